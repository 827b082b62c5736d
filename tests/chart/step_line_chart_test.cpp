#include "chart/step_line_chart.h"

#include <gmock/gmock.h>

#include <set>

#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

// Two steps that seven units climb in ten months; the target lies in month 14.
StepLineChart two_lines() {
  using series::month;
  StepLineChart chart{.title = "Uptake",
                      .description = "Units at each step",
                      .from = month(0),
                      .until = month(10),
                      .until_label = "now",
                      .number = series::number,
                      .month_name = series::month_name};
  chart.lines = {{"Tried", "3 of 7", {{month(0), 0}, {month(1), 1}, {month(4), 3, "Ward 1"}}},
                 {"Kept", "1 of 7", {{month(0), 0}, {month(6), 1}}}};
  chart.target = {.level = 7, .by = month(14), .label = "Target: 7"};
  return chart;
}

StepLineChart named_levels() {
  using series::month;
  StepLineChart chart{.title = "Maturity",
                      .description = "Level of a unit",
                      .from = month(0),
                      .until = month(10),
                      .levels = {{1, "1 Ad hoc"}, {2, "2 Formal"}, {3, "3 Organised"}},
                      .month_name = series::month_name};
  chart.lines = {{"Level", "2", {{month(2), 1}, {month(8), 2}}}};
  return chart;
}

std::string text(const StepLineChart& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

std::vector<Symbol> symbols(const StepLineChart& chart, Role role) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->role == role)
      found.push_back(*symbol);
  return found;
}

TEST(StepLineChart, HasItsPartsInTheirPlaces) {
  picture::expect_golden("step_line_chart", text(two_lines()));
}

TEST(StepLineChart, NamesItsLinesInAKeyWhereItIsNarrow) {
  picture::expect_golden("step_line_chart_narrow", text(two_lines(), 340));
}

TEST(StepLineChart, HoldsALevelUntilTheNextStep) {
  const auto tried = symbols(two_lines(), Role::first_series_point);
  ASSERT_EQ(tried.size(), 3u);
  EXPECT_GT(tried[0].at.y, tried[1].at.y);
  for (const Drawn& mark : picture::drawn(draw(two_lines(), 720, six_points_a_letter)))
    if (const auto* path = std::get_if<Path>(&mark); path && path->role == Role::first_series)
      for (std::size_t i = 1; i < path->steps.size(); ++i) {
        const Point from = pen_after(path->steps[i - 1], {}), to = pen_after(path->steps[i], {});
        EXPECT_TRUE(from.x == to.x || from.y == to.y) << "step " << i << " is neither level nor upright";
      }
}

TEST(StepLineChart, SetsLinesAtOneLevelApart) {
  const auto tried = symbols(two_lines(), Role::first_series_point);
  const auto kept = symbols(two_lines(), Role::second_series_point);
  EXPECT_EQ(tried[0].at.x, kept[0].at.x);
  EXPECT_NEAR(kept[0].at.y - tried[0].at.y, 3, 0.01);
  EXPECT_NE(tried[0].shape, kept[0].shape);
}

TEST(StepLineChart, CountsInWholeNumbersOnly) {
  StepLineChart chart = two_lines();
  chart.target = {};
  chart.lines.resize(1);
  chart.lines[0].steps = {{series::month(0), 0}, {series::month(3), 1}};
  EXPECT_THAT(text(chart), Not(HasSubstr("\"0.5\"")));
  EXPECT_THAT(text(chart), HasSubstr("\"1\""));
}

TEST(StepLineChart, WritesTheNamesOfItsLevels) {
  EXPECT_THAT(text(named_levels()), HasSubstr("\"3 Organised\""));
}

TEST(StepLineChart, GoesOnToTheDayOfItsTarget) {
  StepLineChart chart = two_lines();
  const double until = symbols(chart, Role::first_series_point)[2].at.x;
  chart.target->by = series::month(40);
  EXPECT_LT(symbols(chart, Role::first_series_point)[2].at.x, until);
  chart.target->by = {};
  EXPECT_THAT(text(chart), Not(HasSubstr("\"now\""))) << "the axis ends at that day by itself";
}

TEST(StepLineChart, NamesALineThatHasNoSteps) {
  StepLineChart chart = two_lines();
  chart.lines.push_back({"Dropped", "none", {}});
  EXPECT_THAT(text(chart), HasSubstr("Dropped: none"));
  EXPECT_TRUE(symbols(chart, Role::third_series_point).empty());
}

TEST(StepLineChart, GivesEightLinesEightSigns) {
  std::set<std::pair<Shape, Role>> signs;
  for (std::size_t i = 0; i < 8; ++i) {
    const Symbol symbol = step_line_symbol(i, {}, 4);
    signs.insert({symbol.shape, symbol.role});
  }
  EXPECT_EQ(signs.size(), 8u);
}

}  // namespace
}  // namespace chart
