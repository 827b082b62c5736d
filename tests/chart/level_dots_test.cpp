#include "chart/level_dots.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

LevelDots two_units() {
  LevelDots dots{.title = "Levels",
                 .description = "Two units",
                 .levels = {"Ad hoc", "Formal", "Ahead"},
                 .now_key = "Now",
                 .target_key = "Target"};
  dots.rows = {{.label = "Ward 7", .now = 0, .target = 2, .text = "1 → 3", .href = "a.html"},
               {.label = "Ward 8", .target = 1, .text = "– → 2"}};
  return dots;
}

std::string text(const LevelDots& dots, double width = 720) {
  return to_text(draw(dots, width, six_points_a_letter));
}

std::vector<Point> dots_at(const LevelDots& dots) {
  std::vector<Point> found;
  for (const Drawn& mark : picture::drawn(draw(dots, 720, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->size == 6)
      found.push_back(symbol->at);
  return found;
}

TEST(LevelDots, HaveTheirPartsInTheirPlaces) { picture::expect_golden("level_dots", text(two_units())); }

TEST(LevelDots, HaveTheirLabelsAboveTheRowsWhereTheyAreNarrow) {
  picture::expect_golden("level_dots_narrow", text(two_units(), 340));
}

TEST(LevelDots, StandFurtherRightTheHigherTheLevel) {
  LevelDots dots = two_units();
  dots.rows[1].now = 2;
  const auto places = dots_at(dots);
  ASSERT_EQ(places.size(), 2u);
  EXPECT_LT(places[0].x, places[1].x);
  EXPECT_LT(places[0].y, places[1].y) << "rows keep their order";
}

TEST(LevelDots, ShowNoDotWithoutALevel) { EXPECT_EQ(dots_at(two_units()).size(), 1u); }

TEST(LevelDots, NameTheLevelsBelowWhereTheNamesDoNotFitAbove) {
  LevelDots dots = two_units();
  EXPECT_THAT(text(dots), Not(HasSubstr("\"1 Ad hoc\"")));
  dots.levels[0] = std::string(60, 'x');
  EXPECT_THAT(text(dots), HasSubstr("\"3 Ahead\""));
}

TEST(LevelDots, LeadToTheirUnits) {
  EXPECT_THAT(text(two_units()), HasSubstr("link \"a.html\" \"Ward 7: 1 → 3\""));
}

}  // namespace
}  // namespace chart
