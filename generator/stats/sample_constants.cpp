#include "stats/sample_constants.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace stats {
namespace {

// gamma(size / 2) / gamma((size - 1) / 2). Neighbouring ratios multiply to (size - 1) / 2; beyond a few
// hundred the asymptotic series is exact to the last digit. (std::lgamma writes a global, so not that.)
double gamma_ratio(int size) {
  if (size > 400) {
    const double x = (size - 1) / 2.0;
    const double inverse = 1 / x;
    return std::sqrt(x) *
           (1 +
            inverse * (-1.0 / 8 + inverse * (1.0 / 128 + inverse * (5.0 / 1024 - inverse * 21.0 / 32768))));
  }
  double ratio = 1 / std::sqrt(std::numbers::pi);
  for (int n = 2; n < size; ++n) ratio = (n - 1) / 2.0 / ratio;
  return ratio;
}

// The standard deviation of a subgroup's standard deviation, relative to its mean.
double relative_spread(int size) {
  const double c = c4(size);
  return std::sqrt(1 - c * c) / c;
}

}  // namespace

double c4(int size) {
  if (size < 2) return std::numeric_limits<double>::quiet_NaN();
  return std::sqrt(2.0 / (size - 1)) * gamma_ratio(size);
}

double a3(int size, double sigmas) { return sigmas / (c4(size) * std::sqrt(static_cast<double>(size))); }

double b3(int size, double sigmas) {
  const double factor = 1 - sigmas * relative_spread(size);
  return std::isnan(factor) ? factor : std::max(0.0, factor);
}

double b4(int size, double sigmas) { return 1 + sigmas * relative_spread(size); }

}  // namespace stats
