#include "chart/staircase.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Staircase three_steps() {
  Staircase staircase{.title = "Maturity", .description = "Step 2 of 3"};
  staircase.stairs = {{"1 Ad hoc", "By chance"}, {"2 Formal", "On paper"}, {"3 Ahead", "Before it happens"}};
  staircase.here = {{"We are here", 1}};
  staircase.target = {{"Target", 2}};
  staircase.signs = {{"Leaders", 1}, {"Users", 0}};
  return staircase;
}

std::string text(const Staircase& staircase, double width = 720) {
  return to_text(draw(staircase, width, six_points_a_letter));
}

// The steps themselves, in the order they are drawn.
std::vector<Rect> steps(const Staircase& staircase, double width = 720) {
  std::vector<Rect> found;
  for (const Drawn& mark : picture::drawn(draw(staircase, width, six_points_a_letter)))
    if (const auto* rect = std::get_if<Rect>(&mark);
        rect && (rect->role == Role::band || rect->role == Role::cell_partly || rect->role == Role::cell_ok))
      found.push_back(*rect);
  return found;
}

std::vector<Role> fills(const Staircase& staircase) {
  std::vector<Role> roles;
  for (const Rect& step : steps(staircase)) roles.push_back(step.role);
  return roles;
}

TEST(Staircase, HasItsPartsInTheirPlaces) { picture::expect_golden("staircase", text(three_steps())); }

TEST(Staircase, IsLaidInLayersWhereItIsNarrow) {
  picture::expect_golden("staircase_narrow", text(three_steps(), 340));
}

TEST(Staircase, RisesFromLeftToRight) {
  const auto wide = steps(three_steps());
  ASSERT_EQ(wide.size(), 3u);
  for (std::size_t i = 1; i < wide.size(); ++i) {
    EXPECT_LT(wide[i].corner.y, wide[i - 1].corner.y);
    EXPECT_EQ(wide[i].corner.y + wide[i].size.height, wide[0].corner.y + wide[0].size.height);
  }
}

TEST(Staircase, PutsTheHighestLayerOnTop) {
  const auto narrow = steps(three_steps(), 340);
  ASSERT_EQ(narrow.size(), 3u);
  EXPECT_EQ(narrow[1].role, Role::cell_ok);
  EXPECT_GT(narrow[0].corner.x, narrow[2].corner.x);
  EXPECT_LT(narrow[0].corner.y, narrow[2].corner.y);
}

TEST(Staircase, FillsTheStepsUpToTheOneReached) {
  EXPECT_THAT(fills(three_steps()), ElementsAre(Role::cell_partly, Role::cell_ok, Role::band));
  Staircase nobody = three_steps();
  nobody.here = {};
  EXPECT_THAT(fills(nobody), ElementsAre(Role::band, Role::band, Role::band));
  EXPECT_THAT(text(nobody), Not(HasSubstr("We are here")));
}

TEST(Staircase, IsLaidInLayersWhereAWordWouldBeBroken) {
  Staircase staircase = three_steps();
  EXPECT_EQ(steps(staircase)[0].corner.x, 0);
  staircase.stairs[0].about = std::string(42, 'x');  // 233 points at 12, in steps of 240
  EXPECT_GT(steps(staircase)[0].corner.x, 0) << "the highest comes first, moved in";
}

TEST(Staircase, StandsItsSignsOnTheirSteps) {
  const auto middle = [&](const std::string& wanted) {
    for (const Drawn& mark : picture::drawn(draw(three_steps(), 720, six_points_a_letter)))
      if (const auto* label = std::get_if<Label>(&mark); label && label->text == wanted) return label->at.x;
    return -1.0;
  };
  EXPECT_LT(middle("Users"), 240);
  EXPECT_GT(middle("Leaders"), 240);
  EXPECT_LT(middle("We are here"), 480);
  EXPECT_GT(middle("Target"), 480);
}

}  // namespace
}  // namespace chart
