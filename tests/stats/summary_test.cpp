#include "stats/summary.h"

#include <gtest/gtest.h>

#include <vector>

namespace stats {
namespace {

using Numbers = std::vector<double>;

TEST(Summary, OfNoNumbersIsEmpty) {
  for (const Aggregate how :
       {Aggregate::mean, Aggregate::median, Aggregate::sum, Aggregate::standard_deviation}) {
    EXPECT_EQ(aggregate({}, how), std::nullopt);
  }
}

TEST(Summary, OfOneNumberIsTheNumberButHasNoSpread) {
  EXPECT_EQ(mean(Numbers{0.1}), 0.1);
  EXPECT_EQ(median(Numbers{0.1}), 0.1);
  EXPECT_EQ(sum(Numbers{0.1}), 0.1);
  EXPECT_EQ(standard_deviation(Numbers{0.1}), std::nullopt);
}

// A plain sum of ten times 0.1 is 0.9999999999999999, and a tenth of that is no tie with 0.1.
TEST(Mean, OfEqualNumbersIsTheNumberToTheLastBit) {
  for (const double number : {0.1, 0.7, 1.0 / 3, 95.1, 1e-300, 123456789.123}) {
    for (const std::size_t count : {2u, 3u, 7u, 10u, 49u, 1000u}) {
      const Numbers numbers(count, number);
      EXPECT_EQ(mean(numbers), number) << count;
      EXPECT_EQ(standard_deviation(numbers), 0) << count;
    }
  }
}

TEST(Mean, WithWeightsOfEqualNumbersIsTheNumberToTheLastBit) {
  EXPECT_EQ(weighted_mean(Numbers(6, 0.1), Numbers{3, 7, 11, 6, 0.3, 1e6}), 0.1);
}

TEST(Mean, WithoutWeightIsEmpty) { EXPECT_EQ(weighted_mean(Numbers{1, 2}, Numbers{0, 0}), std::nullopt); }

TEST(Sum, KeepsTheSmallBesideTheHuge) { EXPECT_EQ(sum(Numbers{1, 1e100, 1, -1e100}), 2); }

TEST(Mean, OfHugeNumbersIsExactWhereTheirSumIsFinite) { EXPECT_EQ(mean(Numbers{8e307, 8e307}), 8e307); }

TEST(Median, OfAnEvenCountIsTheMeanOfTheMiddleTwo) { EXPECT_EQ(median(Numbers{9, 1, 4, 2}), 3); }

TEST(Median, DoesNotMindTheOrder) { EXPECT_EQ(median(Numbers{5, 1, 3}), 3); }

// R 4.2.2: sd(c(2, 14, 4, 3)).
TEST(StandardDeviation, HasOneDegreeOfFreedomLessThanNumbers) {
  EXPECT_NEAR(*standard_deviation(Numbers{2, 14, 4, 3}), 5.5602757725374259, 1e-14);
}

}  // namespace
}  // namespace stats
