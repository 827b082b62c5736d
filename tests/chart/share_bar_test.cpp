#include "chart/share_bar.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;

TEST(ShareBar, HasARowForEachCategory) {
  const ShareBar bar{.title = "Projects",
                     .description = "By status",
                     .shares = {{.name = "Active", .count = 8, .number = "8", .emphasis = Emphasis::strong},
                                {.name = "Idea", .count = 2, .number = "2", .href = "idea.html"}}};
  EXPECT_EQ(to_text(draw(bar, 200, six_points_a_letter)),
            "scene 200,60 \"Projects\" \"By status\"\n"
            "label text 0,19.6 start 13 \"Active\"\n"
            "rect bar-track 48,7 138,16 radius 3\n"
            "rect bar-strong 48,7 138,16 radius 3\n"
            "label text 200,19.6 end 13 semibold \"8\"\n"
            "link \"idea.html\" \"Idea: 2\"\n"
            "  label text 0,49.6 start 13 \"Idea\"\n"
            "  rect bar-track 48,37 138,16 radius 3\n"
            "  rect bar 48,37 34.5,16 radius 3\n"
            "  label text 200,49.6 end 13 semibold \"2\"\n");
}

TEST(ShareBar, OfNothingHasNoBars) {
  const ShareBar bar{.shares = {{.name = "Active", .number = "0"}}};
  EXPECT_THAT(to_text(draw(bar, 200, six_points_a_letter)), Not(HasSubstr("rect bar ")));
  EXPECT_EQ(draw(ShareBar{}, 200, six_points_a_letter).marks.size(), 0u);
}

TEST(ShareBar, IsFullAtTheWholeWhereThatIsGiven) {
  ShareBar bar{.shares = {{.name = "a", .count = 6, .number = "6 of 12"}}};
  const auto length = [&] {
    for (const Drawn& mark : picture::drawn(draw(bar, 340, six_points_a_letter)))
      if (const auto* rect = std::get_if<Rect>(&mark); rect && rect->role == Role::bar)
        return rect->size.width;
    return 0.0;
  };
  const double full = length();
  bar.whole = 12;
  EXPECT_NEAR(length(), full / 2, 1e-9);
}

TEST(ShareBar, ShowsTheSmallestCountBesideTheGreatest) {
  const ShareBar bar{.shares = {{.name = "a", .count = 100000, .number = "100000"},
                                {.name = "b", .count = 1, .number = "1"}}};
  EXPECT_THAT(to_text(draw(bar, 340, six_points_a_letter)),
              testing::ContainsRegex("rect bar [0-9.]+,37 3,16"));
}

TEST(ShareBar, KeepsLongLabelsApartAndInside) {
  const ShareBar bar{
      .shares = {
          {.name = std::string(90, 'x'), .count = 1, .number = "fewer than five persons in all of the units"},
          {.name = "b", .count = 3, .number = "3"}}};
  for (const double width : {340.0, 720.0}) {
    const Scene scene = draw(bar, width, six_points_a_letter);
    picture::expect_inside(scene);
    picture::expect_no_overlap(scene);
  }
}

}  // namespace
}  // namespace chart
