#include "chart/pareto_chart.h"

#include <gmock/gmock.h>

#include <utility>

#include "pareto_of.h"
#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

ParetoChart of_counts(const std::vector<double>& counts) {
  ParetoChart chart{
      .title = "Causes",
      .description = "Why",
      .count_label = "Events",
      .share_label = "So far",
      .number = series::number,
      .percent = [](double value, int decimals) { return series::number(value, decimals) + " %"; }};
  for (const double count : counts)
    chart.categories.push_back({.name = "cause number " + std::to_string(chart.categories.size() + 1),
                                .count = count,
                                .number = series::number(count, 0)});
  return with_shares(std::move(chart));
}

int bars(const Scene& scene, Role role) {
  int count = 0;
  for (const Mark& mark : scene.marks)
    if (const auto* rect = std::get_if<Rect>(&mark)) count += rect->role == role;
  return count;
}

TEST(ParetoChart, HasItsPartsInTheirPlaces) {
  picture::expect_golden("pareto_chart", to_text(draw(of_counts({50, 30, 15, 5}), 720, six_points_a_letter)));
}

TEST(ParetoChart, LiesDownWhereItIsNarrow) {
  picture::expect_golden("pareto_chart_narrow",
                         to_text(draw(of_counts({50, 30, 15, 5}), 340, six_points_a_letter)));
}

TEST(ParetoChart, LiesDownWhereNamesHaveNoRoom) {
  const Scene scene = draw(of_counts(std::vector<double>(20, 3)), 720, six_points_a_letter);
  EXPECT_THAT(to_text(scene), Not(HasSubstr("path cumulative")));
  EXPECT_THAT(to_text(scene), HasSubstr("\"cause number 20\""));
}

TEST(ParetoChart, StressesTheFewThatMakeUpMost) {
  for (const double width : {340.0, 720.0}) {
    const Scene scene = draw(of_counts({50, 30, 15, 5}), width, six_points_a_letter);
    EXPECT_EQ(bars(scene, Role::bar_emphasis), 2);
    EXPECT_EQ(bars(scene, Role::bar), 2);
  }
}

TEST(ParetoChart, OfNothingHasNumbersAndNoBars) {
  const Scene scene = draw(of_counts({0, 0}), 720, six_points_a_letter);
  EXPECT_EQ(bars(scene, Role::bar) + bars(scene, Role::bar_emphasis), 0);
  EXPECT_THAT(to_text(scene), Not(HasSubstr("%")));
  EXPECT_THAT(to_text(scene), HasSubstr("\"0\""));
}

}  // namespace
}  // namespace chart
