#include "stats/suggested_part.h"

#include <gtest/gtest.h>

namespace stats {
namespace {

ControlChart chart_of(const std::vector<double>& values) {
  ControlChart chart;
  for (const double value : values) chart.subgroups.push_back({.observations = {{.value = value}}});
  return chart;
}

std::vector<double> levels(std::initializer_list<std::pair<int, double>> parts) {
  constexpr double swing[] = {0, 1.5, -1, 0.5, -1.5, 1};
  std::vector<double> values;
  for (const auto& [count, level] : parts) {
    for (int index = 0; index < count; ++index) values.push_back(level + swing[index % 6]);
  }
  return values;
}

std::optional<std::size_t> suggested(const ControlChart& chart) {
  return suggested_part_start(chart, analyse(chart));
}

TEST(SuggestedPart, IsNoneForNothingOneOrEqualPoints) {
  EXPECT_EQ(suggested(chart_of({})), std::nullopt);
  EXPECT_EQ(suggested(chart_of({3})), std::nullopt);
  EXPECT_EQ(suggested(chart_of(std::vector<double>(40, 7.0))), std::nullopt);
}

TEST(SuggestedPart, NeedsEightBeforeAndTwelveAfter) {
  EXPECT_EQ(suggested(chart_of(levels({{8, 20}, {12, 10}}))), 8u);
  EXPECT_EQ(suggested(chart_of(levels({{7, 20}, {13, 10}}))), std::nullopt);
  EXPECT_EQ(suggested(chart_of(levels({{9, 20}, {11, 10}}))), std::nullopt);
}

TEST(SuggestedPart, LooksAtTheNewestPartAlone) {
  ControlChart chart = chart_of(levels({{12, 40}, {12, 20}, {12, 10}}));
  chart.part_starts = {12};
  EXPECT_EQ(suggested(chart), 24u);
  chart.part_starts = {12, 24};
  EXPECT_EQ(suggested(chart), std::nullopt);
}

TEST(SuggestedPart, IsNoneWhereTheOrderMeansNothingOrTheLineIsKnown) {
  ControlChart chart = chart_of(levels({{12, 20}, {12, 10}}));
  chart.axis = Axis::categories;
  EXPECT_EQ(suggested(chart), std::nullopt);
  chart.axis = Axis::ordered;
  chart.centre_line = 18;
  EXPECT_EQ(suggested(chart), std::nullopt);
  chart.centre_line.reset();
  chart.subgroups[3].centre_line = 18;
  EXPECT_EQ(suggested(chart), std::nullopt);
}

TEST(SuggestedPart, DoesNotCountMissingOrExcludedPoints) {
  ControlChart chart = chart_of(levels({{12, 20}, {12, 10}}));
  chart.subgroups[15].observations.clear();
  EXPECT_EQ(suggested(chart), std::nullopt);
  chart = chart_of(levels({{12, 20}, {13, 10}}));
  chart.subgroups[15].excluded = true;
  EXPECT_EQ(suggested(chart), 12u);
}

}  // namespace
}  // namespace stats
