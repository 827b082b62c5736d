#include "app/standalone_svg.h"

#include "chart/role.h"
#include "chart/svg_painter.h"

namespace app {
namespace {

// What stands inside the braces that open at `begin` or after it.
std::string_view block_at(std::string_view css, std::size_t begin) {
  const std::size_t open = css.find('{', begin);
  int depth = 0;
  for (std::size_t index = open; index < css.size(); ++index) {
    if (css[index] == '{') ++depth;
    if (css[index] == '}' && --depth == 0) return css.substr(open + 1, index - open - 1);
  }
  return {};
}

std::string inks_of(const chart::Style& style) {
  std::string inks;
  const auto add = [&](std::string_view property, const chart::Ink* ink) {
    if (!ink) return;
    inks += inks.empty() ? "" : ";";
    inks += std::string(property) + ":var(--chart-" + std::string(ink->property) + ")";
  };
  add("fill", style.fill);
  add("stroke", style.stroke);
  return inks;
}

// Every role's colours by the names that a palette gives them.
std::string rules_by_name() {
  std::string rules;
  for (const chart::Style& style : chart::styles()) {
    const std::string inks = inks_of(style);
    if (!inks.empty()) rules += "." + std::string(style.css_class) + "{" + inks + "}\n";
  }
  return rules;
}

}  // namespace

std::string standalone_svg(const chart::Scene& scene, std::string_view chart_css) {
  std::string palettes;
  for (const std::string_view condition :
       {"screen and (prefers-color-scheme:dark)", "(forced-colors:active)"}) {
    const std::size_t at = chart_css.find("@media " + std::string(condition));
    if (at == std::string_view::npos) continue;  // a theme of its own may have no such palette
    palettes += "@media " + std::string(condition) + "{" + std::string(block_at(chart_css, at)) +
                rules_by_name() + "}\n";
  }
  return chart::svg_file(scene, palettes);
}

}  // namespace app
