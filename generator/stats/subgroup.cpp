#include "stats/subgroup.h"

#include <algorithm>
#include <limits>

namespace stats {

Measured measure(const Subgroup& subgroup, bool has_denominators, Aggregate aggregate_by) {
  constexpr double missing = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> values, denominators;
  for (const Observation& each : subgroup.observations) {
    if (!each.value || (has_denominators && !each.denominator)) continue;
    values.push_back(*each.value);
    if (has_denominators) denominators.push_back(*each.denominator);
  }
  Measured point;
  point.sum = sum(values).value_or(missing);
  point.mean = mean(values).value_or(missing);
  point.standard_deviation = standard_deviation(values).value_or(missing);
  point.denominator = has_denominators ? sum(denominators).value_or(0) : missing;
  point.observations = static_cast<int>(values.size());
  point.value =
      has_denominators ? point.sum / point.denominator : aggregate(values, aggregate_by).value_or(missing);
  point.centre_line = subgroup.centre_line.value_or(missing);
  return point;
}

bool has_zero_denominator(const Measured& point) {
  return point.observations > 0 && point.denominator == 0 && point.sum != 0;
}

std::vector<std::size_t> part_bounds(std::size_t points, const std::vector<std::size_t>& starts) {
  std::vector<std::size_t> bounds{0, points};
  for (const std::size_t start : starts) {
    if (start < points) bounds.push_back(start);
  }
  std::sort(bounds.begin(), bounds.end());
  bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
  return bounds;
}

}  // namespace stats
