#include "chart/governance_circle.h"

#include <gmock/gmock.h>

#include <set>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

GovernanceCircle regulation() {
  GovernanceCircle circle{.title = "The circle",
                          .description = "21 duties",
                          .middle = "17",
                          .below_middle = "of 21 duties are in place"};
  const int cells[] = {7, 5, 6, 3};
  const char* names[] = {"§ 6 Plan", "§ 7 Do", "§ 8 Study", "§ 9 Act"};
  int number = 0;
  for (int phase = 0; phase < 4; ++phase) {
    circle.phases.push_back({names[phase], {}});
    for (int cell = 0; cell < cells[phase]; ++cell, ++number) {
      const std::string key = std::to_string(6 + phase) + static_cast<char>('a' + cell);
      circle.phases.back().cells.push_back(
          {key, static_cast<CellState>(number % 5), "Duty " + key, "duties/" + key + ".html"});
    }
  }
  circle.thread = {"6f", "7b", "8c", "9b"};
  circle.key = {.ok = "In place",
                .partly = "Partly",
                .hole = "Hole",
                .overdue = "Overdue",
                .excused = "Excused",
                .thread = "Competence: 6f → 7b → 8c → 9b"};
  return circle;
}

TEST(GovernanceCircle, HasItsPartsInTheirPlaces) {
  GovernanceCircle circle{
      .title = "Small",
      .description = "Three cells",
      .phases = {{"Plan", {{"a", CellState::ok, "A", "a.html"}, {"b", CellState::hole, "B", ""}}},
                 {"Do", {{"c", CellState::partly, "C", ""}}}},
      .thread = {"a", "c"},
      .middle = "1",
      .below_middle = "of 3",
      .key = {.hole = "Hole"}};
  picture::expect_golden("governance_circle", to_text(draw(circle, 340, six_points_a_letter)));
}

TEST(GovernanceCircle, KeepsItsLabelsApartAndInside) {
  for (const double width : {320.0, 340.0, 519.0, 520.0, 720.0, 1000.0}) {
    SCOPED_TRACE(width);
    const Scene scene = draw(regulation(), width, six_points_a_letter);
    picture::expect_inside(scene);
    picture::expect_no_overlap(scene);
  }
}

TEST(GovernanceCircle, StaysInsideWithLongNamesAndManyCells) {
  GovernanceCircle circle = regulation();
  circle.phases[3].name = std::string(200, 'x');
  circle.key.hole = std::string(150, 'y');
  circle.below_middle =
      "a long text below the number that takes more lines than there is room for in the middle";
  for (int i = 0; i < 20; ++i)
    circle.phases[0].cells.push_back({"x" + std::to_string(i), CellState::ok, "", ""});
  for (const double width : {340.0, 720.0}) picture::expect_inside(draw(circle, width, six_points_a_letter));
}

TEST(GovernanceCircle, LinksEachCellThatHasAnAddress) {
  GovernanceCircle circle = regulation();
  circle.phases[0].cells[0].href = "";
  const Scene scene = draw(circle, 720, six_points_a_letter);
  int links = 0;
  for (const Mark& mark : scene.marks) links += std::holds_alternative<Link>(mark);
  EXPECT_EQ(links, 20);
  EXPECT_THAT(to_text(scene), HasSubstr("link \"duties/9c.html\" \"Duty 9c\""));
  EXPECT_THAT(to_text(scene), HasSubstr("\"6a\"")) << "the cell without one is there too";
}

// The sign of the cell: all that is drawn in it besides its fill and its key.
std::string sign_of(CellState state) {
  const GovernanceCircle circle{.phases = {{"", {{"k", state, "", "k.html"}}}}};
  for (const Mark& mark : draw(circle, 340, six_points_a_letter).marks)
    if (const auto* link = std::get_if<Link>(&mark)) {
      Scene sign;
      for (std::size_t i = 2; i < link->marks.size(); ++i)
        std::visit([&](const auto& shape) { sign.marks.push_back(shape); }, link->marks[i]);
      std::string text = to_text(sign);
      return text.substr(text.find('\n'));
    }
  return "";
}

TEST(GovernanceCircle, SaysEachStateByASignOfItsOwn) {
  std::set<std::string> signs;
  for (const CellState state :
       {CellState::ok, CellState::partly, CellState::hole, CellState::overdue, CellState::excused})
    EXPECT_TRUE(signs.insert(sign_of(state)).second) << sign_of(state);
  EXPECT_FALSE(signs.contains("\n")) << "each has one";
}

TEST(GovernanceCircle, LeadsItsThreadThroughItsCellsInOrder) {
  const std::string text = to_text(draw(regulation(), 720, six_points_a_letter));
  const auto count = [&](const std::string& what) {
    int found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
    return found;
  };
  EXPECT_EQ(count("path thread-cell"), 4);
  EXPECT_EQ(count("path thread M"), 3);
  EXPECT_EQ(count("path thread-fill"), 3 + 4 + 2) << "arrow heads, stations, and the sample in the key";
}

TEST(GovernanceCircle, WithoutThreadHasNoKeyForOne) {
  GovernanceCircle circle = regulation();
  circle.thread.clear();
  EXPECT_THAT(to_text(draw(circle, 720, six_points_a_letter)), Not(HasSubstr("Competence")));
}

}  // namespace
}  // namespace chart
