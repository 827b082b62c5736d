#include "stats/funnel.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace stats {
namespace {

constexpr int curve_steps = 60;       // make the curve look round
constexpr double before_first = 0.5;  // of the smallest denominator
constexpr double past_last = 1.05;    // of the largest

// Denominators along the curve. Even steps of the root: limits vary with it.
std::vector<double> grid_of(const std::vector<Observation>& units) {
  const auto [least, most] =
      std::ranges::minmax(units, {}, [](const Observation& unit) { return unit.denominator.value_or(0); });
  const double first = std::sqrt(*least.denominator * before_first);
  const double last = std::sqrt(*most.denominator * past_last);
  std::vector<double> grid;
  for (int step = 0; step <= curve_steps; ++step) {
    const double root = first + (last - first) * step / curve_steps;
    grid.push_back(root * root);
  }
  return grid;
}

}  // namespace

Funnel funnel(ChartKind kind, const std::vector<Observation>& units, double multiply) {
  assert(needs_denominators(kind) && "a funnel counts out of denominators");
  if (units.empty()) return {};
  const std::vector<double> grid = grid_of(units);
  ControlChart chart{.kind = kind, .has_denominators = true, .axis = Axis::categories, .multiply = multiply};
  for (const Observation& unit : units) chart.subgroups.push_back({.observations = {unit}});
  // The curve is that of units which count for nothing: lines are drawn past them, but not made by them.
  for (const double denominator : grid)
    chart.subgroups.push_back({.observations = {{.value = 0, .denominator = denominator}}, .excluded = true});
  ChartAnalysis analysis = analyse(chart);

  Funnel funnel{.centre = analysis.points.front().centre_line};
  for (std::size_t index = 0; index < grid.size(); ++index) {
    const ChartPoint& point = analysis.points[units.size() + index];
    funnel.curve.push_back(
        {grid[index], point.lower_limit, point.upper_limit, point.lower_warning, point.upper_warning});
  }
  analysis.points.resize(units.size());
  funnel.units = std::move(analysis.points);
  return funnel;
}

}  // namespace stats
