#pragma once

#include <span>
#include <vector>

namespace stats {

// Whether moving ranges far above their mean are left out once (L. S. Nelson 1982, J. Qual. Technol. 14,
// 172-173).
enum class MovingRanges { screened, all };

// The upper limit of moving ranges in their means: D4 of two neighbours, with the digits that the references
// use.
inline constexpr double moving_range_limit = 3.267;

// The distance of each number to the one before it; NaN where either is. One fewer than the numbers.
std::vector<double> moving_ranges(std::span<const double> numbers);

// The mean, or the median, of the moving ranges that are not NaN; NaN for none. Screened: of those below
// `moving_range_limit` times that of all.
// Numbers that are all equal have the range zero, screened or not, also across a gap. (The references, where
// screening leaves nothing, have no limits then.) Needs two numbers that are not NaN.
double mean_range(std::span<const double> numbers, MovingRanges which);
double median_range(std::span<const double> numbers, MovingRanges which);

// The mean of ranges that are already computed; NaN ones are passed over. Screened: of those below `limit`
// times the mean of all; NaN if none is.
double mean_of_ranges(std::vector<double> ranges, MovingRanges which, double limit);

// Whether there are two numbers that are not NaN, and all of these are the same.
bool all_equal(std::span<const double> numbers);

}  // namespace stats
