#include "chart/step_path.h"

#include <gmock/gmock.h>

#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

// Plans, does, and goes back to plan again.
StepPath three_steps() {
  return {.title = "Path",
          .description = "Where the work is",
          .steps = {{"Plan"}, {"Do"}, {"Study what came of it"}},
          .stays = {{.step = 0, .from = series::month(0), .to = series::month(2)},
                    {.step = 1, .from = series::month(2), .to = series::month(5)},
                    {.step = 0, .from = series::month(5), .to = series::month(6)}},
          .here = "We are here",
          .forward_key = "Went on",
          .back_key = "Went back",
          .month_name = series::month_name};
}

std::string text(const StepPath& path, double width = 720) {
  return to_text(draw(path, width, six_points_a_letter));
}

template <class Shape>
std::vector<Shape> shapes(const StepPath& path, Role role) {
  std::vector<Shape> found;
  for (const Drawn& mark : picture::drawn(draw(path, 720, six_points_a_letter)))
    if (const auto* shape = std::get_if<Shape>(&mark); shape && shape->role == role) found.push_back(*shape);
  return found;
}

TEST(StepPath, HasItsPartsInTheirPlaces) { picture::expect_golden("step_path", text(three_steps())); }

TEST(StepPath, HasItsLabelsAboveItsStaysWhereItIsNarrow) {
  picture::expect_golden("step_path_narrow", text(three_steps(), 340));
}

TEST(StepPath, MarksTheStepOfTheLastStayOnly) {
  const auto now = shapes<Symbol>(three_steps(), Role::thread_cell);
  ASSERT_EQ(now.size(), 1u);
  const auto reached = shapes<Symbol>(three_steps(), Role::cell_ok);
  ASSERT_EQ(reached.size(), 2u);
  EXPECT_EQ(now[0].at, reached[0].at);
  EXPECT_EQ(shapes<Symbol>(three_steps(), Role::excluded).size(), 1u);  // never reached
}

TEST(StepPath, KeepsEarlierStaysAndTellsThemFromTheLast) {
  EXPECT_EQ(shapes<Rect>(three_steps(), Role::bar).size(), 2u);
  EXPECT_EQ(shapes<Rect>(three_steps(), Role::bar_emphasis).size(), 1u);
}

TEST(StepPath, DrawsAReturnUpwardsAndDashed) {
  const auto back = shapes<Line>(three_steps(), Role::suggested_phase);
  ASSERT_FALSE(back.empty());
  EXPECT_LT(back[0].to.y, back[0].from.y);
  StepPath ahead = three_steps();
  ahead.stays.pop_back();
  EXPECT_TRUE(shapes<Line>(ahead, Role::suggested_phase).empty());
  EXPECT_THAT(text(ahead), Not(HasSubstr("Went back")));
}

// The left and right end of the words at the last stay, and the line by which it came there.
TEST(StepPath, KeepsItsWordsClearOfTheLineThatLeadsToTheLastStay) {
  StepPath path = three_steps();
  for (double start = 1; start < 5.7; start += 0.1) {
    const double month = series::month(1) - series::month(0);
    path.stays[1].to = path.stays[2].from = series::month(0) + start * month;
    path.stays[1].from = path.stays[0].to = series::month(0);
    const Label here = shapes<Label>(path, Role::text_in_plot).front();
    const double width = six_points_a_letter(here.text, here.size, here.weight);
    const double arrival = shapes<Rect>(path, Role::bar_emphasis)[0].corner.x;
    const double left = here.anchor == Anchor::end ? here.at.x - width : here.at.x;
    EXPECT_TRUE(arrival <= left || arrival >= left + width) << start;
  }
}

TEST(StepPath, WithoutStaysShowsTheStepsAlone) {
  StepPath path = three_steps();
  path.stays.clear();
  EXPECT_THAT(text(path), HasSubstr("Study what came of it"));
  EXPECT_THAT(text(path), Not(HasSubstr("We are here")));
  EXPECT_TRUE(shapes<Symbol>(path, Role::cell_ok).empty());
}

TEST(StepPath, ShowsAStayOfOneDay) {
  StepPath path = three_steps();
  path.stays = {{.step = 1, .from = series::month(3), .to = series::month(3)}};
  const auto stay = shapes<Rect>(path, Role::bar_emphasis);
  ASSERT_EQ(stay.size(), 1u);
  EXPECT_GE(stay[0].size.width, 4);
}

}  // namespace
}  // namespace chart
