#include "chart/scene.h"

#include <gtest/gtest.h>

#include "chart/verdict.h"

namespace chart {
namespace {

TEST(SceneText, HasALineForEachMark) {
  const Scene scene{
      .size = {100, 50},
      .title = "A \"title\"",
      .description = "d",
      .marks = {
          Line{{0, 1}, {2.25, 3.14159}, Role::target}, Rect{{1, 2}, {3, 4}, Role::bar, 2},
          Path{{Move{{0, 0}}, LineTo{{1, 1}}, CurveTo{{1, 2}, {3, 4}, {5, 6}},
                ArcTo{{0, 0}, {1, 0}, Turn::counter_clockwise}, Close{}},
               Role::thread},
          Symbol{.at = {4, 5}, .size = 3, .shape = Shape::square, .role = Role::concern, .tooltip = "tip"},
          Label{.at = {-0.01, 5}, .text = "x", .anchor = Anchor::end, .weight = Weight::semibold},
          CurvedLabel{.text = "ab", .letters = {{{1, 2}, 30}, {{3, 4}, 60}}},
          Link{.href = "a.html", .name = "A", .marks = {Label{.at = {1, 1}, .text = "6a"}}}}};
  EXPECT_EQ(to_text(scene),
            "scene 100,50 \"A \\\"title\\\"\" \"d\"\n"
            "line target 0,1 2.3,3.1\n"
            "rect bar 1,2 3,4 radius 2\n"
            "path thread M 0,0 L 1,1 C 1,2 3,4 5,6 A- 0,0 1,0 Z\n"
            "square concern 4,5 size 3 \"tip\"\n"
            "label text 0,5 end 13 semibold \"x\"\n"
            "curved text 13 \"ab\" 1,2/30 3,4/60\n"
            "link \"a.html\" \"A\"\n"
            "  label text 1,1 start 13 \"6a\"\n");
}

TEST(VerdictSymbol, HasAShapeOfItsOwnForEachVerdict) {
  const auto shape = [](Verdict verdict) { return verdict_symbol(verdict, {}, 4).shape; };
  EXPECT_EQ(shape(Verdict::common), Shape::circle);
  EXPECT_EQ(shape(Verdict::improvement), Shape::diamond);
  EXPECT_EQ(shape(Verdict::concern), Shape::square);
  EXPECT_EQ(shape(Verdict::neutral_signal), Shape::triangle);
}

}  // namespace
}  // namespace chart
