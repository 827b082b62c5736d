#include "chart/target_bars.h"

#include <gmock/gmock.h>

#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

TargetBars two_rows(MarkIs mark_is = MarkIs::target) {
  return {.title = "Agents",
          .description = "Trained against target",
          .mark_is = mark_is,
          .rows = {{.label = "North",
                    .amount = 6,
                    .further = 2,
                    .mark = 10.0,
                    .text = "6 of 10",
                    .note = "4 missing",
                    .href = "north.html"},
                   {.label = "South", .depth = 1, .mark = 4.0, .text = "hidden"}},
          .number = [](double value, int decimals) { return series::number(value, decimals); },
          .axis = "Persons",
          .amount_key = "Trained",
          .further_key = "In training",
          .mark_key = "Target",
          .over_key = "Beyond"};
}

std::string text(const TargetBars& bars, double width = 720) {
  return to_text(draw(bars, width, six_points_a_letter));
}

std::vector<Rect> rects(const TargetBars& bars, Role role) {
  std::vector<Rect> found;
  for (const Drawn& mark : picture::drawn(draw(bars, 720, six_points_a_letter)))
    if (const auto* rect = std::get_if<Rect>(&mark); rect && rect->role == role) found.push_back(*rect);
  return found;
}

double target_of_first_row(const TargetBars& bars) {
  for (const Drawn& mark : picture::drawn(draw(bars, 720, six_points_a_letter)))
    if (const auto* line = std::get_if<Line>(&mark); line && line->role == Role::target_tick)
      return line->from.x;
  return -1;
}

TEST(TargetBars, HaveTheirPartsInTheirPlaces) { picture::expect_golden("target_bars", text(two_rows())); }

TEST(TargetBars, HaveTheirLabelsAboveWhereItIsNarrow) {
  picture::expect_golden("target_bars_narrow", text(two_rows(), 340));
}

TEST(TargetBars, EndAtTheTargetWhenItIsReached) {
  TargetBars bars = two_rows();
  bars.rows[0].amount = 10;
  bars.rows[0].further = 0;
  const Rect bar = rects(bars, Role::bar)[0];
  EXPECT_NEAR(bar.corner.x + bar.size.width, target_of_first_row(bars), 0.01);
}

TEST(TargetBars, WithoutAnAmountHaveNoBarAndKeepTheirTarget) {
  TargetBars bars = two_rows();
  bars.rows.erase(bars.rows.begin());
  EXPECT_TRUE(rects(bars, Role::bar).empty());
  EXPECT_GT(target_of_first_row(bars), 0);
  EXPECT_THAT(text(bars), HasSubstr("\"hidden\""));
  EXPECT_THAT(text(bars), Not(HasSubstr("\"Trained\"")));  // the key names what is there only
}

TEST(TargetBars, HatchWhatLiesBeyondTheRoom) {
  TargetBars bars = two_rows(MarkIs::room);
  bars.rows[0] = {.label = "North", .amount = 12, .mark = 10.0, .text = "12 of 10", .sign = BarSign::over};
  const Rect within = rects(bars, Role::bar)[0], beyond = rects(bars, Role::cell_overdue)[0];
  EXPECT_NEAR(within.corner.x + within.size.width, beyond.corner.x, 0.01);
  EXPECT_NEAR(beyond.size.width / within.size.width, 0.2, 0.01);
  EXPECT_THAT(text(bars), HasSubstr("line phase"));
  EXPECT_THAT(text(bars), HasSubstr("\"Beyond\""));
}

TEST(TargetBars, ShowTheSmallestAmountBesideTheGreatest) {
  TargetBars bars = two_rows();
  bars.rows[0].amount = 1;
  bars.rows[1].amount = 100000;
  EXPECT_GE(rects(bars, Role::bar)[0].size.width, 2);
}

TEST(TargetBars, OfNothingAreEmpty) {
  TargetBars bars = two_rows();
  bars.rows.clear();
  bars.axis.clear();
  EXPECT_TRUE(draw(bars, 340, six_points_a_letter).marks.empty());
  bars.rows = {{.label = "North", .amount = 0, .mark = 0.0, .text = "0"}};
  EXPECT_THAT(text(bars), HasSubstr("\"North\""));
}

TEST(TargetBars, KeepWholeAmountsWholeOnTheAxis) {
  TargetBars bars = two_rows();
  bars.rows = {{.label = "North", .amount = 1, .mark = 2.0, .text = "1 of 2"}};
  EXPECT_THAT(text(bars), Not(HasSubstr("\"0.5\"")));
  EXPECT_THAT(text(bars), HasSubstr("\"2\""));
}

TEST(TargetBars, LeadToTheirRecords) {
  EXPECT_THAT(text(two_rows()), HasSubstr("link \"north.html\" \"North: 6 of 10, 4 missing\""));
}

TEST(TargetBars, KeepLongTextsApartAndInside) {
  TargetBars bars = two_rows(MarkIs::room);
  bars.rows[0].label = std::string(90, 'x');
  bars.rows[0].text = "forty-six of forty hours in each of all the months";
  bars.rows[0].note = "over-booked by six hours, and has been so for half a year";
  bars.rows[0].sign = BarSign::over;
  bars.rows[0].depth = 40;
  bars.axis = std::string(200, 'y');
  for (const double width : {340.0, 720.0}) {
    const Scene scene = draw(bars, width, six_points_a_letter);
    picture::expect_inside(scene);
    picture::expect_no_overlap(scene);
  }
}

}  // namespace
}  // namespace chart
