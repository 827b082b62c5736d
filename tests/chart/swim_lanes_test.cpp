#include "chart/swim_lanes.h"

#include <gmock/gmock.h>

#include "gallery_network.h"
#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string text(const SwimLanes& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

SwimLanes network() { return gallery::network_lanes("A network"); }

std::vector<Symbol> symbols(const SwimLanes& chart, double width = 720) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(chart, width, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark)) found.push_back(*symbol);
  return found;
}

TEST(SwimLanes, HaveTheirPartsInTheirPlaces) { picture::expect_golden("swim_lanes", text(network())); }

TEST(SwimLanes, HaveTheirNamesAboveWhereTheyAreNarrow) {
  picture::expect_golden("swim_lanes_narrow", text(network(), 340));
}

TEST(SwimLanes, TellGatheringsFromDeadlinesByShapeAndWhatIsToComeByAHollowSign) {
  const auto signs = symbols(network());
  EXPECT_EQ(signs[0].shape, Shape::circle);
  EXPECT_EQ(signs[0].role, Role::cumulative_point);
  EXPECT_EQ(signs[2].role, Role::excluded);
  EXPECT_EQ(signs[3].shape, Shape::diamond);
  EXPECT_EQ(signs[4].shape, Shape::square);
  EXPECT_EQ(signs[4].role, Role::concern);
}

TEST(SwimLanes, ShowTheKeyOfTheSignsThatAreThere) {
  EXPECT_THAT(text(network()), HasSubstr("Samling som er holdt"));
  SwimLanes chart = network();
  chart.lanes.resize(1);
  EXPECT_THAT(text(chart), HasSubstr("Samling som kommer"));
  EXPECT_THAT(text(chart), Not(HasSubstr("Frist")));
}

TEST(SwimLanes, PutALabelWithoutRoomAtTheRightOfItsSignToItsLeft) {
  int found = 0;
  for (const Drawn& mark : picture::drawn(draw(network(), 720, six_points_a_letter))) {
    const auto* const label = std::get_if<Label>(&mark);
    if (!label || label->text != "Samling 3, 9. nov.") continue;
    EXPECT_EQ(label->anchor, Anchor::end);
    ++found;
  }
  EXPECT_EQ(found, 1);
}

TEST(SwimLanes, DrawTodayOnlyWhereItIsWithinWhatIsShown) {
  EXPECT_THAT(text(network()), HasSubstr("I dag"));
  SwimLanes chart = network();
  chart.today = chart.to + 1;
  EXPECT_THAT(text(chart), Not(HasSubstr("I dag")));
  chart.today = {};
  EXPECT_THAT(text(chart), Not(HasSubstr("I dag")));
}

TEST(SwimLanes, GrowToHoldWhatLiesBeyondTheirDays) {
  SwimLanes chart = network();
  chart.lanes[0].marks.push_back({.at = chart.to + 400, .label = "Much later"});
  const Scene scene = draw(chart, 340, six_points_a_letter);
  picture::expect_inside(scene);
  picture::expect_no_overlap(scene);
}

TEST(SwimLanes, LeaveACountOutThatHasNoRoomInItsStretch) {
  SwimLanes chart = network();
  chart.lanes = {{.name = "Counts", .cells = {{chart.from, chart.from + 1, "10 000"}}}};
  EXPECT_THAT(text(chart), Not(HasSubstr("10 000")));
}

TEST(SwimLanes, OfOneDayAreDrawnToo) {
  SwimLanes chart{.title = "A day",
                  .description = "A day",
                  .from = 20454,
                  .to = 20454,
                  .month_name = gallery::month_name};
  chart.lanes = {
      {.name = "One", .bars = {{20454, 20454, "Work"}}, .marks = {{.at = 20454, .label = "Start"}}}};
  const Scene scene = draw(chart, 340, six_points_a_letter);
  picture::expect_inside(scene);
  picture::expect_no_overlap(scene);
}

}  // namespace
}  // namespace chart
