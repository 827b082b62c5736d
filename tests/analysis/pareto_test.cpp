#include "analysis/pareto.h"

#include <gtest/gtest.h>

namespace {

using analysis::MeasureFigures;
using analysis::ParetoRow;

// Categories named a, b, c … with these counts; an empty one is missing or hidden.
MeasureFigures figures_of(const std::vector<std::optional<double>>& values) {
  MeasureFigures figures;
  for (const auto& value : values) {
    analysis::SeriesPoint point;
    point.at.text = std::string(1, static_cast<char>('a' + figures.points.size()));
    point.value = value;
    figures.points.push_back(std::move(point));
  }
  return figures;
}

std::string order_of(const std::vector<ParetoRow>& rows) {
  std::string names;
  for (const ParetoRow& row : rows) names += row.point->at.text;
  return names;
}

TEST(Pareto, PutsTheGreatestFirstAndKeepsTheOrderOfEquals) {
  const MeasureFigures figures = figures_of({5, 20, 5, 70});
  EXPECT_EQ(order_of(analysis::pareto(figures)), "dbac");
}

TEST(Pareto, NeedsTheFewThatReachTheThreshold) {
  const MeasureFigures figures = figures_of({70, 15, 10, 5});
  const auto rows = analysis::pareto(figures);
  EXPECT_TRUE(rows[0].needed && rows[1].needed);
  EXPECT_FALSE(rows[2].needed || rows[3].needed);
  EXPECT_DOUBLE_EQ(rows[1].share, 15);
  EXPECT_DOUBLE_EQ(rows[1].so_far, 85);
  EXPECT_DOUBLE_EQ(rows[3].so_far, 100);
}

TEST(Pareto, NeedsNoMoreWhereTheThresholdIsReachedExactly) {
  const MeasureFigures figures = figures_of({80, 20});
  EXPECT_FALSE(analysis::pareto(figures)[1].needed);
}

TEST(Pareto, LeavesMissingAndHiddenOnesOutOfTheWhole) {
  const MeasureFigures figures = figures_of({30, std::nullopt, 10});
  const auto rows = analysis::pareto(figures);
  EXPECT_EQ(order_of(rows), "ac");
  EXPECT_DOUBLE_EQ(rows[0].share, 75);
}

TEST(Pareto, OfNothingOfZerosAndOfNegativeValuesIsEmpty) {
  EXPECT_TRUE(analysis::pareto(figures_of({})).empty());
  EXPECT_TRUE(analysis::pareto(figures_of({0, 0})).empty());
  EXPECT_TRUE(analysis::pareto(figures_of({5, -1})).empty());
}

}  // namespace
