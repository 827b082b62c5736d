#include "chart/bullet_chart.h"

#include <gmock/gmock.h>

#include "chart/bullet_rows.h"
#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

BulletChart two_aims() {
  BulletChart chart{.title = "Aims",
                    .description = "From baseline to target",
                    .baseline_key = "Baseline",
                    .target_key = "Target",
                    .time_key = "Time gone",
                    .key = {.common = "Now", .improvement = "Now, better for sure"}};
  chart.groups = {{"Ward 7",
                   {{.label = "Fewer falls",
                     .baseline = 8,
                     .now = 5,
                     .target = 4,
                     .baseline_text = "8",
                     .now_text = "5",
                     .target_text = "4",
                     .way_text = "75 % of the way",
                     .time = 0.5,
                     .time_text = "50 % of the time",
                     .verdict = Verdict::improvement,
                     .href = "falls.html"},
                    {.label = "Clean hands",
                     .baseline = 60,
                     .now = 55,
                     .target = 80,
                     .baseline_text = "60",
                     .now_text = "55",
                     .target_text = "80",
                     .way_text = "the wrong way",
                     .time = 1.2,
                     .time_text = "the day has passed"}}}};
  return chart;
}

BulletChart one_aim(double baseline, double now, double target) {
  BulletChart chart = two_aims();
  chart.groups[0].rows.resize(1);
  BulletRow& row = chart.groups[0].rows[0];
  row.baseline = baseline;
  row.now = now;
  row.target = target;
  return chart;
}

std::string text(const BulletChart& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

template <class Shape>
std::vector<Shape> shapes(const BulletChart& chart, Role role) {
  std::vector<Shape> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* shape = std::get_if<Shape>(&mark); shape && shape->role == role) found.push_back(*shape);
  return found;
}

// Where the newest value stands, as a part of the way that the picture shows from baseline to target.
double place_of_now(const BulletChart& chart) {
  const double baseline = shapes<Symbol>(chart, Role::excluded)[0].at.x;
  const double target = shapes<Line>(chart, Role::target_tick)[0].from.x;
  return (shapes<Symbol>(chart, Role::improvement)[0].at.x - baseline) / (target - baseline);
}

TEST(BulletChart, HasItsPartsInTheirPlaces) { picture::expect_golden("bullet_chart", text(two_aims())); }

TEST(BulletChart, HasItsTextsAboveItsBarsWhereItIsNarrow) {
  picture::expect_golden("bullet_chart_narrow", text(two_aims(), 340));
}

TEST(BulletChart, RunsFromTheBaselineToTheTargetWhicheverIsGreater) {
  EXPECT_NEAR(place_of_now(one_aim(8, 5, 4)), 0.75, 1e-9);
  EXPECT_NEAR(place_of_now(one_aim(60, 75, 80)), 0.75, 1e-9);
  EXPECT_NEAR(place_of_now(one_aim(-4, -1, 0)), 0.75, 1e-9);
}

TEST(BulletChart, GoesTheWrongWayToTheLeftOfTheBaselineAndBeyondTheTargetToTheRight) {
  EXPECT_NEAR(place_of_now(one_aim(8, 9, 4)), -0.25, 1e-9);
  EXPECT_NEAR(place_of_now(one_aim(8, 3, 4)), 1.25, 1e-9);
}

TEST(BulletChart, ShowsWhatLiesFarOffByAnArrowAtTheEdge) {
  EXPECT_NEAR(place_of_now(one_aim(8, 90, 4)), -0.5, 1e-9);
  EXPECT_NEAR(place_of_now(one_aim(8, -90, 4)), 1.5, 1e-9);
  EXPECT_THAT(text(one_aim(8, 90, 4)), HasSubstr("path icon-line"));
  EXPECT_THAT(text(one_aim(8, 9, 4)), Not(HasSubstr("path icon-line")));
}

TEST(BulletChart, ShowsTheTextsAloneWhereThereIsNoWay) {
  BulletChart missing = one_aim(8, 5, 4);
  missing.groups[0].rows[0].now = {};
  for (const BulletChart& chart : {one_aim(4, 5, 4), missing}) {
    EXPECT_TRUE(shapes<Rect>(chart, Role::bar).empty());
    EXPECT_TRUE(shapes<Symbol>(chart, Role::excluded).empty());
    EXPECT_THAT(text(chart), HasSubstr("75 % of the way"));
    EXPECT_THAT(text(chart), Not(HasSubstr("\"Baseline\"")));
  }
}

TEST(BulletChart, DrawsTheTimeOnTheWaysScaleAndAnArrowWhenItIsOver) {
  const BulletChart chart = one_aim(8, 5, 4);
  const double baseline = shapes<Symbol>(chart, Role::excluded)[0].at.x;
  const double target = shapes<Line>(chart, Role::target_tick)[0].from.x;
  EXPECT_NEAR(shapes<Line>(chart, Role::icon_line)[0].to.x, (baseline + target) / 2, 1e-9);
  BulletChart over = chart;
  over.groups[0].rows[0].time = 1.01;
  EXPECT_NEAR(shapes<Line>(over, Role::icon_line)[0].to.x, target, 1e-9);
  EXPECT_THAT(text(over), HasSubstr("path icon-line"));
}

TEST(BulletChart, WritesRoundNumbersBetweenBaselineAndTarget) {
  BulletChart chart = one_aim(8, 5, 4);
  chart.groups[0].rows[0].number = series::number;
  std::vector<std::string> numbers;
  for (const Label& label : shapes<Label>(chart, Role::text_muted))
    if (label.text.size() <= 3) numbers.push_back(label.text);
  EXPECT_THAT(numbers, ElementsAre("8", "7.5", "7.0", "6.5", "6.0", "5.5", "5.0", "4.5"));
}

TEST(BulletChart, LeadsToItsProjectsAndSaysAloudHowFarTheyAre) {
  EXPECT_THAT(text(two_aims()),
              HasSubstr("link \"falls.html\" \"Fewer falls: 75 % of the way, 50 % of the time\""));
}

TEST(BulletChart, SaysNothingOfThePlaceOfAValueWithoutAWay) {
  EXPECT_FALSE(way_of({.baseline = 4, .now = 5, .target = 4}));
  EXPECT_FALSE(way_of({.now = 5, .target = 4}));
  EXPECT_FALSE(way_of({.baseline = -1e308, .now = 1e308, .target = 1e308}));
  EXPECT_EQ(way_of({.baseline = 8, .now = 5, .target = 4}), 0.75);
}

}  // namespace
}  // namespace chart
