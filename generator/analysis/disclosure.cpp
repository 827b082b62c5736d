#include "analysis/disclosure.h"

#include <algorithm>
#include <map>

#include "analysis/culture_survey.h"
#include "analysis/deviation_clearance.h"
#include "analysis/experience.h"
#include "analysis/programme_count.h"
#include "model/deviation_stat.h"
#include "model/exercise.h"

namespace analysis {
namespace {

// A unit, or all there is (""), with the sums below it.
struct Sums {
  int trained = 0;
  int all = 0;
  int hidden_terms = 0;  // its own row, the totals of the units right below it
};

bool counts_persons(const model::Measure& measure) {
  return measure.counts.value_or(model::CountsWhat::other) == model::CountsWhat::persons;
}

}  // namespace

PublicCount disclose(int count, int smallest_shown) {
  if (count > 0 && count < smallest_shown) return PublicCount(std::nullopt);
  return PublicCount(count);
}

Clearance::Cell Clearance::cell_of(const model::CompetenceItem& item, const model::CompetenceCount& count) {
  return {item.id, count.role_group->id, count.unit->id, *count.date};
}

bool Clearance::is_small(int trained, int total) const {
  const auto small = [this](int persons) { return persons > 0 && persons < smallest_shown_; };
  return small(trained) || small(total) || small(total - trained);
}

Clearance::Clearance(const model::Model& whole, int smallest_shown)
    : smallest_shown_(smallest_shown),
      agents_(whole, smallest_shown),
      deviations_(std::make_unique<DeviationClearance>(whole, smallest_shown)) {
  for (const model::Unit& unit : whole.units) {
    if (unit.parent && unit.parent->id != unit.id) parents_.emplace(unit.id, unit.parent->id);
  }
  const auto parent_of = [this](const std::string& unit) {
    const auto parent = parents_.find(unit);
    return parent == parents_.end() ? std::string() : parent->second;
  };
  struct Row {
    Cell cell;
    int total = 0;
  };
  // item, role group, day, parent of the unit: cells that add up to something known.
  using Family = std::tuple<std::string, std::string, source::Date, std::string>;
  std::map<Family, std::vector<Row>> families;
  const auto add = [&](const model::CompetenceItem& item, const model::CompetenceCount& count) {
    if (!count.unit || !count.role_group || !count.date || !count.trained || !count.total) return;
    const Cell cell = cell_of(item, count);
    if (is_small(*count.trained, *count.total)) hidden_.insert(cell);
    families[{item.id, count.role_group->id, *count.date, parent_of(count.unit->id)}].push_back(
        {cell, *count.total});
  };
  for (const model::CompetenceItem& item : whole.competence_items) {
    for (const model::CompetenceCount& count : item.counts) add(item, count);
  }
  for (const model::Programme& programme : whole.programmes) {
    const model::CompetenceItem item = as_competence(programme);
    for (const model::ProgrammeCount& count : programme.counts) add(item, as_competence(count));
  }
  for (const auto& [family, rows] : families) {
    const auto is_hidden = [this](const Row& row) { return hidden_.contains(row.cell); };
    if (std::count_if(rows.begin(), rows.end(), is_hidden) != 1) continue;
    const Row* next = nullptr;
    for (const Row& row : rows) {
      if (!is_hidden(row) && (!next || row.total < next->total)) next = &row;
    }
    if (next) hidden_.insert(next->cell);
  }
}

Clearance::Clearance(Clearance&& other) noexcept = default;
Clearance::~Clearance() = default;

bool Clearance::may_show(const model::CompetenceItem& item, const model::CompetenceCount& count) const {
  if (!count.unit || !count.role_group || !count.date || !count.trained || !count.total) return false;
  return !is_small(*count.trained, *count.total) && !hidden_.contains(cell_of(item, count));
}

PublicShare Clearance::share(const model::CompetenceItem& item, const model::CompetenceCount& count) const {
  if (!may_show(item, count)) return {PublicCount(std::nullopt), PublicCount(std::nullopt), std::nullopt};
  PublicShare share{PublicCount(*count.trained), PublicCount(*count.total), std::nullopt};
  if (*count.total >= smallest_whole_for_percent) share.percent = 100.0 * *count.trained / *count.total;
  return share;
}

// Each unit's total is a sum of its own row and the totals right below it. Where exactly one of these terms
// is hidden, the total would give it away, and so it is hidden too: a hidden term of the unit above, whose
// total is judged the same way. Each hidden row then is in one shown sum at most, and never alone: the
// equations of a tree share no unknowns.
bool Clearance::may_show_total(const model::CompetenceItem& item,
                               const std::vector<const model::CompetenceCount*>& rows) const {
  // By the way down from the top, so that what lies below a unit is found right behind it.
  std::map<std::vector<std::string>, Sums> sums;
  for (const model::CompetenceCount* row : rows) {
    std::vector<std::string> way{row->unit->id};
    for (auto parent = parents_.find(way.back()); parent != parents_.end() && way.size() <= parents_.size();
         parent = parents_.find(way.back())) {
      way.push_back(parent->second);
    }
    std::ranges::reverse(way);
    if (!may_show(item, *row)) ++sums[way].hidden_terms;
    for (;; way.pop_back()) {
      Sums& here = sums[way];
      here.trained += *row->trained;
      here.all += *row->total;
      if (way.empty()) break;
    }
  }
  for (auto unit = sums.rbegin(); unit != sums.rend(); ++unit) {
    const Sums& sum = unit->second;
    const bool hidden = sum.hidden_terms == 1 || is_small(sum.trained, sum.all);
    if (unit->first.empty()) return !hidden;
    std::vector<std::string> above = unit->first;
    above.pop_back();
    if (hidden) ++sums[above].hidden_terms;
  }
  return false;
}

PublicShare Clearance::total(const model::CompetenceItem& item,
                             const std::vector<const model::CompetenceCount*>& rows) const {
  const auto is_whole = [](const model::CompetenceCount* row) {
    return row->unit && row->role_group && row->date && row->trained && row->total;
  };
  if (rows.empty() || !std::ranges::all_of(rows, is_whole) || !may_show_total(item, rows)) {
    return {PublicCount(std::nullopt), PublicCount(std::nullopt), std::nullopt};
  }
  int trained = 0;
  int all = 0;
  for (const model::CompetenceCount* row : rows) {
    trained += *row->trained;
    all += *row->total;
  }
  PublicShare share{PublicCount(trained), PublicCount(all), std::nullopt};
  if (all >= smallest_whole_for_percent) share.percent = 100.0 * trained / all;
  return share;
}

bool Clearance::may_show(const model::Round& round) const {
  return round.participants.value_or(0) >= smallest_shown_;
}

PublicShare Clearance::share(int part, int whole) const {
  if (is_small(part, whole)) return {PublicCount(std::nullopt), PublicCount(std::nullopt), std::nullopt};
  PublicShare share{PublicCount(part), PublicCount(whole), std::nullopt};
  if (whole >= smallest_whole_for_percent) share.percent = 100.0 * part / whole;
  return share;
}

PublicCount Clearance::agents(AgentNumber what, const model::ImprovementAgents& agents,
                              const model::AgentCount& count) const {
  const source::Given<int>& number = what == AgentNumber::trained ? count.trained : count.in_training;
  if (!agents.unit || !count.date || !number || !agents_.may_show(what, agents.unit->id, *count.date))
    return PublicCount(std::nullopt);
  return disclose(*number, smallest_shown_);
}

PublicCount Clearance::agents_total(AgentNumber what, std::string_view unit, source::Date on,
                                    std::size_t counts) const {
  return PublicCount(agents_.total(what, unit, on, counts));
}

bool Clearance::may_show(const model::Measure& measure, double value,
                         std::optional<double> denominator) const {
  if (!counts_persons(measure)) return true;
  const auto small = [this](double persons) { return persons > 0 && persons < smallest_shown_; };
  if (!denominator) return !small(value);
  return !small(value) && !small(*denominator - value) && *denominator >= smallest_whole_for_percent;
}

namespace {

// What the rows that form one point have in common: the first day of their period, else their text.
using PointKey = std::pair<std::optional<source::Date>, std::string_view>;

PointKey key_of(const model::Measure& measure, const source::Moment& at) {
  const bool dates = measure.axis.value_or(model::Axis::date) == model::Axis::date;
  if (!dates || !at.time) return {std::nullopt, at.text};
  return {source::start_of(measure.period.value_or(source::Period::day), at.time->first_day), {}};
}

// Rows of one period form one point. All of them are hidden where one is: the point less the others would
// give it away.
void add_shown_rows(std::set<const void*>& shown, const Clearance& clearance, const model::Measure& measure) {
  const auto is_small = [&](const model::Point& row) {
    return row.value && !clearance.may_show(measure, *row.value, row.denominator.value);
  };
  std::set<PointKey> hidden;
  for (const model::Point& row : measure.points) {
    if (row.at && is_small(row)) hidden.insert(key_of(measure, *row.at));
  }
  for (const model::Point& row : measure.points) {
    if (row.at ? !hidden.contains(key_of(measure, *row.at)) : !is_small(row)) shown.insert(&row);
  }
}

}  // namespace

model::MayShow showing(const Clearance& clearance, const model::Model& edition) {
  std::set<const void*> shown_rows;
  for (const model::Measure& measure : edition.measures) {
    if (counts_persons(measure)) add_shown_rows(shown_rows, clearance, measure);
  }
  for (const model::CultureSurvey& survey : edition.culture_surveys) {
    const CultureDisclosure disclosure(survey, edition.units, clearance.smallest_shown());
    for (const model::CultureResult& row : survey.results) {
      // A row's mean goes with its counts: where it may not be said how many were asked, all of it is hidden.
      if (disclosure.may_show(row) && (!row.invited || disclosure.may_show_invited(row)))
        shown_rows.insert(&row);
    }
  }
  return [&clearance, shown_rows = std::move(shown_rows)](const source::Table& table, const void* record,
                                                          const void* owner) {
    if (&table == &model::CompetenceCount::table) {
      return clearance.may_show(*static_cast<const model::CompetenceItem*>(owner),
                                *static_cast<const model::CompetenceCount*>(record));
    }
    if (&table == &model::Point::table) {
      return !counts_persons(*static_cast<const model::Measure*>(owner)) || shown_rows.contains(record);
    }
    if (&table == &model::TeamStrand::table) {
      return clearance.count(static_cast<const model::TeamStrand*>(record)->n.value_or(0))
          .value()
          .has_value();
    }
    if (&table == &model::Round::table) return clearance.may_show(*static_cast<const model::Round*>(record));
    if (&table == &model::AgentCount::table) {
      const auto& agents = *static_cast<const model::ImprovementAgents*>(owner);
      const auto& count = *static_cast<const model::AgentCount*>(record);
      const auto is_shown = [&](AgentNumber what, const source::Given<int>& number) {
        return !number || clearance.agents(what, agents, count).value();
      };
      return is_shown(AgentNumber::trained, count.trained) &&
             is_shown(AgentNumber::in_training, count.in_training);
    }
    if (&table == &model::CourseRun::table) {
      const auto& run = *static_cast<const model::CourseRun*>(record);
      return clearance.share(run.completed.value_or(0), run.registered.value_or(0)).whole.value().has_value();
    }
    // That a unit had a deviation of some type in some month tells too much already, not only how many: the
    // rows of deviations are left out altogether. What may be told of them stands on their page.
    if (&table == &model::DeviationStat::table) return false;
    if (&table == &model::Experience::table)
      return may_dump(*static_cast<const model::Experience*>(record), clearance);
    if (&table == &model::CultureResult::table) return shown_rows.contains(record);
    if (&table == &model::Exercise::table) {
      return clearance.count(static_cast<const model::Exercise*>(record)->participants.value_or(0))
          .value()
          .has_value();
    }
    if (&table == &model::ProgrammeCount::table) {
      return clearance.may_show(as_competence(*static_cast<const model::Programme*>(owner)),
                                as_competence(*static_cast<const model::ProgrammeCount*>(record)));
    }
    return false;  // a new count of persons is hidden until a rule is written for it
  };
}

}  // namespace analysis
