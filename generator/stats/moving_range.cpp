#include "stats/moving_range.h"

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "stats/summary.h"

namespace stats {
namespace {

using Centre = std::optional<double> (*)(std::span<const double>);

double centre_of_ranges(std::vector<double> ranges, MovingRanges which, double limit, Centre centre) {
  constexpr double missing = std::numeric_limits<double>::quiet_NaN();
  std::erase_if(ranges, [](double range) { return std::isnan(range); });
  const double first = centre(ranges).value_or(missing);
  if (which == MovingRanges::all) return first;
  std::erase_if(ranges, [&](double range) { return !(range < limit * first); });
  return centre(ranges).value_or(missing);
}

}  // namespace

std::vector<double> moving_ranges(std::span<const double> numbers) {
  std::vector<double> ranges;
  for (std::size_t i = 1; i < numbers.size(); ++i) ranges.push_back(std::abs(numbers[i] - numbers[i - 1]));
  return ranges;
}

double mean_range(std::span<const double> numbers, MovingRanges which) {
  if (all_equal(numbers)) return 0;
  return centre_of_ranges(moving_ranges(numbers), which, moving_range_limit, mean);
}

double median_range(std::span<const double> numbers, MovingRanges which) {
  if (all_equal(numbers)) return 0;
  const std::vector<double> ranges = moving_ranges(numbers);
  const double all = centre_of_ranges(ranges, MovingRanges::all, moving_range_limit, median);
  // Nothing lies below a median of zero, but that is no reason to have none.
  return all > 0 ? centre_of_ranges(ranges, which, moving_range_limit, median) : all;
}

double mean_of_ranges(std::vector<double> ranges, MovingRanges which, double limit) {
  return centre_of_ranges(std::move(ranges), which, limit, mean);
}

bool all_equal(std::span<const double> numbers) {
  std::vector<double> there(numbers.begin(), numbers.end());
  std::erase_if(there, [](double number) { return std::isnan(number); });
  if (there.size() < 2) return false;
  for (const double number : there) {
    if (number != there.front()) return false;
  }
  return true;
}

}  // namespace stats
