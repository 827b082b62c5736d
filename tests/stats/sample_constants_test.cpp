#include "stats/sample_constants.h"

#include <gtest/gtest.h>

#include <cmath>

namespace stats {
namespace {

// Montgomery (2009), Introduction to Statistical Quality Control, 6th ed., appendix VI.
TEST(SampleConstants, AgreeWithMontgomery) {
  EXPECT_NEAR(c4(2), 0.7979, 5e-5);
  EXPECT_NEAR(c4(5), 0.9400, 5e-5);
  EXPECT_NEAR(c4(25), 0.9896, 5e-5);
  EXPECT_NEAR(a3(2, 3), 2.659, 5e-4);
  EXPECT_NEAR(a3(10, 3), 0.975, 5e-4);
  EXPECT_NEAR(b3(6, 3), 0.030, 5e-4);
  EXPECT_NEAR(b4(6, 3), 1.970, 5e-4);
  EXPECT_NEAR(b3(25, 3), 0.565, 5e-4);
}

TEST(SampleConstants, CutTheLowerLimitAtZero) { EXPECT_EQ(b3(5, 3), 0); }

TEST(SampleConstants, DoNotExistForFewerThanTwo) {
  for (const int size : {0, 1}) {
    EXPECT_TRUE(std::isnan(c4(size)));
    EXPECT_TRUE(std::isnan(a3(size, 3)));
    EXPECT_TRUE(std::isnan(b3(size, 3)));
    EXPECT_TRUE(std::isnan(b4(size, 3)));
  }
}

// c4 is 1 - 1/(4n) - 7/(32n^2) - 19/(128n^3) + ..., which at this size is exact to 1e-12.
TEST(SampleConstants, HoldForLargeSubgroups) {
  for (const int size : {399, 400, 401, 402, 5000}) {
    const double n = size;
    EXPECT_NEAR(c4(size), 1 - 1 / (4 * n) - 7 / (32 * n * n) - 19 / (128 * n * n * n), 1e-10) << size;
  }
}

}  // namespace
}  // namespace stats
