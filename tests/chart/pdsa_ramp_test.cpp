#include "chart/pdsa_ramp.h"

#include <gmock/gmock.h>

#include "gallery_pdsa.h"
#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

PdsaRamp one_to_four() {
  const auto step = [](double day, double size, TestOutcome outcome, const char* word) {
    return RampStep{.day = day,
                    .date = "day " + std::to_string(static_cast<int>(day)),
                    .size = size,
                    .size_text = std::to_string(static_cast<int>(size)),
                    .outcome = outcome,
                    .outcome_text = word};
  };
  return {.title = "Ramp",
          .description = "From 1 to 4",
          .this_text = "This one",
          .steps = {step(10, 1, TestOutcome::expand, "Expanded"), step(20, 2, TestOutcome::adapt, "Adapted"),
                    step(100, 4, TestOutcome::open, "Open")}};
}

std::string text(const PdsaRamp& ramp, double width = 720) {
  return to_text(draw(ramp, width, six_points_a_letter));
}

std::vector<Rect> rects(const PdsaRamp& ramp, double width = 720) {
  std::vector<Rect> found;
  for (const Drawn& mark : picture::drawn(draw(ramp, width, six_points_a_letter)))
    if (const auto* rect = std::get_if<Rect>(&mark)) found.push_back(*rect);
  return found;
}

TEST(PdsaRamp, HasItsPartsInTheirPlaces) { picture::expect_golden("pdsa_ramp", text(one_to_four())); }

TEST(PdsaRamp, IsARowForEachTestWhereStepsHaveNoRoom) {
  picture::expect_golden("pdsa_ramp_rows", text(one_to_four(), 200));
}

TEST(PdsaRamp, RisesByAStepOfTheSameHeightForEachDoubling) {
  const auto stairs = rects(one_to_four());
  EXPECT_NEAR(stairs[1].size.height - stairs[0].size.height, stairs[2].size.height - stairs[1].size.height,
              1e-9);
  const auto bars = rects(one_to_four(), 200);
  EXPECT_NEAR(bars[1].size.width - bars[0].size.width, bars[2].size.width - bars[1].size.width, 1e-9);
}

TEST(PdsaRamp, KeepsTestsAsFarApartAsTheDaysBetweenThem) {
  const auto stairs = rects(one_to_four());
  EXPECT_GT(stairs[1].size.width, 3 * stairs[0].size.width);
}

TEST(PdsaRamp, ShowsATestOfUnknownSizeAsTheLowest) {
  PdsaRamp ramp = one_to_four();
  ramp.steps[2].size = {};
  ramp.steps[2].size_text = "?";
  EXPECT_EQ(rects(ramp)[2].size.height, rects(ramp)[0].size.height);
  EXPECT_THAT(text(ramp), HasSubstr("\"?\""));
}

TEST(PdsaRamp, TellsAnOpenTestAndOneGivenUpByTheirShape) {
  PdsaRamp ramp = one_to_four();
  EXPECT_THAT(text(ramp), HasSubstr("rect open-step"));
  ramp.steps[2].outcome = TestOutcome::abandon;
  EXPECT_THAT(text(ramp), Not(HasSubstr("rect open-step")));
  EXPECT_THAT(text(ramp), HasSubstr("rect excused-cell"));
}

TEST(PdsaRamp, FramesTheTestThatThePageIsAbout) {
  PdsaRamp ramp = one_to_four();
  EXPECT_THAT(text(ramp), Not(HasSubstr("This one")));
  ramp.steps[1].is_this = true;
  for (const double width : {720.0, 200.0}) {
    EXPECT_THAT(text(ramp, width), HasSubstr("This one"));
    EXPECT_THAT(text(ramp, width), HasSubstr("rect thread-cell"));
  }
}

TEST(PdsaRamp, OfManyTestsIsARowForEach) {
  const auto bars = rects(gallery::ramp(60));
  EXPECT_LT(bars[0].size.height, 20);
  EXPECT_GT(bars[59].corner.y, bars[58].corner.y);
}

TEST(PdsaRamp, LeadsToItsTests) {
  PdsaRamp ramp = one_to_four();
  ramp.steps[0].href = "a.html";
  ramp.steps[0].name = "First";
  EXPECT_THAT(text(ramp), HasSubstr("link \"a.html\" \"First\""));
}

}  // namespace
}  // namespace chart
