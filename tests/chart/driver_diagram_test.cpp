#include "chart/driver_diagram.h"

#include <gmock/gmock.h>

#include "gallery_pdsa.h"
#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string text(const DriverDiagram& diagram, double width = 720) {
  return to_text(draw(diagram, width, six_points_a_letter));
}

Label label(const DriverDiagram& diagram, const std::string& begins, double width = 720) {
  for (const Drawn& mark : picture::drawn(draw(diagram, width, six_points_a_letter)))
    if (const auto* found = std::get_if<Label>(&mark); found && found->text.starts_with(begins))
      return *found;
  ADD_FAILURE() << "no label begins with " << begins;
  return {};
}

DriverDiagram one_idea() {
  return {
      .title = "Drivers",
      .description = "One idea",
      .headings = {"Aim", "Primary", "Secondary", "Ideas"},
      .aim = "Fewer falls",
      .primary = {
          {"Light", {{"At night", {{"Night light", IdeaState::testing, "Being tested", "a.html"}}}}, {}}}};
}

TEST(DriverDiagram, HasItsPartsInTheirPlaces) { picture::expect_golden("driver_diagram", text(one_idea())); }

TEST(DriverDiagram, IsAnOutlineWhereItIsNarrow) {
  picture::expect_golden("driver_diagram_narrow", text(one_idea(), 340));
}

TEST(DriverDiagram, GoesFromLeftToRight) {
  const DriverDiagram diagram = one_idea();
  EXPECT_LT(label(diagram, "Fewer").at.x, label(diagram, "Light").at.x);
  EXPECT_LT(label(diagram, "Light").at.x, label(diagram, "At night").at.x);
  EXPECT_LT(label(diagram, "At night").at.x, label(diagram, "Night light").at.x);
}

TEST(DriverDiagram, LeavesOutColumnsWithNothingInThem) {
  DriverDiagram diagram = one_idea();
  diagram.primary[0].ideas = std::move(diagram.primary[0].secondary[0].ideas);
  diagram.primary[0].secondary.clear();
  EXPECT_THAT(text(diagram), Not(HasSubstr("Secondary")));
  EXPECT_LT(label(diagram, "Night light").at.x, label(one_idea(), "Night light").at.x);
}

TEST(DriverDiagram, KeepsTheIdeasOfAllDriversInOneColumn) {
  DriverDiagram diagram = one_idea();
  diagram.primary.push_back({"Surroundings", {}, {{.title = "Shoes"}}});
  diagram.ideas = {{.title = "Loose idea"}};
  EXPECT_EQ(label(diagram, "Shoes").at.x, label(diagram, "Night light").at.x);
  EXPECT_EQ(label(diagram, "Loose idea").at.x, label(diagram, "Night light").at.x);
}

TEST(DriverDiagram, IndentsWhatHangsOnSomethingWhereItIsNarrow) {
  const DriverDiagram diagram = one_idea();
  EXPECT_LT(label(diagram, "Fewer", 340).at.x, label(diagram, "Light", 340).at.x);
  EXPECT_LT(label(diagram, "Light", 340).at.y, label(diagram, "At night", 340).at.y);
}

TEST(DriverDiagram, KeepsADriverNearTheFirstOfItsIdeasHoweverManyThereAre) {
  const DriverDiagram diagram = gallery::large_diagram();
  const double aim = label(diagram, "Fra 8").at.y, first = label(diagram, "Endringsidé 1").at.y;
  EXPECT_LT(aim, first + 200);
}

TEST(DriverDiagram, LeadsToWhatItsIdeasAreAbout) {
  EXPECT_THAT(text(one_idea()), HasSubstr("link \"a.html\" \"Night light: Being tested\""));
}

TEST(DriverDiagram, SaysEachStateByASignOfItsOwn) {
  DriverDiagram diagram = one_idea();
  std::set<std::string> pictures;
  for (int state = 0; state < 5; ++state) {
    diagram.primary[0].secondary[0].ideas[0].state = static_cast<IdeaState>(state);
    pictures.insert(text(diagram));
    EXPECT_FALSE(idea_sign(static_cast<IdeaState>(state)).marks.empty());
  }
  EXPECT_EQ(pictures.size(), 5u);
}

}  // namespace
}  // namespace chart
