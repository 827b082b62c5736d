#include "chart/fill.h"

#include <gmock/gmock.h>

#include <cmath>
#include <set>

#include "chart/outline.h"
#include "picture.h"

namespace chart {
namespace {

constexpr Fill all_fills[] = {Fill::pale,  Fill::plain,   Fill::strong,  Fill::rising,
                              Fill::level, Fill::upright, Fill::crossed, Fill::late};

std::string filled(Fill fill, const Rect& area = {.corner = {3, 4}, .size = {31, 22}}) {
  Scene scene{.size = {40, 30}};
  append_filled(scene.marks, area, fill);
  return to_text(scene);
}

TEST(Fill, LooksLikeNoOther) {
  std::set<std::string> looks;
  for (const Fill fill : all_fills) looks.insert(filled(fill));
  EXPECT_EQ(looks.size(), std::size(all_fills));
}

TEST(Fill, StaysInsideItsArea) {
  for (const Fill fill : all_fills) {
    Scene scene{.size = {31, 22}};
    append_filled(scene.marks, {.corner = {0, 0}, .size = scene.size}, fill);
    picture::expect_inside(scene);
  }
}

TEST(Fill, OfNothingIsNothing) {
  for (const Fill fill : all_fills) {
    std::vector<Mark> marks;
    append_filled(marks, {.corner = {3, 4}, .size = {0, 22}}, fill);
    append_filled(marks, {.corner = {3, 4}, .size = {31, 0}}, fill);
    EXPECT_TRUE(marks.empty());
  }
}

TEST(Fill, GoesOnFromOneAreaToTheNext) {
  std::vector<Mark> left, right;
  append_filled(left, {.corner = {0, 0}, .size = {10, 20}}, Fill::rising);
  append_filled(right, {.corner = {10, 0}, .size = {10, 20}}, Fill::rising);
  // The strokes that leave the left area at its right edge enter the right one there.
  std::set<long> leaving, entering;
  const auto tenths = [](double y) { return std::lround(y * 10); };
  for (const Step& step : std::get<Path>(left[1]).steps)
    if (const Point pen = pen_after(step, {}); pen.x == 10) leaving.insert(tenths(pen.y));
  for (const Step& step : std::get<Path>(right[1]).steps)
    if (const Point pen = pen_after(step, {}); pen.x == 10) entering.insert(tenths(pen.y));
  EXPECT_FALSE(leaving.empty());
  EXPECT_EQ(leaving, entering);
}

}  // namespace
}  // namespace chart
