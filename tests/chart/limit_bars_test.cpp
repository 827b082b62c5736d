#include "chart/limit_bars.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

LimitBars two_bars() {
  return {.title = "Days",
          .description = "Since the latest news",
          .bars = {{.label = "Falls", .value = 30, .text = "30 days"},
                   {.label = "Infections", .value = 90, .text = "90 days", .href = "a.html"}},
          .limit = 60,
          .limit_label = "60 days"};
}

std::string text(const LimitBars& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

TEST(LimitBars, HaveTheirPartsInTheirPlaces) { picture::expect_golden("limit_bars", text(two_bars())); }

TEST(LimitBars, HaveTheirLabelsAboveWhereItIsNarrow) {
  picture::expect_golden("limit_bars_narrow", text(two_bars(), 340));
}

TEST(LimitBars, ShowWhatGoesBeyondByMoreThanColour) {
  LimitBars chart = two_bars();
  EXPECT_THAT(text(chart), HasSubstr("square"));
  chart.bars[1].value = 60;  // the limit itself is kept
  EXPECT_THAT(text(chart), Not(HasSubstr("square")));
}

TEST(LimitBars, MayLackAValue) {
  LimitBars chart = two_bars();
  chart.bars.resize(1);
  chart.bars[0].value.reset();
  EXPECT_THAT(text(chart), Not(HasSubstr("rect")));
  EXPECT_THAT(text(chart), HasSubstr("30 days"));
}

}  // namespace
}  // namespace chart
