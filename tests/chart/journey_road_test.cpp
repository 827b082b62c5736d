#include "chart/journey_road.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

JourneyRoad three_stages() {
  JourneyRoad road{
      .title = "Journey", .description = "In the second stage", .today = 1.25, .today_text = "Today"};
  road.stages = {{"1.0", "Skills", "2024", RoadState::done, "Done", "#one"},
                 {"2.0", "Taking part", "2025", RoadState::under_way, "Under way", ""},
                 {"3.0", "Ownership", "2026", RoadState::planned, "Planned", ""}};
  return road;
}

std::string text(const JourneyRoad& road, double width = 720) {
  return to_text(draw(road, width, six_points_a_letter));
}

// The discs of the stations.
std::vector<Symbol> stations(const JourneyRoad& road, double width = 720) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(road, width, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->size == 19)
      found.push_back(*symbol);
  return found;
}

// Where today's sign stands: the small diamond.
std::optional<Point> today(const JourneyRoad& road, double width = 720) {
  for (const Drawn& mark : picture::drawn(draw(road, width, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->shape == Shape::diamond)
      return symbol->at;
  return {};
}

TEST(JourneyRoad, HasItsPartsInTheirPlaces) { picture::expect_golden("journey_road", text(three_stages())); }

TEST(JourneyRoad, RunsDownwardsWhereItIsNarrow) {
  picture::expect_golden("journey_road_narrow", text(three_stages(), 340));
  const auto narrow = stations(three_stages(), 340);
  EXPECT_LT(narrow[0].at.y, narrow[1].at.y);
  EXPECT_LT(narrow[1].at.y, narrow[2].at.y);
}

TEST(JourneyRoad, RunsDownwardsWhereStationsWouldStandTooClose) {
  JourneyRoad road = three_stages();
  EXPECT_LT(stations(road)[0].at.x, stations(road)[2].at.x - 300);
  for (int i = 0; i < 9; ++i)
    road.stages.push_back({"9.0", "More", "2030", RoadState::planned, "Planned", ""});
  EXPECT_EQ(stations(road)[0].at.x, stations(road)[2].at.x);
}

TEST(JourneyRoad, PutsTodayBetweenTheStationsThatItIsBetween) {
  const auto at = stations(three_stages());
  ASSERT_TRUE(today(three_stages()));
  EXPECT_NEAR(today(three_stages())->x, at[1].at.x + (at[2].at.x - at[1].at.x) / 4, 0.01);
}

TEST(JourneyRoad, MovesTodayAsideWhereAStationStands) {
  JourneyRoad road = three_stages();
  road.today = 1;
  const Point station = stations(road)[1].at, sign = *today(road);
  EXPECT_NEAR(sign.x, station.x, 0.01);
  EXPECT_GT(std::abs(sign.y - station.y), 19);
}

TEST(JourneyRoad, KeepsTodayOnTheRoad) {
  JourneyRoad road = three_stages();
  for (const double far : {-40.0, 40.0})
    for (const double width : {720.0, 340.0}) {
      road.today = far;
      const Scene scene = draw(road, width, six_points_a_letter);
      picture::expect_inside(scene);
      picture::expect_no_overlap(scene);
    }
  road.today = {};
  EXPECT_FALSE(today(road));
  EXPECT_THAT(text(road), Not(HasSubstr("road-behind")));
}

TEST(JourneyRoad, TellsStatesBySignsAndWords) {
  const auto discs = stations(three_stages());
  EXPECT_EQ(discs[0].role, Role::cell_ok);
  EXPECT_EQ(discs[1].role, Role::cell_partly);
  EXPECT_EQ(discs[2].role, Role::excluded);
  for (const char* word : {"\"Done\"", "\"Under way\"", "\"Planned\""})
    EXPECT_THAT(text(three_stages()), HasSubstr(word));
}

TEST(JourneyRoad, LeadsToItsStages) {
  EXPECT_THAT(text(three_stages()), HasSubstr("link \"#one\" \"1.0 Skills, 2024: Done\""));
}

}  // namespace
}  // namespace chart
