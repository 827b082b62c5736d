#include "chart/force_field.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;

ForceField field() {
  return {.title = "Forces",
          .description = "For and against",
          .driving_label = "Drives: 8",
          .restraining_label = "Restrains: 4",
          .none_text = "None",
          .driving = {{.text = "Relatives ask for it", .strength = 5, .number = "5"},
                      {.text = "Leaders follow it", .strength = 3, .number = "3"}},
          .restraining = {{.text = "No time", .strength = 4, .number = "4", .remark = "Strong, no action"}}};
}

std::string text(const ForceField& drawn, double width = 720) {
  return to_text(draw(drawn, width, six_points_a_letter));
}

// From tail to tip of each arrow with that role, from the top: positive points to the right.
std::vector<double> reaches(const ForceField& drawn, Role role) {
  std::vector<double> found;
  for (const Drawn& mark : picture::drawn(draw(drawn, 720, six_points_a_letter)))
    if (const auto* path = std::get_if<Path>(&mark); path && path->role == role)
      found.push_back(pen_after(path->steps[0], {}).x - pen_after(path->steps[3], {}).x);
  return found;
}

TEST(ForceField, HasItsPartsInTheirPlaces) { picture::expect_golden("force_field", text(field())); }

TEST(ForceField, PointsAtTheMiddleFromBothSides) {
  EXPECT_GT(reaches(field(), Role::bar_emphasis).at(0), 0);
  EXPECT_LT(reaches(field(), Role::cell_overdue).at(0), 0);
}

TEST(ForceField, DrawsAnArrowAsLongAsItsForceIsStrong) {
  const auto driving = reaches(field(), Role::bar_emphasis);
  ASSERT_EQ(driving.size(), 2u);
  EXPECT_NEAR(driving[1] / driving[0], 3.0 / 5, 1e-6);
  EXPECT_NEAR(-reaches(field(), Role::cell_overdue).at(0) / driving[0], 4.0 / 5, 0.01);
}

TEST(ForceField, SaysThatASideIsEmpty) {
  ForceField drawn = field();
  drawn.restraining.clear();
  EXPECT_THAT(text(drawn), HasSubstr("\"None\""));
}

TEST(ForceField, WritesItsRemarksAndNumbers) {
  EXPECT_THAT(text(field()), HasSubstr("\"Strong, no action\""));
  EXPECT_THAT(text(field(), 340), HasSubstr("\"4\""));
}

}  // namespace
}  // namespace chart
