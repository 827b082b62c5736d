#include "stats/limits.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>

#include "stats/sample_constants.h"
#include "stats/summary.h"

namespace stats {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

// d2 of two neighbours, with the digits that the references use.
constexpr double mean_range_in_sigmas = 1.128;
constexpr double standardised_range_limit = 3.2665;  // ip has one digit more
// A time between events to this power is close to normal (Nelson 1994, J. Qual. Technol. 26, 239-240).
constexpr double time_power = 3.6;
// The median of an exponential distribution in means.
constexpr double median_in_means = 0.693;

using Numbers = std::vector<double>;
using Part = std::vector<Measured>;

Numbers without_missing(Numbers numbers) {
  std::erase_if(numbers, [](double number) { return std::isnan(number); });
  return numbers;
}

double mean_present(const Numbers& numbers) { return mean(without_missing(numbers)).value_or(missing); }
double median_present(const Numbers& numbers) { return median(without_missing(numbers)).value_or(missing); }
double sum_present(const Numbers& numbers) { return sum(without_missing(numbers)).value_or(0); }

template <typename Read>
Numbers of_base(const Part& part, Read read) {
  Numbers result;
  for (const Measured& point : part) {
    if (point.in_base) result.push_back(read(point));
  }
  return result;
}

std::vector<Lines> at_centre(const Part& part, double computed) {
  const bool known = std::none_of(part.begin(), part.end(), [](const Measured& p) { return std::isnan(p.centre_line); });
  std::vector<Lines> lines;
  for (const Measured& point : part) {
    const double centre = known ? point.centre_line : computed;
    lines.push_back({point.value, centre, missing, missing, missing, missing});
  }
  return lines;
}

void set_limits(Lines& lines, double sigma) {
  lines.lower = lines.centre - 3 * sigma;
  lines.upper = lines.centre + 3 * sigma;
  lines.lower_warning = lines.centre - 2 * sigma;
  lines.upper_warning = lines.centre + 2 * sigma;
}

// Counts cannot be below zero, nor shares above one. An infinite limit stays one: it belongs to a point
// without a denominator and is not shown.
void cut_limits(Lines& lines, double lowest, double highest) {
  for (double* limit : {&lines.lower, &lines.upper, &lines.lower_warning, &lines.upper_warning}) {
    if (std::isfinite(*limit)) *limit = std::clamp(*limit, lowest, highest);
  }
}

constexpr double infinite = std::numeric_limits<double>::infinity();

double ratio_of_sums(const Part& part) {
  return sum_present(of_base(part, [](const Measured& p) { return p.sum; })) /
         sum_present(of_base(part, [](const Measured& p) { return p.denominator; }));
}

double mean_value(const Part& part) {
  return mean_present(of_base(part, [](const Measured& p) { return p.value; }));
}

std::vector<Lines> run_lines(const Part& part, const ControlChart&) {
  return at_centre(part, median_present(of_base(part, [](const Measured& p) { return p.value; })));
}

std::vector<Lines> individuals_lines(const Part& part, const ControlChart& chart) {
  std::vector<Lines> lines = at_centre(part, mean_value(part));
  Numbers from_centre;
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (part[i].in_base) from_centre.push_back(part[i].value - lines[i].centre);
  }
  const double sigma = mean_range(from_centre, chart.moving_ranges) / mean_range_in_sigmas;
  for (Lines& each : lines) set_limits(each, sigma);
  return lines;
}

std::vector<Lines> moving_range_lines(const Part& part, const ControlChart&) {
  Part ranges = part;
  ranges.front().value = missing;
  for (std::size_t i = 1; i < part.size(); ++i) ranges[i].value = std::abs(part[i].value - part[i - 1].value);
  std::vector<Lines> lines = at_centre(ranges, mean_value(ranges));
  for (Lines& each : lines) {
    each.lower = each.lower_warning = 0;
    each.upper = moving_range_limit * each.centre;
    each.upper_warning = moving_range_limit / 3 * 2 * each.centre;
  }
  return lines;
}

// Individuals weighted by their denominators (W. A. Taylor 2018, "Normalized Individuals (IN) Chart").
// The spread is that of the whole part, whatever the base: so the reference has it.
std::vector<Lines> weighted_individuals_lines(const Part& part, const ControlChart& chart) {
  const bool sizes = std::all_of(part.begin(), part.end(), [](const Measured& p) { return std::isnan(p.denominator); });
  const auto weight = [&](const Measured& p) { return sizes ? static_cast<double>(p.observations) : p.denominator; };
  Numbers values, weights;
  for (const Measured& point : part) {
    if (!point.in_base || std::isnan(point.value)) continue;
    values.push_back(point.value);
    weights.push_back(weight(point));
  }
  Numbers all, ranges;
  for (std::size_t i = 0; i < part.size(); ++i) {
    all.push_back(part[i].value);
    if (i == 0) continue;
    const double spread = std::sqrt(1 / weight(part[i - 1]) + 1 / weight(part[i]));
    ranges.push_back(std::sqrt(std::numbers::pi / 2) * std::abs(part[i].value - part[i - 1].value) / spread);
  }
  const double sigma = all_equal(all) ? 0 : mean_of_ranges(ranges, chart.moving_ranges, standardised_range_limit);
  std::vector<Lines> lines = at_centre(part, weighted_mean(values, weights).value_or(missing));
  for (std::size_t i = 0; i < part.size(); ++i) set_limits(lines[i], sigma * std::sqrt(1 / weight(part[i])));
  return lines;
}

// Montgomery (6.31) where the subgroups differ in size, else (6.29).
double within_subgroups(const Part& part) {
  const bool differ = std::any_of(part.begin(), part.end(),
                                  [&](const Measured& p) { return p.observations != part.front().observations; });
  if (!differ) return mean_present(of_base(part, [](const Measured& p) { return p.standard_deviation; }));
  Numbers squares, freedom;
  double all_freedom = 0;
  for (const Measured& point : part) {
    if (!point.in_base) continue;
    all_freedom += point.observations - 1;
    if (point.observations < 2) continue;
    squares.push_back(point.standard_deviation * point.standard_deviation);
    freedom.push_back(point.observations - 1);
  }
  const double own_freedom = sum_present(freedom);
  // A subgroup without observations takes one degree of freedom away: so the reference has it.
  return std::sqrt(weighted_mean(squares, freedom).value_or(missing) * (own_freedom / all_freedom));
}

std::vector<Lines> subgroup_mean_lines(const Part& part, const ControlChart&) {
  Numbers means, sizes;
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

std::vector<Lines> subgroup_spread_lines(const Part& part, const ControlChart&) {
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
    for (double* number : {&each.value, &each.centre, &each.lower, &each.upper, &each.lower_warning, &each.upper_warning}) {
      *number = std::pow(*number, time_power);
    }
    // A negative root has no power: no time is that short. The 2-sigma limit then stays empty, as in the reference.
    if (!(each.lower >= 0)) each.lower = 0;
  }
  return lines;
}

double binomial_sigma(double centre, double trials) { return std::sqrt(centre * (1 - centre) / trials); }
double poisson_sigma(double centre, double area) { return std::sqrt(centre / area); }

// Laney's factor: how much more the points vary between each other than within.
double between_subgroups(const Part& part, const std::vector<Lines>& lines, const Numbers& sigmas, const ControlChart& chart) {
  Numbers standardised;
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (!part[i].in_base) continue;
    const double distance = part[i].value - lines[i].centre;
    // A share of 0 or 1 has no spread of its own; a point on the centre line is no way from it.
    standardised.push_back(distance == 0 ? 0 : distance / sigmas[i]);
  }
  if (all_equal(standardised)) return 0;
  if (chart.axis == Axis::categories) {
    const bool all_there = standardised.size() == without_missing(standardised).size();
    return all_there ? standard_deviation(standardised).value_or(missing) : missing;
  }
  return mean_range(standardised, chart.moving_ranges) / mean_range_in_sigmas;
}

std::vector<Lines> attribute_lines(const Part& part, const ControlChart& chart, double (*sigma_of)(double, double)) {
  std::vector<Lines> lines = at_centre(part, ratio_of_sums(part));
  Numbers sigmas;
  for (std::size_t i = 0; i < part.size(); ++i) sigmas.push_back(sigma_of(lines[i].centre, part[i].denominator));
  const bool prime = chart.kind == ChartKind::pp || chart.kind == ChartKind::up;
  const double factor = prime ? between_subgroups(part, lines, sigmas, chart) : 1;
  const double highest = sigma_of == binomial_sigma ? 1 : infinite;
  for (std::size_t i = 0; i < part.size(); ++i) {
    set_limits(lines[i], sigmas[i] * factor);
    cut_limits(lines[i], 0, highest);
  }
  return lines;
}

std::vector<Lines> proportion_lines(const Part& part, const ControlChart& chart) {
  return attribute_lines(part, chart, binomial_sigma);
}

std::vector<Lines> rate_lines(const Part& part, const ControlChart& chart) {
  return attribute_lines(part, chart, poisson_sigma);
}

std::vector<Lines> count_lines(const Part& part, const ControlChart&) {
  std::vector<Lines> lines = at_centre(part, mean_present(of_base(part, [](const Measured& p) { return p.sum; })));
  for (std::size_t i = 0; i < part.size(); ++i) {
    lines[i].value = part[i].sum;
    set_limits(lines[i], std::sqrt(lines[i].centre));
    cut_limits(lines[i], 0, infinite);
  }
  return lines;
}

// Cases between events. The limits come from the mean, but the line is drawn at the median, so that half of
// the points lie above it; for a known mean at the theoretical median of it.
std::vector<Lines> geometric_lines(const Part& part, const ControlChart& chart) {
  std::vector<Lines> lines = at_centre(part, mean_value(part));
  const std::vector<Lines> medians = run_lines(part, chart);
  const bool known = std::none_of(part.begin(), part.end(), [](const Measured& p) { return std::isnan(p.centre_line); });
  for (std::size_t i = 0; i < part.size(); ++i) {
    set_limits(lines[i], std::sqrt(lines[i].centre * (lines[i].centre + 1)));
    cut_limits(lines[i], 0, infinite);
    lines[i].centre = known ? median_in_means * part[i].centre_line : medians[i].centre;
  }
  return lines;
}

// Individuals round their median, robust against a few wild points. A missing point is as if it were not there.
std::vector<Lines> median_individuals_lines(const Part& part, const ControlChart& chart) {
  std::vector<Lines> lines = run_lines(part, chart);
  const Numbers values = without_missing(of_base(part, [](const Measured& p) { return p.value; }));
  const double range = chart.kind == ChartKind::i_m ? mean_range(values, chart.moving_ranges)
                                                    : median_range(values, chart.moving_ranges);
  for (Lines& each : lines) set_limits(each, range / mean_range_in_sigmas);
  return lines;
}

}  // namespace

std::vector<Lines> lines_of_part(const std::vector<Measured>& part, const ControlChart& chart) {
  assert(!part.empty());
  switch (chart.kind) {
    case ChartKind::run: return run_lines(part, chart);
    case ChartKind::i: return individuals_lines(part, chart);
    case ChartKind::mr: return moving_range_lines(part, chart);
    case ChartKind::ip: return weighted_individuals_lines(part, chart);
    case ChartKind::xbar: return subgroup_mean_lines(part, chart);
    case ChartKind::s: return subgroup_spread_lines(part, chart);
    case ChartKind::t: return time_lines(part, chart);
    case ChartKind::p:
    case ChartKind::pp: return proportion_lines(part, chart);
    case ChartKind::u:
    case ChartKind::up: return rate_lines(part, chart);
    case ChartKind::c: return count_lines(part, chart);
    case ChartKind::g: return geometric_lines(part, chart);
    case ChartKind::i_m:
    case ChartKind::i_mm: return median_individuals_lines(part, chart);
  }
  assert(false);
  return {};
}

}  // namespace stats
