#include "chart/score_pairs.h"

#include <gmock/gmock.h>

#include "gallery.h"
#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

ScorePairs two_pairs() {
  ScorePairs chart{.title = "Scores",
                   .description = "Said and shown",
                   .number = gallery::number,
                   .said_key = "Said",
                   .shown_key = "Shown",
                   .apart_key = "A whole step less"};
  chart.groups = {{"Ward 7",
                   {{.label = "Falls", .said = 3, .shown = 3, .text = "3 → 3"},
                    {.label = "Infections",
                     .said = 4,
                     .shown = 2,
                     .text = "4 → 2",
                     .apart = Apart::yes,
                     .href = "a.html"}}}};
  return chart;
}

std::string text(const ScorePairs& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

std::vector<Symbol> signs(const ScorePairs& chart) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark)) found.push_back(*symbol);
  return found;
}

TEST(ScorePairs, HaveTheirPartsInTheirPlaces) { picture::expect_golden("score_pairs", text(two_pairs())); }

TEST(ScorePairs, HaveTheirLabelsAboveTheirRowsWhereItIsNarrow) {
  picture::expect_golden("score_pairs_narrow", text(two_pairs(), 340));
}

TEST(ScorePairs, ThatAreEqualLieInEachOther) {
  const auto found = signs(two_pairs());
  EXPECT_EQ(found[0].at, found[1].at);
  EXPECT_GT(found[0].size, found[1].size);
}

TEST(ScorePairs, FarApartHaveASquareAndALineOfConcern) {
  EXPECT_EQ(signs(two_pairs())[3].shape, Shape::square);
  EXPECT_THAT(text(two_pairs()), HasSubstr("line concern-line"));
  ScorePairs chart = two_pairs();
  chart.groups[0].pairs[1].apart = Apart::no;
  EXPECT_EQ(signs(chart)[3].shape, Shape::diamond);
  EXPECT_THAT(text(chart), Not(HasSubstr("A whole step less")));
}

TEST(ScorePairs, MayLackEither) {
  ScorePairs chart = two_pairs();
  chart.groups[0].pairs[0].said.reset();
  chart.groups[0].pairs[1].shown.reset();
  EXPECT_EQ(signs(chart).size(), 2u + 2u);  // and the key
}

}  // namespace
}  // namespace chart
