#include "analysis/series.h"

#include <algorithm>
#include <cassert>
#include <map>

#include "source/date.h"

namespace analysis {
namespace {

using source::Date;

std::vector<SeriesRow> rows_by_category(const model::Measure& measure) {
  std::vector<SeriesRow> rows;
  std::map<std::string_view, std::size_t> places;
  for (const model::Point& point : measure.points) {
    if (!point.at) continue;
    const auto [place, is_new] = places.try_emplace(point.at->text, rows.size());
    if (is_new) rows.push_back({.position = static_cast<double>(rows.size())});
    rows[place->second].points.push_back(&point);
  }
  return rows;
}

std::vector<SeriesRow> rows_by_position(const model::Measure& measure) {
  std::vector<SeriesRow> rows;
  for (const model::Point& point : measure.points) {
    const auto position = position_of(measure, point.at);
    if (position) rows.push_back({*position, day_of(measure, point.at), {&point}});
  }
  std::ranges::stable_sort(rows, {}, &SeriesRow::position);
  std::vector<SeriesRow> merged;
  for (SeriesRow& row : rows) {
    if (!merged.empty() && merged.back().position == row.position) {
      merged.back().points.push_back(row.points.front());
    } else {
      merged.push_back(std::move(row));
    }
  }
  return merged;
}

// Is a row too small to be shown? It is then left out before anything is computed: a mean, a limit or a
// median that knows it would tell it to whoever subtracts the points that are shown.
bool is_hidden(const model::Measure& measure, const SeriesRow& row, const Clearance& clearance) {
  double numerator = 0;
  std::optional<double> denominator;
  bool has_value = false;
  for (const model::Point* point : row.points) {
    if (!point->value) continue;
    has_value = true;
    numerator += *point->value;
    if (point->denominator) denominator = denominator.value_or(0) + *point->denominator;
  }
  return has_value && !clearance.may_show(measure, numerator, denominator);
}

stats::ChartKind kind_of(model::ChartKind kind) {
  if (kind == model::ChartKind::xmr) return stats::ChartKind::i;
  if (kind == model::ChartKind::pareto) return stats::ChartKind::run;
  return *stats::chart_kind(model::chart_kind_words[static_cast<std::size_t>(kind)]);
}

std::optional<int> baseline_of(const model::Measure& measure, const std::vector<SeriesRow>& rows) {
  if (!measure.baseline) return std::nullopt;
  if (measure.baseline->first) return *measure.baseline->first;
  if (!measure.baseline->until) return std::nullopt;
  const auto inside = [&](const SeriesRow& row) { return row.day && *row.day <= *measure.baseline->until; };
  const auto count = static_cast<int>(std::count_if(rows.begin(), rows.end(), inside));
  return count > 0 ? std::optional(count) : std::nullopt;
}

// With a known centre line of its own, a point is what its column says, as shown; the chart wants it before
// `multiply`.
std::optional<double> centre_line_of(const SeriesRow& row, double multiply) {
  for (const model::Point* point : row.points) {
    if (point->centre_line) return *point->centre_line / multiply;
  }
  return std::nullopt;
}

}  // namespace

std::vector<SeriesRow> series_of(const model::Measure& measure, const Clearance& clearance) {
  std::vector<SeriesRow> rows =
      axis_of(measure) == model::Axis::category ? rows_by_category(measure) : rows_by_position(measure);
  for (SeriesRow& row : rows) row.hidden = is_hidden(measure, row, clearance);
  return rows;
}

std::optional<std::size_t> row_at(const model::Measure& measure, const std::vector<SeriesRow>& rows,
                                  const source::Given<source::Moment>& at) {
  const auto position = position_of(measure, at);
  for (std::size_t index = 0; index < rows.size(); ++index) {
    const bool same = axis_of(measure) == model::Axis::category
                          ? at && rows[index].points.front()->at->text == at->text
                          : position && rows[index].position == *position;
    if (same) return index;
  }
  return std::nullopt;
}

std::optional<std::size_t> start_of_phase(const model::Measure& measure, const std::vector<SeriesRow>& rows,
                                          const model::Phase& phase) {
  if (axis_of(measure) == model::Axis::category) return row_at(measure, rows, phase.from);
  const auto position = position_of(measure, phase.from);
  for (std::size_t index = 0; position && index < rows.size(); ++index) {
    if (rows[index].position >= *position) return index;
  }
  return std::nullopt;
}

stats::ControlChart control_chart(const model::Measure& measure, const std::vector<SeriesRow>& rows) {
  stats::ControlChart chart{.kind = kind_of(measure.chart.value_or(model::ChartKind::run))};
  // Also where the rows that the day lets us see are all empty.
  chart.has_denominators = stats::needs_denominators(chart.kind);
  chart.multiply = measure.multiply.value_or(1);
  if (measure.centre_line) chart.centre_line = *measure.centre_line / chart.multiply;
  chart.aggregate = static_cast<stats::Aggregate>(measure.aggregate.value_or(model::Aggregate::mean));
  if (axis_of(measure) == model::Axis::category) chart.axis = stats::Axis::categories;
  if (!measure.screen_moving_ranges.value_or(true)) chart.moving_ranges = stats::MovingRanges::all;
  if (measure.lower_limit_at_zero.value_or(true)) chart.lower_limit = stats::LowerLimit::not_below_zero;
  chart.baseline = baseline_of(measure, rows);
  for (const SeriesRow& row : rows) {
    stats::Subgroup group{.centre_line = centre_line_of(row, chart.multiply)};
    for (const model::Point* point : row.points) {
      if (!row.hidden) group.observations.push_back({point->value.value, point->denominator.value});
      if (point->denominator) chart.has_denominators = true;
    }
    chart.subgroups.push_back(std::move(group));
  }
  for (const model::Exclusion& exclusion : measure.exclude) {
    if (const auto row = row_at(measure, rows, exclusion.at)) chart.subgroups[*row].excluded = true;
  }
  for (const model::Phase& phase : measure.phases) {
    if (const auto row = start_of_phase(measure, rows, phase)) chart.part_starts.push_back(*row);
  }
  return chart;
}

stats::Improvement improvement_of(const model::Measure& measure) {
  constexpr stats::Improvement improvements[] = {stats::Improvement::increase, stats::Improvement::decrease,
                                                 stats::Improvement::neutral};
  return improvements[static_cast<std::size_t>(model::wanted_by(measure))];
}

stats::ChartAnalysis analyse_series(const model::Measure& measure, const stats::ControlChart& chart) {
  if (measure.chart.value_or(model::ChartKind::run) != model::ChartKind::xmr) {
    assert(stats::refusals(chart).empty() && "the rules of check/ stop such a series");
    return stats::analyse(chart);
  }
  stats::XmrChart xmr{.subgroups = chart.subgroups, .has_denominators = chart.has_denominators};
  xmr.aggregate = chart.aggregate;
  xmr.part_starts = chart.part_starts;
  // A baseline cut short by the edition's day takes in every point there is, which is none.
  if (chart.baseline && *chart.baseline >= stats::shortest_xmr_baseline) xmr.baseline = chart.baseline;
  xmr.multiply = chart.multiply;
  xmr.moving_ranges = chart.moving_ranges;
  xmr.improvement = improvement_of(measure);
  assert(stats::refusals(xmr).empty() && "the rules of check/ stop such a series");
  return stats::as_control_chart(chart, stats::analyse(xmr));
}

std::optional<double> target_of(const model::Measure& measure, const SeriesRow& row) {
  for (const model::Point* point : row.points) {
    if (point->target) return *point->target;
  }
  std::optional<double> target;
  for (const auto& fact : measure.target.facts) {
    const bool holds = !fact.from || !row.day || *fact.from <= *row.day;
    if (holds && fact.value) target = *fact.value;
  }
  return target;
}

}  // namespace analysis
