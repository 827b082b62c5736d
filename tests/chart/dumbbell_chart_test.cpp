#include "chart/dumbbell_chart.h"

#include <gmock/gmock.h>

#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

DumbbellChart two_measures() {
  DumbbellChart chart{
      .title = "Outcomes",
      .description = "From start to now",
      .zero_label = "Start",
      .worse_label = "Worse",
      .better_label = "Better",
      .percent = [](double value, int decimals) { return series::number(value, decimals) + " %"; },
      .target_key = "Target",
      .key = {.improvement = "Better for sure"}};
  chart.groups = {
      {"Ward 7",
       {{.label = "Falls",
         .now = 60,
         .target = 50,
         .start_text = "10",
         .now_text = "4",
         .verdict = Verdict::improvement},
        {.label = "Infections", .now = -20, .start_text = "5", .now_text = "6", .href = "a.html"}}}};
  return chart;
}

std::string text(const DumbbellChart& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

// The symbols of that role, from the top.
std::vector<Symbol> symbols(const DumbbellChart& chart, Role role) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->role == role)
      found.push_back(*symbol);
  return found;
}

TEST(DumbbellChart, HasItsPartsInTheirPlaces) {
  picture::expect_golden("dumbbell_chart", text(two_measures()));
}

TEST(DumbbellChart, HasItsLabelsAboveItsRowsWhereItIsNarrow) {
  picture::expect_golden("dumbbell_chart_narrow", text(two_measures(), 340));
}

TEST(DumbbellChart, DrawsABetterValueAtTheRightOfItsStart) {
  const double start = symbols(two_measures(), Role::excluded)[0].at.x;
  EXPECT_GT(symbols(two_measures(), Role::improvement)[0].at.x, start);
  EXPECT_LT(symbols(two_measures(), Role::common)[0].at.x, start);
}

TEST(DumbbellChart, ShowsAChangeBeyondTheFarthestByAnArrowAtTheEdge) {
  DumbbellChart chart = two_measures();
  chart.groups[0].rows[0].now = 100;
  const double edge = symbols(chart, Role::improvement)[0].at.x;
  EXPECT_THAT(text(chart), Not(HasSubstr("path improvement-line")));
  chart.groups[0].rows[0].now = 900;
  EXPECT_EQ(symbols(chart, Role::improvement)[0].at.x, edge);
  EXPECT_THAT(text(chart), HasSubstr("path improvement-line"));
}

TEST(DumbbellChart, WithoutAStartShowsTheValuesAlone) {
  DumbbellChart chart = two_measures();
  chart.groups[0].rows.pop_back();
  chart.groups[0].rows[0].now = {};
  EXPECT_TRUE(symbols(chart, Role::excluded).empty());
  EXPECT_THAT(text(chart), HasSubstr("\"4\""));
}

TEST(DumbbellChart, LeadsToItsMeasures) {
  EXPECT_THAT(text(two_measures()), HasSubstr("link \"a.html\" \"Infections: 5 → 6\""));
}

}  // namespace
}  // namespace chart
