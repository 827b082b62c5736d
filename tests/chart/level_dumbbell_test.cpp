#include "chart/level_dumbbell.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

LevelDumbbell two_areas() {
  return {.title = "From first to latest",
          .description = "Two areas",
          .steps = {{1, "Just started"}, {2, "Under way"}, {3, "Come far"}, {4, "Exemplary"}},
          .rows = {{.label = "Users", .first = 1, .latest = 3.5, .text = "1,0 → 3,5"},
                   {.label = "Teams", .first = 3, .latest = 2, .text = "3,0 → 2,0"}},
          .first_key = "January",
          .latest_key = "June"};
}

std::string text(const LevelDumbbell& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

std::vector<Symbol> symbols(const LevelDumbbell& chart, Role role) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->role == role)
      found.push_back(*symbol);
  return found;
}

TEST(LevelDumbbell, HasItsPartsInTheirPlaces) { picture::expect_golden("level_dumbbell", text(two_areas())); }

TEST(LevelDumbbell, HasItsLabelsAboveItsRowsWhereItIsNarrow) {
  picture::expect_golden("level_dumbbell_narrow", text(two_areas(), 340));
}

TEST(LevelDumbbell, DrawsHigherStepsAtTheRight) {
  const auto first = symbols(two_areas(), Role::excluded), latest = symbols(two_areas(), Role::latest_point);
  EXPECT_GT(latest[0].at.x, first[0].at.x);
  EXPECT_LT(latest[1].at.x, first[1].at.x);
}

TEST(LevelDumbbell, ShowsEqualAnswersInsideEachOther) {
  LevelDumbbell chart = two_areas();
  chart.rows[0].first = chart.rows[0].latest = 2;
  const Symbol first = symbols(chart, Role::excluded)[0], latest = symbols(chart, Role::latest_point)[0];
  EXPECT_EQ(first.at, latest.at);
  EXPECT_GT(first.size, latest.size);
}

TEST(LevelDumbbell, DrawsNoLineWhereOneAnswerIsMissing) {
  LevelDumbbell chart = two_areas();
  for (LevelRow& row : chart.rows) row.first.reset();
  EXPECT_THAT(text(chart), Not(HasSubstr("latest-line")));
  EXPECT_EQ(symbols(chart, Role::excluded).size(), 1u) << "that of the key";
}

}  // namespace
}  // namespace chart
