// Over many charts of any shape: no label covers another, and nothing leaves the picture.
#include "random_charts.h"

#include <gtest/gtest.h>

#include "picture.h"

namespace chart {
namespace {

template <class Chart>
void expect_good_pictures(Chart (*chart_of)(std::uint64_t), std::uint64_t seeds) {
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    const Chart chart = chart_of(seed);
    random_charts::Dice dice(seed);
    for (const double width : {340.0, 720.0, dice.between(300, 1100)}) {
      SCOPED_TRACE("seed " + std::to_string(seed) + ", width " + series::number(width, 1));
      const Scene scene = draw(chart, width, six_points_a_letter);
      picture::expect_inside(scene);
      picture::expect_no_overlap(scene);
      if (testing::Test::HasFailure()) return;
    }
  }
}

TEST(RandomCharts, OfSeriesKeepTheirLabelsApartAndInside) {
  expect_good_pictures(random_charts::run_chart, 600);
}
TEST(RandomCharts, OfFunnelsKeepTheirLabelsApartAndInside) {
  expect_good_pictures(random_charts::funnel_plot, 300);
}
TEST(RandomCharts, OfCausesKeepTheirLabelsApartAndInside) {
  expect_good_pictures(random_charts::pareto_chart, 600);
}
TEST(RandomCharts, OfDumbbellsKeepTheirLabelsApartAndInside) {
  expect_good_pictures(random_charts::dumbbell_chart, 600);
}
TEST(RandomCharts, OfManyUnitsKeepTheirLabelsApartAndInside) {
  expect_good_pictures(random_charts::small_multiples, 300);
}
TEST(RandomCharts, OfLanesKeepTheirLabelsApartAndInside) {
  expect_good_pictures(random_charts::swim_lanes, 600);
}
TEST(RandomCharts, OfStagesKeepTheirLabelsApartAndInside) {
  expect_good_pictures(random_charts::stage_flow, 200);
}

}  // namespace
}  // namespace chart
