#include "analysis/deviation_stat.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace analysis {
namespace {

using source::Date;
using source::Period;

// The units of a tertial in the edition, as a tree.
class Tree {
 public:
  Tree(const model::Model& model, const DeviationClearance& clearance, Date tertial)
      : model_(model), clearance_(clearance), tertial_(tertial) {
    for (const model::DeviationStat& record : model.deviation_stats) {
      if (!record.unit || !clearance.counts(tertial, record.unit->id)) continue;
      ++members_;
      const model::Unit* here = model::find(model.units, record.unit->id);
      for (std::size_t steps = 0; here && steps <= model.units.size(); ++steps) {
        ++counts_[here->id];
        here = here->parent ? model::find(model.units, here->parent->id) : nullptr;
      }
    }
  }

  std::vector<DeviationRow> rows() const {
    std::vector<DeviationRow> rows;
    for (const model::Unit& unit : model_.units) {
      const bool is_top = !unit.parent || !model::find(model_.units, unit.parent->id);
      if (is_top) add(unit, 0, rows);
    }
    return rows;
  }

  std::size_t members() const { return members_; }

 private:
  void add(const model::Unit& unit, std::size_t depth, std::vector<DeviationRow>& rows) const {
    const auto counted = counts_.find(unit.id);
    if (counted == counts_.end() || depth > model_.units.size()) return;
    const bool own = clearance_.counts(tertial_, unit.id);
    // A unit that only holds one other has the same sum.
    const model::Unit* only = nullptr;
    for (const model::Unit& below : model_.units) {
      if (below.parent && below.parent->id == unit.id && below.id != unit.id && counts_.contains(below.id) &&
          counts_.find(below.id)->second == counted->second)
        only = &below;
    }
    if (!own && only) return add(*only, depth, rows);
    const bool with_below = !own || counted->second > 1;
    if (with_below)
      rows.push_back({&unit, true, depth, clearance_.total(tertial_, unit.id, counted->second)});
    if (own) rows.push_back({&unit, false, depth + (with_below ? 1 : 0), clearance_.own(tertial_, unit.id)});
    for (const model::Unit& below : model_.units) {
      if (below.parent && below.parent->id == unit.id && below.id != unit.id) add(below, depth + 1, rows);
    }
  }

  const model::Model& model_;
  const DeviationClearance& clearance_;
  Date tertial_;
  std::map<std::string, std::size_t, std::less<>> counts_;  // members in a unit and below it
  std::size_t members_ = 0;
};

std::vector<DeviationPart> split(const DeviationClearance& clearance, Date tertial, DeviationSplit by) {
  return clearance.split(tertial, by).value_or(std::vector<DeviationPart>());
}

DeviationTertialFigures tertial_figures(const model::Edition& edition, const DeviationClearance& clearance,
                                        Date tertial, bool is_whole) {
  const Tree tree(edition.model, clearance, tertial);
  DeviationTertialFigures figures{.first_day = tertial,
                                  .rows = tree.rows(),
                                  .all = clearance.total(tertial, edition.made_for.unit, tree.members()),
                                  .types = {},
                                  .severity = {},
                                  .age = {},
                                  .handling = {}};
  if (!is_whole) return figures;
  figures.types = split(clearance, tertial, DeviationSplit::type);
  std::ranges::stable_sort(figures.types, [](const DeviationPart& left, const DeviationPart& right) {
    return left.count.value().value_or(-1) > right.count.value().value_or(-1);
  });
  figures.severity = split(clearance, tertial, DeviationSplit::severity);
  figures.age = split(clearance, tertial, DeviationSplit::age);
  figures.handling = split(clearance, tertial, DeviationSplit::handling);
  return figures;
}

// A series like any other, so that it is judged and drawn as they are.
void add_months(DeviationFigures& figures, const model::Edition& edition, const Clearance& clearance) {
  auto measure = std::make_unique<model::Measure>();
  measure->id = "deviations";
  measure->chart.value = model::ChartKind::run;
  measure->period.value = Period::month;
  measure->improvement.value = model::Direction::neutral;
  measure->counts.value = model::CountsWhat::events;  // cleared already
  measure->decimals.value = 0;
  std::size_t shown = 0;
  for (const Date month : clearance.deviations().months()) {
    if (source::end_of(Period::month, month) > edition.made_for.as_of) break;
    model::Point point;
    point.at.value =
        source::Moment{source::to_iso(Period::month, month), source::CalendarTime{month, Period::month}};
    if (const auto count = clearance.deviations().month(month).value()) {
      point.value.value = *count;
      ++shown;
    } else {
      ++figures.hidden_months;
    }
    measure->points.push_back(std::move(point));
  }
  if (shown == 0) return;
  // The line stays where it was when the series began, so that what comes later can be seen to have changed.
  if (shown > static_cast<std::size_t>(fewest_baseline_points)) {
    measure->baseline.emplace();
    measure->baseline->first.value = fewest_baseline_points;
  }
  figures.months = std::move(measure);
  figures.series = analyse(*figures.months, edition.made_for, clearance);
}

void add_learned(DeviationFigures& figures, const model::Edition& edition) {
  for (const model::DeviationStat& record : edition.model.deviation_stats) {
    for (const auto& review : record.reviews) {
      if (review) figures.newest_review = std::max(figures.newest_review.value_or(*review), *review);
    }
    for (const model::Finding& finding : record.learned) {
      const bool overdue = !finding.closed && finding.due && *finding.due < edition.made_for.as_of;
      figures.learned.push_back({&record, &finding, overdue});
    }
  }
  constexpr Date long_ago = std::chrono::year(1970) / 1 / 1;
  const auto rank = [&](const LearnedFigures& each) {
    const auto& closed = each.finding->closed;
    const auto& due = each.finding->due;
    return std::tuple(!each.overdue, closed.value.has_value(),
                      closed ? -source::days_between(long_ago, *closed)
                      : due  ? source::days_between(long_ago, *due)
                             : 0);
  };
  std::ranges::stable_sort(figures.learned, [&](const LearnedFigures& left, const LearnedFigures& right) {
    return rank(left) < rank(right);
  });
}

}  // namespace

std::size_t DeviationTertialFigures::hidden_rows() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(rows, [](const DeviationRow& row) { return !row.flow.shown(); }));
}

std::unique_ptr<DeviationFigures> deviations(const model::Edition& edition, const Clearance& clearance) {
  if (edition.model.deviation_stats.empty()) return nullptr;
  auto figures = std::make_unique<DeviationFigures>();
  const DeviationClearance& cleared = clearance.deviations();
  figures->is_whole =
      edition.made_for.unit.empty() && edition.model.deviation_stats.size() == cleared.records();
  for (const Date tertial : cleared.tertials()) {
    if (source::end_of(Period::tertial, tertial) > edition.made_for.as_of) break;
    auto each = tertial_figures(edition, cleared, tertial, figures->is_whole);
    if (!each.rows.empty()) figures->tertials.push_back(std::move(each));
  }
  if (figures->is_whole) add_months(*figures, edition, clearance);
  add_learned(*figures, edition);
  return figures;
}

}  // namespace analysis
