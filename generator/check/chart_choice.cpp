#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "check/each_rule.h"
#include "check/series.h"

namespace check {
namespace {

using model::ChartKind;
using model::Measure;

constexpr int fewest_xmr_baseline = 12;  // of the reference for xmr, see stats/xmr_chart.h
constexpr std::size_t fewest_to_recommend = 12;
constexpr double large_denominator = 100'000;

ChartKind chart_of(const Measure& measure) { return measure.chart.value_or(ChartKind::run); }

std::string chart_name(ChartKind kind) {
  return std::string(model::chart_kind_words[static_cast<std::size_t>(kind)]);
}

// --- Settings that exclude each other ---

std::optional<int> baseline_points(const Measure& measure) {
  if (measure.baseline->first) return *measure.baseline->first;
  if (!measure.baseline->until) return std::nullopt;
  std::set<double> places;
  for (const Spot& spot : series_of(measure)) {
    if (spot.day && *spot.day <= *measure.baseline->until) places.insert(spot.position);
  }
  return static_cast<int>(places.size());
}

void check_xmr(const Measure& measure, Diagnostics& diagnostics) {
  if (measure.centre_line) diagnostics.report("centre-line-on-xmr", measure.centre_line.at);
  if (!measure.baseline) return;
  const auto points = baseline_points(measure);
  if (points && *points < fewest_xmr_baseline) {
    const source::Place& place =
        measure.baseline->first ? measure.baseline->first.at : measure.baseline->until.at;
    diagnostics.report("xmr-baseline-short", place,
                       {std::to_string(*points), std::to_string(fewest_xmr_baseline)});
  }
}

void check_signal_rules(const std::optional<model::SignalRules>& rules, Diagnostics& diagnostics) {
  if (!rules || !rules->set) return;
  if (rules->shift || rules->trend || rules->two_in_three)
    diagnostics.report("rules-set-and-lengths", rules->set.at);
}

// --- A chart that fits its data ---

std::vector<const model::Point*> points_with_value(const Measure& measure) {
  std::vector<const model::Point*> points;
  for (const model::Point& point : measure.points) {
    if (point.value) points.push_back(&point);
  }
  return points;
}

void recommend_for_rare_events(const Measure& measure, Diagnostics& diagnostics) {
  const auto points = points_with_value(measure);
  const auto none = static_cast<std::size_t>(
      std::ranges::count_if(points, [](const model::Point* point) { return *point->value == 0; }));
  if (points.size() < fewest_to_recommend || none * 2 <= points.size()) return;
  diagnostics.report("chart-for-rare-events", measure.chart.at,
                     {chart_name(chart_of(measure)), std::to_string(none), std::to_string(points.size())});
}

void recommend_for_large_denominators(const Measure& measure, Diagnostics& diagnostics) {
  std::vector<double> denominators;
  for (const model::Point* const point : points_with_value(measure)) {
    if (point->denominator) denominators.push_back(*point->denominator);
  }
  if (denominators.size() < fewest_to_recommend) return;
  const auto middle = denominators.begin() + static_cast<std::ptrdiff_t>(denominators.size() / 2);
  std::nth_element(denominators.begin(), middle, denominators.end());
  if (*middle < large_denominator) return;
  diagnostics.report("chart-for-large-denominators", measure.chart.at,
                     {chart_name(chart_of(measure)), fmt::format("{}", *middle),
                      chart_of(measure) == ChartKind::p ? "pp" : "up"});
}

}  // namespace

void chart_settings(const Input& input, Diagnostics& diagnostics) {
  check_signal_rules(input.model.site.signal_rules, diagnostics);
  for (const Measure& measure : input.model.measures) {
    check_signal_rules(measure.rules, diagnostics);
    if (chart_of(measure) == ChartKind::xmr) check_xmr(measure, diagnostics);
    if (chart_of(measure) == ChartKind::pareto && axis_of(measure) != model::Axis::category)
      diagnostics.report("pareto-needs-categories", measure.chart.at);
  }
}

// More than half of the points without an event: a c or u chart then has no lower limit, and its upper one is
// too low; time or opportunities between events say more (J. C. Benneyan 2001, Health Care Manag. Sci. 4,
// 305-318). Very many in each denominator: binomial limits then lie too close, since what varies between
// periods is not chance alone (D. B. Laney 2002, Qual. Eng. 14, 531-537).
void chart_choice(const Input& input, Diagnostics& diagnostics) {
  for (const Measure& measure : input.model.measures) {
    if (axis_of(measure) == model::Axis::category) continue;
    const ChartKind kind = chart_of(measure);
    if (kind == ChartKind::c || kind == ChartKind::u) recommend_for_rare_events(measure, diagnostics);
    if (kind == ChartKind::p || kind == ChartKind::u) recommend_for_large_denominators(measure, diagnostics);
  }
}

}  // namespace check
