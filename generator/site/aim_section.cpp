#include "site/aim_section.h"

#include "chart/bullet_chart.h"
#include "site/aim_words.h"
#include "site/format.h"

namespace site {
namespace {

using analysis::AimFigures;

// As wide as the panel beside a project's main chart.
constexpr double panel_chart = 300;

html::Html chart_of(Rendering& rendering, const AimFigures& figures) {
  chart::BulletRow row = bullet_row(rendering, figures, "", "");
  if (figures.measure) {
    row.number = [language = rendering.language](double value, int decimals) {
      return number(value, decimals, language);
    };
  }
  const chart::BulletChart drawn = bullet_chart(rendering, {{"", {std::move(row)}}});
  return rendering.chart(chart::draw(drawn, panel_chart, rendering.text_width));
}

std::vector<ProjectFact> numbers_of(const Rendering& rendering, const AimFigures& figures) {
  std::vector<ProjectFact> numbers;
  const auto add = [&](std::string_view word, const std::string& value) {
    if (!value.empty()) numbers.push_back({rendering.word(word), html::escaped(value), {}, false});
  };
  add("aim.baseline", baseline_text(rendering, figures));
  add("aim.now", now_text(rendering, figures));
  add("chart.target", target_text(rendering, figures));
  add("aim.of_way", way_text(rendering, figures));
  add("aim.of_time", time_text(rendering, figures));
  return numbers;
}

}  // namespace

std::optional<AimSection> aim_section(Rendering& rendering, const analysis::ProjectFigures& project) {
  const AimFigures figures = aim_figures(project, rendering.material.edition.made_for.as_of);
  if (!figures.aim) return std::nullopt;
  AimSection section{.sentences = aim_sentences(rendering, figures),
                     .earlier = rendering.text(figures.aim->earlier),
                     .bank = rendering.address("aim_bank", "")};
  if (figures.way || figures.time_gone) {
    section.chart = chart_of(rendering, figures);
    section.numbers = numbers_of(rendering, figures);
  }
  return section;
}

}  // namespace site
