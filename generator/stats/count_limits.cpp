#include "stats/count_limits.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "stats/moving_range.h"
#include "stats/summary.h"

namespace stats {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

// The median of an exponential distribution in means.
constexpr double median_in_means = 0.693;

double binomial_sigma(double centre, double trials) { return std::sqrt(centre * (1 - centre) / trials); }
double poisson_sigma(double centre, double area) { return std::sqrt(centre / area); }

// Laney's factor: how much more the points vary between each other than within.
double between_subgroups(const Part& part, const std::vector<Lines>& lines, const std::vector<double>& sigmas,
                         const ControlChart& chart) {
  std::vector<double> standardised;
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (!part[i].in_base) continue;
    const double distance = part[i].value - lines[i].centre;
    // A share of 0 or 1 has no spread of its own; a point on the centre line is no way from it.
    standardised.push_back(distance == 0 ? 0 : distance / sigmas[i]);
  }
  if (all_equal(standardised)) return 0;
  if (chart.axis == Axis::categories) {
    const bool all_there =
        std::none_of(standardised.begin(), standardised.end(), [](double z) { return std::isnan(z); });
    return all_there ? standard_deviation(standardised).value_or(missing) : missing;
  }
  return mean_range(standardised, chart.moving_ranges) / mean_range_in_sigmas;
}

std::vector<Lines> attribute_lines(const Part& part, const ControlChart& chart,
                                   double (*sigma_of)(double, double)) {
  std::vector<Lines> lines =
      at_centre(part, sum_of_base(part, &Measured::sum) / sum_of_base(part, &Measured::denominator));
  std::vector<double> sigmas;
  for (std::size_t i = 0; i < part.size(); ++i)
    sigmas.push_back(sigma_of(lines[i].centre, part[i].denominator));
  const bool prime = chart.kind == ChartKind::pp || chart.kind == ChartKind::up;
  const double factor = prime ? between_subgroups(part, lines, sigmas, chart) : 1;
  const double highest = sigma_of == binomial_sigma ? 1 : infinite;
  for (std::size_t i = 0; i < part.size(); ++i) {
    set_limits(lines[i], sigmas[i] * factor);
    cut_limits(lines[i], 0, highest);
  }
  return lines;
}

}  // namespace

std::vector<Lines> proportion_lines(const Part& part, const ControlChart& chart) {
  return attribute_lines(part, chart, binomial_sigma);
}

std::vector<Lines> rate_lines(const Part& part, const ControlChart& chart) {
  return attribute_lines(part, chart, poisson_sigma);
}

std::vector<Lines> count_lines(const Part& part) {
  std::vector<Lines> lines = at_centre(part, mean_of_base(part, &Measured::sum));
  for (std::size_t i = 0; i < part.size(); ++i) {
    lines[i].value = part[i].sum;
    set_limits(lines[i], std::sqrt(lines[i].centre));
    cut_limits(lines[i], 0, infinite);
  }
  return lines;
}

std::vector<Lines> geometric_lines(const Part& part) {
  std::vector<Lines> lines = at_centre(part, mean_of_base(part, &Measured::value));
  const double median = median_of_base(part, &Measured::value);
  const bool known = knows_centre(part);
  for (std::size_t i = 0; i < part.size(); ++i) {
    set_limits(lines[i], std::sqrt(lines[i].centre * (lines[i].centre + 1)));
    cut_limits(lines[i], 0, infinite);
    lines[i].centre = known ? median_in_means * part[i].centre_line : median;
  }
  return lines;
}

}  // namespace stats
