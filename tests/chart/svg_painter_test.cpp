#include "chart/svg_painter.h"

#include <gmock/gmock.h>

#include <regex>
#include <vector>

#include "chart/governance_circle.h"
#include "chart/sparkline.h"
#include "series_of.h"
#include "six_points.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

// What is wrong with the text as XML; empty: nothing.
std::string fault_of(const std::string& text) {
  static const std::regex tag("<(/?)([a-z]+)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)(/?)>");
  static const std::regex entity("&(amp|lt|gt|quot);");
  std::vector<std::string> open;
  std::size_t at = 0;
  const auto check_text = [&](std::string part) {
    part = std::regex_replace(part, entity, "");
    return part.find_first_of("<>&") == std::string::npos;
  };
  for (std::sregex_iterator i(text.begin(), text.end(), tag), end; i != end; ++i) {
    const auto begin = static_cast<std::size_t>(i->position());
    if (!check_text(text.substr(at, begin - at))) return "stray character before " + i->str();
    if (!check_text((*i)[3].str())) return "stray character in " + i->str();
    at = begin + i->str().size();
    if ((*i)[1].matched && (*i)[1].length() > 0) {
      if (open.empty() || open.back() != (*i)[2]) return "unexpected " + i->str();
      open.pop_back();
    } else if ((*i)[4].length() == 0) {
      open.push_back((*i)[2]);
    }
  }
  if (!open.empty()) return "not closed: " + open.back();
  return check_text(text.substr(at)) ? "" : "stray character at the end";
}

constexpr const char* hostile = "\"><script>alert(1)</script>&amp;'\x01\x7f]]>";

Scene hostile_scene() {
  return {
      .size = {10, 10},
      .title = hostile,
      .description = hostile,
      .marks = {Label{.at = {1, 1}, .text = hostile}, CurvedLabel{.text = hostile, .letters = {{{1, 2}, 3}}},
                Symbol{.at = {4, 5}, .shape = Shape::diamond, .tooltip = hostile},
                Link{.href = hostile, .name = hostile, .marks = {Line{{0, 0}, {1, 1}}}}}};
}

TEST(Svg, IsAnImageWithATitleAndADescription) {
  const Scene scene{.size = {120.5, 28}, .title = "Falls", .description = "Better", .marks = {}};
  EXPECT_EQ(svg(scene, "falls-w", "wide"),
            "<svg class=\"chart wide\" width=\"120.5\" height=\"28\" viewBox=\"0 0 120.5 28\" role=\"img\" "
            "aria-labelledby=\"falls-w-t falls-w-d\"><title id=\"falls-w-t\">Falls</title>"
            "<desc id=\"falls-w-d\">Better</desc></svg>");
}

TEST(Svg, WithoutDescriptionNamesItsTitleAlone) {
  EXPECT_THAT(svg({.size = {1, 1}, .title = "Falls"}, "a"),
              HasSubstr("aria-labelledby=\"a-t\"><title id=\"a-t\">Falls</title></svg>"));
}

TEST(Svg, WithoutATitleIsHiddenFromScreenReaders) {
  EXPECT_EQ(svg({.size = {1, 1}}, "a"),
            "<svg class=\"chart\" width=\"1\" height=\"1\" viewBox=\"0 0 1 1\" aria-hidden=\"true\"></svg>");
}

TEST(Svg, WithLinksIsAGroupWhoseLinksAreRead) {
  const Scene scene{
      .size = {1, 1},
      .title = "t",
      .description = "",
      .marks = {
          Link{.href = "duties/6a.html", .name = "Duty 6a", .marks = {Label{.at = {1, 2}, .text = "6a"}}}}};
  EXPECT_THAT(svg(scene, "a"), HasSubstr("role=\"group\""));
  EXPECT_THAT(svg(scene, "a"), HasSubstr("<a href=\"duties/6a.html\"><title>Duty 6a</title>"
                                         "<text class=\"text\" x=\"1\" y=\"2\">6a</text></a>"));
}

TEST(Svg, EscapesEveryText) {
  for (const std::string& text : {svg(hostile_scene(), "a"), svg_file(hostile_scene())}) {
    EXPECT_THAT(text, Not(HasSubstr("<script")));
    EXPECT_THAT(text, Not(HasSubstr("\x01")));
    EXPECT_THAT(text, Not(HasSubstr("\x7f")));
  }
  EXPECT_EQ(fault_of(svg(hostile_scene(), "a")), "");
}

TEST(Svg, OfEveryKindIsWellFormed) {
  const RunChart run = series::monthly({1, 2, {}, 4}, 2);
  EXPECT_EQ(fault_of(svg(draw(run, 720, six_points_a_letter), "a", "wide")), "");
  const GovernanceCircle circle{
      .title = "t",
      .description = "d",
      .phases = {{"Plan", {{"6a", CellState::ok, "n", "h"}, {"6b", CellState::overdue, "n", ""}}}},
      .thread = {"6a", "6b"},
      .key = {.overdue = "late"}};
  EXPECT_EQ(fault_of(svg(draw(circle, 340, six_points_a_letter), "a")), "");
  EXPECT_EQ(fault_of(svg(draw(Sparkline{.values = {1, 2, 3}}), "a")), "");
}

TEST(Svg, HasNothingThatAStrictPolicyRefuses) {
  const std::string text = svg(draw(series::monthly({1, 2}, 2), 720, six_points_a_letter), "a");
  EXPECT_THAT(text, Not(HasSubstr("style")));
  EXPECT_THAT(text, Not(HasSubstr("#")));
}

TEST(Svg, WritesNumbersWithTwoDecimalsAtMost) {
  const Scene scene{
      .size = {1, 1},
      .marks = {Symbol{.at = {1.005, -0.004}, .size = 2.499}, Symbol{.at = {-12.345, 100}, .size = 0.1}}};
  EXPECT_THAT(svg(scene, "a"), HasSubstr("cx=\"1\" cy=\"0\" r=\"2.5\""));
  EXPECT_THAT(svg(scene, "a"), HasSubstr("cx=\"-12.35\" cy=\"100\" r=\"0.1\""));
}

TEST(Svg, JoinsLinesOfOneRoleInOnePath) {
  const Scene scene{.size = {1, 1},
                    .marks = {Line{{0, 1}, {9, 1}, Role::grid}, Line{{2, 1}, {2, 5}, Role::grid},
                              Line{{0, 0}, {3, 4}, Role::axis}}};
  EXPECT_THAT(
      svg(scene, "a"),
      HasSubstr("<path class=\"grid\" d=\"M0 1H9M2 1V5\"/><path class=\"axis\" d=\"M0 0L3 4\"/></svg>"));
}

TEST(Svg, DrawsArcsTheWayTheyTurn) {
  const Point centre{0, 0};
  const auto arc = [&](Point to, Turn turn) {
    return svg({.size = {1, 1}, .marks = {Path{{Move{{2, 0}}, ArcTo{centre, to, turn}}, Role::rim}}}, "a");
  };
  EXPECT_THAT(arc({0, 2}, Turn::clockwise), HasSubstr("M2 0A2 2 0 0 1 0 2"));
  EXPECT_THAT(arc({0, 2}, Turn::counter_clockwise), HasSubstr("M2 0A2 2 0 1 0 0 2"));
}

TEST(SvgFile, CarriesItsNamespaceAndItsStyles) {
  const std::string text = svg_file({.size = {1, 1}, .title = "t"});
  EXPECT_THAT(text, StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""));
  EXPECT_THAT(text, HasSubstr(".target{fill:none;stroke:#c01048;stroke-width:1.75;stroke-dasharray:8 5}"));
}

}  // namespace
}  // namespace chart
