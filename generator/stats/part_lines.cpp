#include "stats/part_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "stats/summary.h"

namespace stats {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

}  // namespace

std::vector<double> of_base(const Part& part, double Measured::*member) {
  std::vector<double> result;
  for (const Measured& point : part) {
    if (point.in_base && !std::isnan(point.*member)) result.push_back(point.*member);
  }
  return result;
}

double mean_of_base(const Part& part, double Measured::*member) {
  return mean(of_base(part, member)).value_or(missing);
}
double median_of_base(const Part& part, double Measured::*member) {
  return median(of_base(part, member)).value_or(missing);
}
double sum_of_base(const Part& part, double Measured::*member) {
  return sum(of_base(part, member)).value_or(0);
}

bool knows_centre(const Part& part) {
  return std::none_of(part.begin(), part.end(),
                      [](const Measured& point) { return std::isnan(point.centre_line); });
}

std::vector<Lines> at_centre(const Part& part, double computed) {
  const bool known = knows_centre(part);
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

void cut_limits(Lines& lines, double lowest, double highest) {
  for (double* limit : {&lines.lower, &lines.upper, &lines.lower_warning, &lines.upper_warning}) {
    if (std::isfinite(*limit)) *limit = std::clamp(*limit, lowest, highest);
  }
}

}  // namespace stats
