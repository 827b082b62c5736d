#include "site/risk_chart.h"

#include <algorithm>

namespace site {
namespace {

using analysis::RiskBand;
using analysis::RiskFigures;

constexpr int highest_level = 25;

double day_number(source::Date date) {
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

chart::RiskMark mark_of(Rendering& rendering, const RiskFigures& figures, const analysis::RiskGrade& grade) {
  chart::RiskMark mark{.consequence = grade.consequence,
                       .likelihood = grade.likelihood,
                       .number = std::to_string(figures.number)};
  mark.name = rendering.word(
      "risk.mark",
      {{"number", mark.number}, {"title", rendering.plain(figures.risk->title)}, {"level", grade.level()}});
  if (const auto address = rendering.address("risk", figures.risk->id)) mark.href = address->text();
  return mark;
}

}  // namespace

std::vector<std::string> band_ranges(const Rendering& rendering) {
  std::vector<std::string> ranges;
  int from = 1;
  for (int level = 1; level <= highest_level; ++level) {
    const RiskBand band = analysis::band_of(level);
    if (level < highest_level && analysis::band_of(level + 1) == band) continue;
    ranges.push_back(capitalised(band_word(rendering, band)) + " " + std::to_string(from) + "–" +
                     std::to_string(level));
    from = level + 1;
  }
  return ranges;
}

chart::RiskMatrix risk_matrix(Rendering& rendering, const std::vector<const RiskFigures*>& risks,
                              std::string description) {
  chart::RiskMatrix matrix{.title = rendering.word("risk.matrix"),
                           .description = std::move(description),
                           .likelihood = rendering.word("risk.likelihood"),
                           .consequence = rendering.word("risk.consequence")};
  matrix.shade_of = [](int level) { return static_cast<chart::RiskShade>(analysis::band_of(level)); };
  std::ranges::copy(band_ranges(rendering), matrix.shades.begin());
  matrix.line_key = rendering.word("risk.line_key");
  matrix.counted = [&rendering](std::size_t n) { return rendering.word("risk.counted", {{"n", n}}); };
  matrix.grids = {{rendering.word("risk.before_treatment"), {}}, {rendering.word("risk.now"), {}}};
  for (const RiskFigures* const each : risks) {
    matrix.grids[0].marks.push_back(mark_of(rendering, *each, each->first().grade));
    matrix.grids[1].marks.push_back(mark_of(rendering, *each, each->now().grade));
  }
  return matrix;
}

chart::StepLineChart risk_over_time(Rendering& rendering, const RiskFigures& figures,
                                    std::string description) {
  const source::Language language = rendering.language;
  chart::StepLineChart drawn{.title = rendering.word("risk.over_time"),
                             .description = std::move(description)};
  chart::StepLine line{.name = rendering.word("risk.level"),
                       .latest = std::to_string(figures.now().grade.level())};
  for (const analysis::RiskStep& step : figures.steps) {
    const RiskLevelTag tag = level_tag(rendering, step.grade);
    line.steps.push_back({day_number(step.date), static_cast<double>(step.grade.level()),
                          long_date(step.date, language) + ": " + tag.level + " (" + tag.parts + ")"});
  }
  drawn.from = line.steps.front().x;
  drawn.lines.push_back(std::move(line));
  const source::Date as_of = rendering.material.edition.made_for.as_of;
  drawn.until = day_number(as_of);
  drawn.until_label = short_date(as_of, language);
  if (figures.aimed)
    drawn.target = {static_cast<double>(figures.aimed->level()),
                    {},
                    rendering.word("risk.aim_label", {{"level", figures.aimed->level()}})};
  drawn.number = [language](double value, int decimals) { return number(value, decimals, language); };
  drawn.month_name = [language](int month) {
    return short_month_name(static_cast<unsigned>(month), language);
  };
  return drawn;
}

}  // namespace site
