#include "chart/funnel_steps.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;

FunnelSteps three_steps() {
  return {.title = "How far",
          .description = "Planned, done, kept",
          .steps = {{.name = "Planned", .count = 20, .number = "20", .stopped = "8 stopped here"},
                    {.name = "Done",
                     .count = 12,
                     .number = "12",
                     .remark = "60 % of those planned",
                     .stopped = "12 stopped here",
                     .href = "a.html"},
                    {.name = "Kept", .count = 0, .number = "0", .remark = "0 % of those done"}}};
}

std::string text(const FunnelSteps& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

std::vector<Rect> bars(const FunnelSteps& chart) {
  std::vector<Rect> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* rect = std::get_if<Rect>(&mark)) found.push_back(*rect);
  return found;
}

TEST(FunnelSteps, HaveTheirPartsInTheirPlaces) {
  picture::expect_golden("funnel_steps", text(three_steps()));
}

TEST(FunnelSteps, HaveTheirNamesAboveWhereItIsNarrow) {
  picture::expect_golden("funnel_steps_narrow", text(three_steps(), 340));
}

TEST(FunnelSteps, AreAsLongAsTheyCount) {
  const auto found = bars(three_steps());
  ASSERT_EQ(found.size(), 2u);  // nothing is no bar
  EXPECT_NEAR(found[1].size.width / found[0].size.width, 0.6, 1e-9);
  EXPECT_EQ(found[0].corner.x, found[1].corner.x);
}

TEST(FunnelSteps, TellWhatWasLost) {
  EXPECT_THAT(text(three_steps()), HasSubstr("8 stopped here"));
  EXPECT_THAT(text(three_steps()), HasSubstr("path bar-track"));
}

TEST(FunnelSteps, OfNothingHaveNoBars) {
  FunnelSteps chart = three_steps();
  for (FunnelStep& step : chart.steps) step.count = 0;
  EXPECT_TRUE(bars(chart).empty());
}

}  // namespace
}  // namespace chart
