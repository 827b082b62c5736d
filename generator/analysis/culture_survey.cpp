#include "analysis/culture_survey.h"

#include <algorithm>
#include <map>

namespace analysis {
namespace {

using model::CultureResult;
using model::CultureSurvey;
using Parents = std::map<std::string_view, std::string_view>;

Parents parents_of(const std::vector<model::Unit>& units) {
  Parents parents;
  for (const model::Unit& unit : units) {
    if (unit.parent && unit.parent->id != unit.id) parents.emplace(unit.id, unit.parent->id);
  }
  return parents;
}

// The nearest unit above that is among `units`; empty: none.
std::string_view next_above(std::string_view unit, const Parents& parents,
                            const std::map<std::string_view, const CultureResult*>& units) {
  std::size_t steps = 0;  // a faulty tree may run in a circle
  for (auto above = parents.find(unit); above != parents.end() && steps <= parents.size();
       above = parents.find(above->second), ++steps) {
    if (units.contains(above->second)) return above->second;
  }
  return {};
}

std::size_t depth_of(std::string_view unit, const Parents& parents) {
  std::size_t depth = 0;
  for (auto above = parents.find(unit); above != parents.end() && depth <= parents.size();
       above = parents.find(above->second))
    ++depth;
  return depth;
}

// What the results right below a unit keep from it.
struct Below {
  std::size_t hidden = 0;
  int hidden_answers = 0;
  bool keeps_invited = false;
};

// One factor's results, the lowest units first.
void disclose_factor(const std::map<std::string_view, const CultureResult*>& rows, const Parents& parents,
                     int smallest_shown, std::set<const void*>& shown, std::set<const void*>& told) {
  std::vector<std::string_view> order;
  for (const auto& [unit, row] : rows) order.push_back(unit);
  std::ranges::stable_sort(order, std::greater(),
                           [&](std::string_view unit) { return depth_of(unit, parents); });
  std::map<std::string_view, Below> below;
  for (const std::string_view unit : order) {
    const CultureResult& row = *rows.at(unit);
    const Below& here = below[unit];
    const int answers = row.answers.value_or(0);
    // Of two hidden with eight answers, where under five are hidden, each must have four.
    const bool all_greatest = here.hidden_answers == static_cast<int>(here.hidden) * (smallest_shown - 1);
    const bool gives_away =
        here.hidden == 1 || (here.hidden > 0 && (here.hidden_answers < smallest_shown || all_greatest));
    const bool is_shown = answers >= smallest_shown && !gives_away;
    const int silent = row.invited.value_or(answers) - answers;
    const bool is_told = is_shown && !here.keeps_invited && (silent <= 0 || silent >= smallest_shown);
    if (is_shown) shown.insert(&row);
    if (is_told) told.insert(&row);
    const std::string_view above = next_above(unit, parents, rows);
    if (above.empty()) continue;
    Below& further_up = below[above];
    if (!is_shown) {
      // A unit's own hidden result stands for what is hidden below it as well.
      ++further_up.hidden;
      further_up.hidden_answers += answers;
    }
    further_up.keeps_invited = further_up.keeps_invited || !is_told;
  }
}

const CultureResult* find_result(const CultureSurvey& survey, std::string_view unit,
                                 std::string_view factor) {
  const auto found = std::ranges::find_if(survey.results, [&](const CultureResult& row) {
    return row.unit && row.unit->id == unit && row.factor && *row.factor == factor;
  });
  return found == survey.results.end() ? nullptr : &*found;
}

bool has_factor(const CultureSurvey& survey, std::string_view key) {
  return std::ranges::any_of(survey.factors,
                             [&](const auto& factor) { return factor.key && *factor.key == key; });
}

const CultureSurvey* survey_before(const std::vector<CultureSurvey>& surveys, const CultureSurvey& survey) {
  const CultureSurvey* newest = nullptr;
  for (const CultureSurvey& each : surveys) {
    if (*each.date >= *survey.date || (newest && *each.date < *newest->date)) continue;
    const bool alike = std::ranges::any_of(
        survey.factors, [&](const auto& factor) { return factor.key && has_factor(each, *factor.key); });
    if (alike) newest = &each;
  }
  return newest;
}

// A survey with what may be shown of it.
struct Disclosed {
  const CultureSurvey* survey = nullptr;
  const CultureDisclosure* disclosure = nullptr;

  const CultureResult* shown(std::string_view unit, std::string_view factor) const {
    const CultureResult* const row = survey ? find_result(*survey, unit, factor) : nullptr;
    return row && disclosure->may_show(*row) ? row : nullptr;
  }
};

CultureCell cell_of(const model::Unit& unit, const model::CultureFactor& factor, const Disclosed& now,
                    const Disclosed& before) {
  CultureCell cell{.factor = &factor};
  if (!factor.key) return cell;
  cell.now = now.shown(unit.id, *factor.key);
  cell.hidden = !cell.now && find_result(*now.survey, unit.id, *factor.key);
  cell.before = before.shown(unit.id, *factor.key);
  if (cell.now && cell.before) cell.change = change_between(*cell.before, *cell.now);
  return cell;
}

// Of the factor that most answered.
void add_response(CultureUnit& unit, const Disclosed& now, const Clearance& clearance) {
  const CultureResult* most = nullptr;
  for (const CultureCell& cell : unit.cells) {
    if (cell.now && (!most || *cell.now->answers > *most->answers)) most = cell.now;
  }
  if (!most) return;
  unit.answers = clearance.count(*most->answers);
  if (most->invited && now.disclosure->may_show_invited(*most))
    unit.response = clearance.share(*most->answers, *most->invited);
}

CultureUnit unit_of(const model::Unit& unit, const Disclosed& now, const Disclosed& before,
                    const Clearance& clearance) {
  CultureUnit result{.unit = &unit, .cells = {}, .answers = {}, .response = {}};
  for (const model::CultureFactor& factor : now.survey->factors) {
    result.cells.push_back(cell_of(unit, factor, now, before));
    const CultureChange change = result.cells.back().change;
    result.better += change == CultureChange::better ? 1 : 0;
    result.worse += change == CultureChange::worse ? 1 : 0;
    result.no_sure_change += change == CultureChange::no_sure_change ? 1 : 0;
  }
  add_response(result, now, clearance);
  return result;
}

void add_response_of_shown(CultureFigures& figures, const std::vector<model::Unit>& units,
                           const Clearance& clearance) {
  std::set<std::string_view> told;
  for (const CultureUnit& unit : figures.units) {
    if (unit.response && unit.response->whole.value()) told.insert(unit.unit->id);
  }
  const Parents parents = parents_of(units);
  int answers = 0, invited = 0;
  for (const CultureUnit& unit : figures.units) {
    if (!told.contains(unit.unit->id)) continue;
    bool held = false;
    std::size_t steps = 0;
    for (auto above = parents.find(unit.unit->id); above != parents.end() && steps <= parents.size();
         above = parents.find(above->second), ++steps)
      held = held || told.contains(above->second);
    if (held) continue;
    answers += *unit.response->part.value();
    invited += *unit.response->whole.value();
  }
  if (invited > 0) figures.response_of_shown = clearance.share(answers, invited);
}

CultureFigures figures_of(const model::Edition& edition, const CultureSurvey& survey,
                          const Clearance& clearance) {
  const auto& units = edition.model.units;
  CultureFigures figures{.survey = &survey,
                         .before = survey_before(edition.model.culture_surveys, survey),
                         .units = {},
                         .response_of_shown = {}};
  const CultureDisclosure here(survey, units, clearance.smallest_shown());
  const CultureDisclosure then(figures.before ? *figures.before : survey, units, clearance.smallest_shown());
  std::set<std::string_view> asked;
  for (const CultureResult& row : survey.results) {
    if (row.unit) asked.insert(row.unit->id);
  }
  for (const model::Unit& unit : units) {
    if (!asked.contains(unit.id)) continue;
    figures.units.push_back(unit_of(unit, {&survey, &here}, {figures.before, &then}, clearance));
    const CultureUnit& made = figures.units.back();
    figures.hidden_units += made.hidden() ? 1 : 0;
    figures.better += made.better;
    figures.worse += made.worse;
    figures.no_sure_change += made.no_sure_change;
  }
  add_response_of_shown(figures, units, clearance);
  return figures;
}

}  // namespace

CultureChange change_between(const CultureResult& before, const CultureResult& now) {
  if (!before.low || !before.high || !now.low || !now.high) return CultureChange::none;
  if (*now.low > *before.high) return CultureChange::better;
  if (*now.high < *before.low) return CultureChange::worse;
  return CultureChange::no_sure_change;
}

CultureDisclosure::CultureDisclosure(const CultureSurvey& survey, const std::vector<model::Unit>& units,
                                     int smallest_shown) {
  const Parents parents = parents_of(units);
  std::map<std::string_view, std::map<std::string_view, const CultureResult*>> by_factor;
  for (const CultureResult& row : survey.results) {
    if (row.unit && row.factor) by_factor[*row.factor].emplace(row.unit->id, &row);
  }
  for (const auto& [factor, rows] : by_factor) disclose_factor(rows, parents, smallest_shown, shown_, told_);
}

std::vector<CultureFigures> culture(const model::Edition& edition, const Clearance& clearance) {
  std::vector<CultureFigures> result;
  for (const CultureSurvey& each : edition.model.culture_surveys)
    result.push_back(figures_of(edition, each, clearance));
  return result;
}

const CultureFigures* newest_survey(const std::vector<CultureFigures>& surveys) {
  const auto newest =
      std::ranges::max_element(surveys, {}, [](const CultureFigures& each) { return *each.survey->date; });
  return newest == surveys.end() ? nullptr : &*newest;
}

}  // namespace analysis
