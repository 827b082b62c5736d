#include "stats/measurement_limits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "stats/moving_range.h"
#include "stats/sample_constants.h"
#include "stats/summary.h"

namespace stats {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

constexpr double standardised_range_limit = 3.2665;  // ip has one digit more than the others
// A time between events to the power 1/3.6 is close to normal (L. S. Nelson 1994, J. Qual. Technol. 26,
// 239-240).
constexpr double time_power = 3.6;

// Montgomery (6.31) where the subgroups differ in size, else (6.29).
double within_subgroups(const Part& part) {
  const bool differ = std::any_of(part.begin(), part.end(), [&](const Measured& p) {
    return p.observations != part.front().observations;
  });
  if (!differ) return mean_of_base(part, &Measured::standard_deviation);
  std::vector<double> squares, freedom;
  double all_freedom = 0;
  for (const Measured& point : part) {
    if (!point.in_base) continue;
    all_freedom += point.observations - 1;
    if (point.observations < 2) continue;
    squares.push_back(point.standard_deviation * point.standard_deviation);
    freedom.push_back(point.observations - 1);
  }
  const double own_freedom = sum(freedom).value_or(0);
  // A subgroup without observations takes one degree of freedom away: so the reference has it.
  return std::sqrt(weighted_mean(squares, freedom).value_or(missing) * (own_freedom / all_freedom));
}

}  // namespace

std::vector<Lines> run_lines(const Part& part) {
  return at_centre(part, median_of_base(part, &Measured::value));
}

std::vector<Lines> individuals_lines(const Part& part, const ControlChart& chart) {
  std::vector<Lines> lines = at_centre(part, mean_of_base(part, &Measured::value));
  std::vector<double> from_centre;
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (part[i].in_base) from_centre.push_back(part[i].value - lines[i].centre);
  }
  const double sigma = mean_range(from_centre, chart.moving_ranges) / mean_range_in_sigmas;
  for (Lines& each : lines) set_limits(each, sigma);
  return lines;
}

std::vector<Lines> moving_range_lines(const Part& part) {
  Part ranges = part;
  ranges.front().value = missing;
  for (std::size_t i = 1; i < part.size(); ++i) ranges[i].value = std::abs(part[i].value - part[i - 1].value);
  std::vector<Lines> lines = at_centre(ranges, mean_of_base(ranges, &Measured::value));
  for (Lines& each : lines) {
    each.lower = each.lower_warning = 0;
    each.upper = moving_range_limit * each.centre;
    each.upper_warning = moving_range_limit / 3 * 2 * each.centre;
  }
  return lines;
}

std::vector<Lines> weighted_individuals_lines(const Part& part, const ControlChart& chart) {
  const bool sizes =
      std::all_of(part.begin(), part.end(), [](const Measured& p) { return std::isnan(p.denominator); });
  const auto weight = [&](const Measured& p) {
    return sizes ? static_cast<double>(p.observations) : p.denominator;
  };
  std::vector<double> values, weights;
  for (const Measured& point : part) {
    if (!point.in_base || std::isnan(point.value)) continue;
    values.push_back(point.value);
    weights.push_back(weight(point));
  }
  std::vector<double> all, ranges;
  for (std::size_t i = 0; i < part.size(); ++i) {
    all.push_back(part[i].value);
    if (i == 0) continue;
    const double spread = std::sqrt(1 / weight(part[i - 1]) + 1 / weight(part[i]));
    ranges.push_back(std::sqrt(std::numbers::pi / 2) * std::abs(part[i].value - part[i - 1].value) / spread);
  }
  const double sigma =
      all_equal(all) ? 0 : mean_of_ranges(ranges, chart.moving_ranges, standardised_range_limit);
  std::vector<Lines> lines = at_centre(part, weighted_mean(values, weights).value_or(missing));
  for (std::size_t i = 0; i < part.size(); ++i) set_limits(lines[i], sigma * std::sqrt(1 / weight(part[i])));
  return lines;
}

std::vector<Lines> subgroup_mean_lines(const Part& part) {
  std::vector<double> means, sizes;
  for (const Measured& point : part) {
    if (!point.in_base || point.observations == 0) continue;
    means.push_back(point.mean);
    sizes.push_back(point.observations);
  }
  const double sigma = within_subgroups(part);
  std::vector<Lines> lines = at_centre(part, weighted_mean(means, sizes).value_or(missing));
  for (std::size_t i = 0; i < part.size(); ++i) {
    const int size = part[i].observations;
    lines[i].lower = lines[i].centre - a3(size, 3) * sigma;
    lines[i].upper = lines[i].centre + a3(size, 3) * sigma;
    lines[i].lower_warning = lines[i].centre - a3(size, 2) * sigma;
    lines[i].upper_warning = lines[i].centre + a3(size, 2) * sigma;
  }
  return lines;
}

std::vector<Lines> subgroup_spread_lines(const Part& part) {
  std::vector<Lines> lines = at_centre(part, within_subgroups(part));
  for (std::size_t i = 0; i < part.size(); ++i) {
    const int size = part[i].observations;
    Lines& each = lines[i];
    each.value = part[i].standard_deviation;
    each.lower = b3(size, 3) * each.centre;
    each.upper = b4(size, 3) * each.centre;
    each.lower_warning = b3(size, 2) * each.centre;
    each.upper_warning = b4(size, 2) * each.centre;
  }
  return lines;
}

std::vector<Lines> time_lines(const Part& part, const ControlChart& chart) {
  Part transformed = part;
  for (Measured& point : transformed) {
    point.value = std::pow(point.value, 1 / time_power);
    point.centre_line = std::pow(point.centre_line, 1 / time_power);
  }
  std::vector<Lines> lines = individuals_lines(transformed, chart);
  for (Lines& each : lines) {
    for (double* number :
         {&each.value, &each.centre, &each.lower, &each.upper, &each.lower_warning, &each.upper_warning}) {
      *number = std::pow(*number, time_power);
    }
    // A negative root has no power: no time is that short. The 2-sigma limit then stays empty, as in the
    // reference.
    if (!(each.lower >= 0)) each.lower = 0;
  }
  return lines;
}

std::vector<Lines> median_individuals_lines(const Part& part, const ControlChart& chart) {
  std::vector<Lines> lines = run_lines(part);
  const std::vector<double> values = of_base(part, &Measured::value);
  const double range = chart.kind == ChartKind::i_m ? mean_range(values, chart.moving_ranges)
                                                    : median_range(values, chart.moving_ranges);
  for (Lines& each : lines) set_limits(each, range / mean_range_in_sigmas);
  return lines;
}

}  // namespace stats
