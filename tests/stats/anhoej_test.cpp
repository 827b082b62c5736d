#include "stats/anhoej.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace stats {
namespace {

// 'a' above, 'b' below, anything else does not count.
std::vector<Side> sides(std::string_view drawn) {
  std::vector<Side> result;
  for (const char c : drawn) result.push_back(c == 'a' ? Side::above : c == 'b' ? Side::below : Side::on);
  return result;
}

// R package qicharts2 0.8.1; also in Anhøj and Olesen (2014), PLoS ONE 9(11), e113825.
TEST(AnhoejLimits, AgreeWithQicharts) {
  const std::vector<std::vector<int>> table = {{10, 6, 2},  {15, 7, 4},  {20, 7, 6}, {24, 8, 8},
                                               {30, 8, 10}, {40, 8, 14}, {60, 9, 23}};
  for (const auto& row : table) {
    EXPECT_EQ(anhoej_limits(row[0]), (AnhoejLimits{row[1], row[2]})) << row[0] << " useful points";
  }
}

TEST(AnhoejLimits, OfOnePointAllowNoSignal) { EXPECT_EQ(anhoej_limits(1), (AnhoejLimits{3, 0})); }

// Summed in whole numbers, and by logarithms, in Python 3.11.
TEST(AnhoejLimits, HoldForVeryManyPoints) {
  EXPECT_EQ(anhoej_limits(10'001).crossings_min, 4918);
  EXPECT_EQ(anhoej_limits(1'000'001).crossings_min, 499'178);
}

TEST(Runs, OfNoPointsAreNone) {
  EXPECT_EQ(analyse_runs({}), RunsAnalysis{});
  EXPECT_EQ(analyse_runs(sides("....")), RunsAnalysis{});
}

TEST(Runs, PassOverPointsThatDoNotCount) {
  const RunsAnalysis runs = analyse_runs(sides("a.a-bb.b.a"));
  EXPECT_EQ(runs.useful, 6);
  EXPECT_EQ(runs.crossings, 2);
  EXPECT_EQ(*runs.longest, (stats::Run{.first = 4, .last = 7, .length = 3, .side = Side::below}));
  EXPECT_EQ(*runs.latest, (stats::Run{.first = 9, .last = 9, .length = 1, .side = Side::above}));
}

TEST(Runs, OfEqualLengthAreRepresentedByTheLatest) {
  EXPECT_EQ(analyse_runs(sides("aabbaa")).longest->first, 4u);
}

TEST(Runs, AreASignalWhenLongerThanTheLimit) {
  EXPECT_FALSE(analyse_runs(sides("abababababababbaaaaaaa")).long_run_signal) << "7 of 22";
  EXPECT_TRUE(analyse_runs(sides("ababababababbbaaaaaaaa")).long_run_signal) << "8 of 22";
}

TEST(Runs, AreASignalWhenTheyCrossTooSeldom) {
  const RunsAnalysis runs = analyse_runs(sides("aaaaaabbbbbbaaaaaabbbbbb"));
  EXPECT_TRUE(runs.crossings_signal) << "3 where 8 are expected";
  EXPECT_FALSE(runs.long_run_signal);
  EXPECT_TRUE(runs.signal());
}

TEST(Direction, IsNoneWithoutASignal) { EXPECT_EQ(direction_of_signal(sides("abababab")), Side::on); }

TEST(Direction, IsTheSideOfALongRunAtTheEnd) {
  EXPECT_EQ(direction_of_signal(sides("ababababababaaaaaaaaaa..")), Side::above);
  EXPECT_EQ(direction_of_signal(sides("ababababababbbbbbbbbbbbab")), Side::below)
      << "the latest points are split";
}

TEST(Direction, IsAwayFromALongRunAtTheStart) {
  EXPECT_EQ(direction_of_signal(sides("aaaaaaaaaabbbbabbb")), Side::below);
}

TEST(Direction, IsNoneForALongRunThatCameAndWent) {
  EXPECT_EQ(direction_of_signal(sides("bbabbaaaaaaaaaaaabbabb")), Side::on);
}

TEST(Direction, OfFewCrossingsComparesTheHalves) {
  EXPECT_EQ(direction_of_signal(sides("aaaaaaabbbbbbbaabbbbbbb")), Side::below);
}

TEST(Direction, IsThatOfALineKnownInAdvanceWhenAllPointsLieOnOneSide) {
  EXPECT_EQ(direction_of_signal(sides("bbbbbbbbbbbb")), Side::below);
}

}  // namespace
}  // namespace stats
