#include "chart/label_layout.h"

#include <gmock/gmock.h>

#include "six_points.h"

namespace chart {
namespace {

using testing::DoubleEq;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr Lettering thirteen{.size = 13};

std::vector<std::string> lines(std::string_view text, double width) {
  return wrapped(text, width, thirteen, six_points_a_letter);
}

TEST(Wrapped, BreaksAtSpaces) {
  EXPECT_THAT(lines("ny rutine fra mai", 60), ElementsAre("ny rutine", "fra mai"));
}

TEST(Wrapped, KeepsWhatANoBreakSpaceHoldsTogether) {
  EXPECT_THAT(lines("ny rutine fra\u00a0mai", 80), ElementsAre("ny rutine", "fra\u00a0mai"));
}

TEST(Wrapped, BreaksAWordThatIsTooWideBetweenLetters) {
  EXPECT_THAT(lines("åååååå og", 24), ElementsAre("åååå", "åå", "og"));
}

TEST(Wrapped, OfNothingHasNoLines) {
  EXPECT_THAT(lines("", 60), IsEmpty());
  EXPECT_THAT(lines("   ", 60), IsEmpty());
}

TEST(Wrapped, EndsWhereNotEvenALetterFits) { EXPECT_THAT(lines("ab", 1), ElementsAre("a", "b")); }

TEST(Shortened, KeepsWhatFits) {
  EXPECT_EQ(shortened("Median", 36, thirteen, six_points_a_letter), "Median");
}

TEST(Shortened, SaysThatItLeftSomethingOut) {
  EXPECT_EQ(shortened("Median 12,3", 48, thirteen, six_points_a_letter), "Median…");
  EXPECT_EQ(shortened("ååååå", 24, thirteen, six_points_a_letter), "ååå…");
}

TEST(Spread, LeavesPlacesThatAreFarEnoughApart) {
  EXPECT_THAT(spread({10, 30, 60}, 15, 0, 100), ElementsAre(10, 30, 60));
}

TEST(Spread, MovesNeighboursApartEvenly) {
  EXPECT_THAT(spread({50, 52}, 20, 0, 100), ElementsAre(DoubleEq(41), DoubleEq(61)));
}

TEST(Spread, MovesAwayFromTheEnds) {
  EXPECT_THAT(spread({1, 2, 99}, 10, 5, 95), ElementsAre(DoubleEq(5), DoubleEq(15), DoubleEq(95)));
}

TEST(Spread, WithoutRoomStandsEvenly) {
  EXPECT_THAT(spread({50, 50, 50}, 40, 0, 60), ElementsAre(DoubleEq(0), DoubleEq(30), DoubleEq(60)));
}

TEST(Spread, OfNothingIsNothing) { EXPECT_THAT(spread({}, 10, 0, 10), IsEmpty()); }

TEST(Flow, BeginsANewRowWhereOneIsFull) {
  const auto places = flow({30, 30, 80, 10}, 70, 10);
  EXPECT_EQ(places[1].x, 40);
  EXPECT_EQ(places[1].row, 0);
  EXPECT_EQ(places[2].x, 0);
  EXPECT_EQ(places[2].row, 1);
  EXPECT_EQ(places[3].row, 2);
}

}  // namespace
}  // namespace chart
