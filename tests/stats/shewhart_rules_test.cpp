#include "stats/shewhart_rules.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stats {
namespace {

using Values = std::vector<std::optional<double>>;

// 'a' above, 'b' below, '.' for no pattern.
std::string drawn(const std::vector<Side>& sides) {
  std::string text;
  for (const Side side : sides) text += side == Side::above ? 'a' : side == Side::below ? 'b' : '.';
  return text;
}

Values line(const Values& values, double at) { return Values(values.size(), at); }

TEST(ShewhartRules, FindNothingInNothing) {
  EXPECT_EQ(drawn(astronomical_points({}, {}, {})), "");
  EXPECT_EQ(drawn(shifts({}, {}, 7)), "");
  EXPECT_EQ(drawn(trends({}, 7)), "");
  EXPECT_EQ(drawn(two_in_three({}, {}, {}, MarkedPoints::all_three)), "");
}

TEST(AstronomicalPoints, LieBeyondALimitAndNotOnIt) {
  const Values values = {1, 2, 8, 9, {}};
  EXPECT_EQ(drawn(astronomical_points(values, line(values, 2), line(values, 8))), "b..a.");
  EXPECT_EQ(drawn(astronomical_points(values, Values(5), Values(5))), ".....") << "without limits";
}

TEST(Shifts, EndOnTheLineAndAtAGap) {
  const Values values = {1, 1, 1, 5, 9, 9, {}, 9, 9, 9};
  EXPECT_EQ(drawn(shifts(values, line(values, 5), 3)), "bbb....aaa");
}

TEST(Trends, CountThePointsAndNotTheSteps) {
  const Values values = {1, 2, 3, 4, 3, 2, 1, 1};
  EXPECT_EQ(drawn(trends(values, 4)), "aaabbbb.") << "the turn belongs to the later trend";
  EXPECT_EQ(drawn(trends(values, 5)), "........");
}

TEST(TwoInThree, MarkAllThreeOnlyIfAsked) {
  const Values values = {5, 9, 5, 9, 5, 1, 9};
  EXPECT_EQ(drawn(two_in_three(values, line(values, 2), line(values, 8), MarkedPoints::beyond_the_limit)),
            ".a.a...");
  EXPECT_EQ(drawn(two_in_three(values, line(values, 2), line(values, 8), MarkedPoints::all_three)),
            ".aaa...");
}

}  // namespace
}  // namespace stats
