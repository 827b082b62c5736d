#include "chart/radar_chart.h"

#include <gmock/gmock.h>

#include "chart/radar_labels.h"
#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

RadarChart four_areas() {
  return {.title = "Areas",
          .description = "Four areas, two rounds",
          .axes = {{"Users", "3"}, {"Open talk", "2"}, {"Clear roles", "4"}, {"Teams", "1"}},
          .rounds = {{"January", {1, 2, 3, 1}}, {"June", {3, 2, 4, 1}}},
          .scale_text = "1 just started to 4 exemplary"};
}

std::vector<Symbol> symbols(const RadarChart& chart, Role role) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->role == role)
      found.push_back(*symbol);
  return found;
}

// The steps of the line of that role; none if it has no line.
std::vector<Step> line(const RadarChart& chart, Role role) {
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* path = std::get_if<Path>(&mark); path && path->role == role) return path->steps;
  return {};
}

template <class Kind>
long count(const std::vector<Step>& steps) {
  return std::ranges::count_if(steps, [](const Step& step) { return std::holds_alternative<Kind>(step); });
}

std::string text(const RadarChart& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

TEST(RadarChart, HasItsPartsInTheirPlaces) { picture::expect_golden("radar_chart", text(four_areas())); }

TEST(RadarChart, FitsAPhone) { picture::expect_golden("radar_chart_narrow", text(four_areas(), 340)); }

TEST(RadarChart, DrawsTheLowestStepOffTheCentreAndTheHighestOnTheOuterRing) {
  const RadarChart chart = four_areas();
  const double radius = radar_layout(chart, 720, six_points_a_letter).radius;
  const auto points = symbols(chart, Role::latest_point);  // level 4 below the centre, level 1 at its left
  const double x = points[0].at.x, y = points[1].at.y;
  EXPECT_NEAR(points[2].at.y - y, radius, 1e-9);
  EXPECT_NEAR(x - points[3].at.x, radius / 4, 1e-9);
}

TEST(RadarChart, ClosesALineWithAllAnswers) {
  EXPECT_EQ(count<Close>(line(four_areas(), Role::latest_line)), 1);
}

TEST(RadarChart, BreaksTheLineAtAnAreaWithoutAnswer) {
  RadarChart chart = four_areas();
  chart.rounds[1].values[1].reset();
  const auto steps = line(chart, Role::latest_line);
  EXPECT_EQ(count<Close>(steps), 0);
  EXPECT_EQ(count<Move>(steps), 1);  // from the third round the top to the first
  EXPECT_EQ(count<LineTo>(steps), 2);
  EXPECT_EQ(symbols(chart, Role::latest_point).size(), 3 + 1);  // and one in the key
}

TEST(RadarChart, ShowsALonelyAnswerByItsSignAlone) {
  RadarChart chart = four_areas();
  chart.rounds[1].values = {{}, 2, {}, {}};
  EXPECT_TRUE(line(chart, Role::latest_line).empty());
  EXPECT_EQ(symbols(chart, Role::latest_point).size(), 1 + 1);
}

TEST(RadarChart, WithoutAnyAnswerShowsTheAreasAlone) {
  RadarChart chart = four_areas();
  for (RadarRound& round : chart.rounds) round.values = {{}, {}, {}, {}};
  EXPECT_TRUE(line(chart, Role::first_line).empty());
  EXPECT_THAT(text(chart), HasSubstr("Clear roles"));
}

TEST(RadarChart, TellsTheRoundsApartByDashAndShape) {
  RadarChart chart = four_areas();
  chart.rounds.insert(chart.rounds.begin() + 1, {"March", {2, 2, 2, 2}});
  EXPECT_EQ(symbols(chart, Role::excluded)[0].shape, Shape::circle);
  EXPECT_EQ(symbols(chart, Role::between_point)[0].shape, Shape::square);
  EXPECT_EQ(symbols(chart, Role::latest_point)[0].shape, Shape::diamond);
  EXPECT_NE(style_of(Role::first_line).dash, style_of(Role::between_line).dash);
  EXPECT_EQ(style_of(Role::latest_line).dash[0], 0);
}

TEST(RadarChart, DrawsTheOnlyRoundAsTheLatest) {
  RadarChart chart = four_areas();
  chart.rounds.erase(chart.rounds.begin());
  EXPECT_THAT(text(chart), Not(HasSubstr("first-line")));
  EXPECT_THAT(text(chart), HasSubstr("latest-line"));
}

TEST(RadarChart, WritesNumbersRoundTheRingsAndNamesBelowWhereNamesHaveNoRoom) {
  RadarChart chart = four_areas();
  chart.axes[1].label = "Kommunikasjonsopplæringen";
  EXPECT_FALSE(radar_layout(chart, 720, six_points_a_letter).numbered);
  EXPECT_TRUE(radar_layout(chart, 340, six_points_a_letter).numbered);
  EXPECT_THAT(text(chart, 340), HasSubstr("Kommunikasjonsopplæringen"));
}

}  // namespace
}  // namespace chart
