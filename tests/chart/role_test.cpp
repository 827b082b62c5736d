#include "chart/role.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

namespace chart {
namespace {

std::string style_sheet() {
  std::ifstream in(std::string(SIRKEL_SOURCE_DIR) + "/assets/chart.css");
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

using Colours = std::map<std::string, std::string>;

// The properties of the n-th `:root` rule: light, dark, forced.
Colours colours(int rule) {
  const std::string css = style_sheet();
  std::size_t begin = 0;
  for (int i = 0; i <= rule; ++i) begin = css.find(":root{", begin) + 6;
  std::istringstream rules(css.substr(begin, css.find('}', begin) - begin));
  Colours found;
  for (std::string line; std::getline(rules, line, ';');) {
    const std::size_t name = line.find("--chart-"), colon = line.find(':');
    if (name != std::string::npos) found[line.substr(name + 8, colon - name - 8)] = line.substr(colon + 1);
  }
  return found;
}

// What the class says in chart.css, between its braces.
std::string rule_of(std::string_view css_class) {
  const std::string css = style_sheet(), selector = "\n.chart ." + std::string(css_class) + "{";
  const std::size_t begin = css.find(selector);
  if (begin == std::string::npos) return "";
  return css.substr(begin + selector.size(), css.find('}', begin) - begin - selector.size());
}

std::string hexadecimal(std::uint32_t colour) {
  char text[8];
  std::snprintf(text, sizeof text, "#%06x", colour);
  return text;
}

std::set<const Ink*> inks() {
  std::set<const Ink*> all;
  for (const Style& style : styles())
    for (const Ink* ink : {style.fill, style.stroke})
      if (ink) all.insert(ink);
  return all;
}

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const std::string& colour) {
  const auto channel = [&](std::size_t at) {
    const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const std::string& a, const std::string& b) {
  const double first = luminance(a), second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

TEST(Roles, HaveOneStyleEachInTheirOrder) {
  std::set<std::string_view> classes;
  for (std::size_t i = 0; i < styles().size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(styles()[i].role), i);
    EXPECT_TRUE(classes.insert(styles()[i].css_class).second) << styles()[i].css_class;
  }
  EXPECT_EQ(styles().back().role, Role::hatch) << "the table ends with the last role";
}

TEST(ChartCss, HasTheColoursOfThePaletteAndNoOthers) {
  const Colours light = colours(0);
  std::set<std::string> known;
  for (const Ink* ink : inks()) {
    const std::string name(ink->property);
    known.insert(name);
    ASSERT_TRUE(light.contains(name)) << name;
    EXPECT_EQ(light.at(name), hexadecimal(ink->light)) << name;
  }
  for (const auto& [name, colour] : light) EXPECT_TRUE(known.contains(name)) << name << " is used by no role";
}

TEST(ChartCss, SaysEachColourForDarkScreensAndForcedColoursToo) {
  for (const int rule : {1, 2}) {
    const Colours other = colours(rule);
    EXPECT_EQ(other.size(), colours(0).size());
    for (const auto& [name, colour] : colours(0)) EXPECT_TRUE(other.contains(name)) << name;
  }
  for (const auto& [name, colour] : colours(2)) EXPECT_NE(colour[0], '#') << name << " is forced";
}

TEST(ChartCss, StylesEachRoleAsTheTableSays) {
  for (const Style& style : styles()) {
    const std::string rule = rule_of(style.css_class) + ";";
    const auto colour = [](const Ink* ink) {
      return ink ? "var(--chart-" + std::string(ink->property) + ")" : "none";
    };
    EXPECT_NE(rule.find("fill:" + colour(style.fill) + ";"), std::string::npos)
        << style.css_class << ": " << rule;
    EXPECT_NE(rule.find("stroke:" + colour(style.stroke) + ";"), std::string::npos)
        << style.css_class << ": " << rule;
    const auto said = [&](std::string_view property) {
      const std::size_t at = rule.find(property);
      return at == std::string::npos ? 0 : std::stod(rule.substr(at + property.size()));
    };
    EXPECT_EQ(said("stroke-width:"), style.stroke_width) << style.css_class;
    EXPECT_EQ(said("stroke-dasharray:"), style.dash[0]) << style.css_class;
  }
}

struct Pair {
  const char* mark;
  const char* ground;
  double least;
};
// WCAG 1.4.11 for what must be seen, 1.4.3 for what must be read.
constexpr Pair pairs[] = {{"common", "ground", 3},
                          {"improvement", "ground", 3},
                          {"concern", "ground", 3},
                          {"neutral", "ground", 3},
                          {"target", "ground", 4.5},
                          {"centre", "ground", 3},
                          {"axis", "ground", 3},
                          {"text", "ground", 4.5},
                          {"muted", "ground", 4.5},
                          {"improvement", "ground", 4.5},
                          {"concern-text", "ground", 4.5},
                          {"neutral", "ground", 4.5},
                          {"ok", "ground", 3},
                          {"on-ok", "ok", 4.5},
                          {"text", "partly", 4.5},
                          {"partly-rim", "ground", 3},
                          {"text", "overdue", 4.5},
                          {"concern", "overdue", 3},
                          {"text", "excused", 4.5},
                          {"thread", "ground", 3},
                          {"bar", "ground", 3},
                          {"bar-emphasis", "ground", 3}};

TEST(ChartCss, HasEnoughContrastInLightAndDark) {
  for (const int rule : {0, 1}) {
    const Colours all = colours(rule);
    for (const Pair& pair : pairs)
      EXPECT_GE(contrast(all.at(pair.mark), all.at(pair.ground)), pair.least)
          << pair.mark << " on " << pair.ground << (rule == 0 ? ", light" : ", dark");
  }
}

}  // namespace
}  // namespace chart
