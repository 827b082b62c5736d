#include "chart/small_multiples.h"

#include <gmock/gmock.h>

#include <set>

#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

SmallMultiples of_units(int units) {
  SmallMultiples multiples{.title = "Falls",
                           .description = "Falls by unit",
                           .centre_key = "Median",
                           .key = {.common = "Common"},
                           .number = series::number,
                           .month_name = series::month_name};
  for (int unit = 0; unit < units; ++unit) {
    const double level = 3 + 4 * unit;
    const RunChart chart = series::monthly({level, level + 1, level - 1, level}, level);
    multiples.charts.push_back({.title = "Unit " + std::to_string(unit + 1),
                                .latest = series::number(level, 0),
                                .points = chart.points,
                                .centre = chart.centre,
                                .empty_text = "No data"});
  }
  return multiples;
}

std::string text(const SmallMultiples& multiples, double width = 720) {
  return to_text(draw(multiples, width, six_points_a_letter));
}

// Where base lines of plots begin across.
std::set<int> columns(const SmallMultiples& multiples, double width) {
  std::set<int> lefts;
  for (const Mark& mark : draw(multiples, width, six_points_a_letter).marks)
    if (const auto* line = std::get_if<Line>(&mark);
        line && line->role == Role::axis && line->from.y == line->to.y)
      lefts.insert(static_cast<int>(line->from.x));
  return lefts;
}

int count(const std::string& all, const std::string& part) {
  int found = 0;
  for (std::size_t at = all.find(part); at != std::string::npos; at = all.find(part, at + 1)) ++found;
  return found;
}

TEST(SmallMultiples, HaveTheirPartsInTheirPlaces) {
  picture::expect_golden("small_multiples", text(of_units(4)));
}

TEST(SmallMultiples, StandInAsManyColumnsAsHaveRoom) {
  EXPECT_EQ(columns(of_units(7), 720).size(), 3u);
  EXPECT_EQ(columns(of_units(7), 480).size(), 2u);
  EXPECT_EQ(columns(of_units(7), 340).size(), 1u);
  EXPECT_EQ(columns(of_units(2), 720).size(), 2u);
}

TEST(SmallMultiples, ShareOneScale) {
  // The same value in two charts of a row stands at the same height.
  SmallMultiples multiples = of_units(2);
  multiples.charts[1].points[0].value = multiples.charts[0].points[0].value;
  std::vector<double> heights;
  for (const Mark& mark : draw(multiples, 720, six_points_a_letter).marks)
    if (const auto* symbol = std::get_if<Symbol>(&mark)) heights.push_back(symbol->at.y);
  EXPECT_DOUBLE_EQ(heights[0], heights[4]);
}

TEST(SmallMultiples, HaveLabelsAtTheOuterEdgeAlone) {
  const std::string drawn = text(of_units(6));
  EXPECT_EQ(count(drawn, " end 12 \"20\""), 2) << "values: once a row";
  EXPECT_EQ(count(drawn, "middle 12 \"m1\""), 3) << "months: once a column";
}

TEST(SmallMultiples, SayWhereAUnitHasNoValues) {
  SmallMultiples multiples = of_units(3);
  for (RunPoint& point : multiples.charts[1].points) point.value = {};
  EXPECT_EQ(count(text(multiples), "\"No data\""), 1);
}

TEST(SmallMultiples, OfNoUnitsAreEmpty) { EXPECT_THAT(text(of_units(0)), Not(HasSubstr("line"))); }

}  // namespace
}  // namespace chart
