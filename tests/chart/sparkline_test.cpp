#include "chart/sparkline.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Sparkline, ShowsLineCentreAndTheLatestValue) {
  EXPECT_EQ(
      to_text(draw({.title = "Falls", .values = {4, {}, 2, 1}, .centre = 2, .latest = Verdict::improvement})),
      "scene 120,28 \"Falls\" \"\"\n"
      "line spark-centre 0,17.2 120,17.2\n"
      "path spark-line M 4.5,4.5 M 78.5,17.2 L 115.5,23.5\n"
      "diamond improvement 115.5,23.5 size 3.2\n");
}

TEST(Sparkline, OfEqualValuesRunsThroughTheMiddle) {
  EXPECT_THAT(to_text(draw({.values = {5, 5}, .centre = 5})),
              HasSubstr("path spark-line M 4.5,14 L 115.5,14"));
}

TEST(Sparkline, OfOneValueIsAPointInTheMiddle) {
  EXPECT_THAT(to_text(draw({.values = {5}})), HasSubstr("circle common 60,14"));
}

TEST(Sparkline, WithoutValuesIsEmpty) {
  EXPECT_EQ(draw({.values = {}}).marks.size(), 0u);
  EXPECT_EQ(draw({.values = {{}, {}}}).marks.size(), 0u);
}

TEST(Sparkline, MarksTheLatestValueEvenBeforeAGap) {
  EXPECT_THAT(to_text(draw({.values = {1, 2, {}}})), HasSubstr("circle common 60,4.5"));
}

TEST(Sparkline, StaysInside) {
  for (const double scale : {1e-4, 1.0, 1e7})
    picture::expect_inside(draw({.values = {scale, -scale, 3 * scale, {}, 2 * scale}, .centre = 0}));
}

}  // namespace
}  // namespace chart
