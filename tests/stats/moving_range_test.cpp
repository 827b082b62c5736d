#include "stats/moving_range.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace stats {
namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

TEST(MovingRanges, AreOneFewerThanTheNumbers) {
  EXPECT_TRUE(moving_ranges({}).empty());
  EXPECT_TRUE(moving_ranges(std::vector{5.0}).empty());
  EXPECT_EQ(moving_ranges(std::vector{5.0, 3.0, 4.0}), (std::vector{2.0, 1.0}));
}

TEST(MeanRange, PassesOverAGap) {
  EXPECT_EQ(mean_range(std::vector{1.0, 3.0, gap, 9.0, 13.0}, MovingRanges::all), 3);
}

TEST(MeanRange, LeavesOutLargeRangesOnce) {
  const std::vector<double> numbers{0, 1, 0, 1, 0, 1, 0, 100, 0};
  EXPECT_EQ(mean_range(numbers, MovingRanges::screened), 1);
  EXPECT_EQ(mean_range(numbers, MovingRanges::all), 206.0 / 8);
}

TEST(MeanRange, OfEqualNumbersIsZero) {
  EXPECT_EQ(mean_range(std::vector{4.0, 4.0}, MovingRanges::screened), 0);
  EXPECT_EQ(mean_range(std::vector{4.0, gap, 4.0}, MovingRanges::screened), 0);
}

TEST(MeanRange, IsUnknownWhereOnlyNeighboursAreEqual) {
  EXPECT_TRUE(std::isnan(mean_range(std::vector{4.0, 4.0, gap, 7.0, 7.0}, MovingRanges::screened)));
}

TEST(MeanRange, OfOneNumberIsUnknown) {
  EXPECT_TRUE(std::isnan(mean_range(std::vector{4.0}, MovingRanges::screened)));
  EXPECT_TRUE(std::isnan(median_range(std::vector{4.0}, MovingRanges::screened)));
}

TEST(MedianRange, OfZeroStays) {
  EXPECT_EQ(median_range(std::vector{1.0, 1.0, 1.0, 5.0}, MovingRanges::screened), 0);
}

}  // namespace
}  // namespace stats
