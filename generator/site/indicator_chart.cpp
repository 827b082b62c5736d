#include "site/indicator_chart.h"

#include <algorithm>
#include <cassert>

#include "site/indicator_words.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"

namespace site {
namespace {

using analysis::FunnelFigures;
using analysis::FunnelUnit;
using analysis::IndicatorFigures;
using analysis::MeasureFigures;
using Measures = std::vector<const MeasureFigures*>;

chart::SmallChart small_chart(const Rendering& rendering, const IndicatorFigures& indicator,
                              const MeasureFigures& figures, chart::RunChart whole) {
  chart::SmallChart small{.title = name_in(figures, indicator, rendering.model(), rendering.language)};
  if (figures.latest)
    small.latest = value_text(figures, *figures.points[*figures.latest].value, rendering.language);
  if (const auto address = rendering.address("measure", figures.measure->id)) small.href = address->text();
  small.points = std::move(whole.points);
  // The notes stand on the measure's own page; a flag without its text would only puzzle.
  for (chart::RunPoint& point : small.points) point.note = 0;
  small.centre = std::move(whole.centre);
  small.target = std::move(whole.target);
  small.lower_limit = std::move(whole.lower_limit);
  small.upper_limit = std::move(whole.upper_limit);
  small.phases = std::move(whole.phases);
  small.empty_text = rendering.word("signal.no_values");
  return small;
}

// What each unit says, one after the other.
std::string description_of(const Rendering& rendering, const IndicatorFigures& indicator,
                           const Measures& measures) {
  std::string result;
  for (const MeasureFigures* figures : measures) {
    result += (result.empty() ? "" : " ") +
              name_in(*figures, indicator, rendering.model(), rendering.language) + ": " +
              headline(*figures, rendering.words) + ".";
  }
  return result;
}

chart::FunnelLimits limits_of(const FunnelFigures& funnel, std::string label,
                              std::optional<double> stats::FunnelLimits::*lower,
                              std::optional<double> stats::FunnelLimits::*upper) {
  chart::FunnelLimits limits{.label = std::move(label)};
  for (const stats::FunnelLimits& at : funnel.curve) {
    if (at.*lower) limits.lower.push_back({at.denominator, *(at.*lower)});
    if (at.*upper) limits.upper.push_back({at.denominator, *(at.*upper)});
  }
  return limits;
}

chart::Verdict verdict_of(const FunnelUnit& unit) {
  switch (unit.verdict) {
    case analysis::Variation::improvement:
      return chart::Verdict::improvement;
    case analysis::Variation::concern:
      return chart::Verdict::concern;
    case analysis::Variation::change:
      return chart::Verdict::neutral_signal;
    default:
      return chart::Verdict::common;
  }
}

std::vector<chart::FunnelDot> dots_of(const Rendering& rendering, const IndicatorFigures& indicator) {
  std::vector<chart::FunnelDot> dots;
  for (const FunnelUnit& unit : indicator.funnel->units) {
    const std::string name = name_in(*unit.measure, indicator, rendering.model(), rendering.language);
    dots.push_back({.denominator = unit.denominator,
                    .value = *unit.against_whole.value,
                    .name = name,
                    .verdict = verdict_of(unit),
                    .tooltip = name + ": " +
                               value_with_unit(shown_as(*indicator.funnel), *unit.against_whole.value,
                                               rendering.language)});
  }
  return dots;
}

// The target that they all share, if they do.
std::optional<double> common_target(const FunnelFigures& funnel) {
  std::optional<double> common;
  for (const FunnelUnit& unit : funnel.units) {
    const auto& target = unit.measure->points[*unit.measure->latest].target;
    if (!target || (common && *common != *target)) return std::nullopt;
    common = target;
  }
  return common;
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string result;
  for (const std::string& sentence : sentences) result += (result.empty() ? "" : " ") + sentence;
  return result;
}

}  // namespace

chart::SmallMultiples indicator_multiples(const Rendering& rendering, const IndicatorFigures& indicator,
                                          const Measures& measures) {
  assert(!measures.empty() && measures.size() <= most_small_charts && "as many as a reader can take in");
  chart::SmallMultiples drawn{.title = text_in(indicator.indicator->title, rendering.language),
                              .description = description_of(rendering, indicator, measures)};
  drawn.centre_key = centre_name(*measures.front(), rendering.words);
  drawn.target_key = rendering.word("chart.target");
  drawn.limit_key = rendering.word("indicator.limits");
  for (const MeasureFigures* figures : measures) {
    chart::RunChart whole = measure_chart(*figures, rendering.words);
    if (drawn.charts.empty()) {  // they are on one scale: the axes of one are those of all
      drawn.key = whole.key;
      drawn.number = whole.number;
      drawn.floor = whole.floor;
      drawn.ceiling = whole.ceiling;
      drawn.month_name = whole.month_name;
    }
    drawn.charts.push_back(small_chart(rendering, indicator, *figures, std::move(whole)));
  }
  return drawn;
}

chart::FunnelPlot indicator_funnel(const Rendering& rendering, const IndicatorFigures& indicator) {
  const FunnelFigures& funnel = *indicator.funnel;
  const MeasureFigures& shown = shown_as(funnel);
  const source::Language language = rendering.language;
  const chart::RunChart whole = measure_chart(shown, rendering.words);
  chart::FunnelPlot drawn{.title = text_in(indicator.indicator->title, language)};
  drawn.description = funnel_headline(funnel, rendering.words) + ". " +
                      funnel_subtitle(funnel, rendering.words) + " " +
                      joined(funnel_sentences(indicator, rendering.model(), rendering.words));
  drawn.value_label = unit_text(shown, language);
  drawn.denominator_label = text_in(shown.measure->denominator, language);
  if (drawn.denominator_label.empty()) drawn.denominator_label = rendering.word("csv.denominator");
  drawn.dots = dots_of(rendering, indicator);
  drawn.centre = funnel.centre;
  drawn.centre_label =
      rendering.word("indicator.whole", {{"value", value_text(shown, funnel.centre, language)}});
  drawn.target = common_target(funnel);
  if (drawn.target)
    drawn.target_label = rendering.word("chart.target") + " " + value_text(shown, *drawn.target, language);
  drawn.limits = limits_of(funnel, percent(99.7, 1, language), &stats::FunnelLimits::lower_limit,
                           &stats::FunnelLimits::upper_limit);
  drawn.warnings = limits_of(funnel, percent(95, 0, language), &stats::FunnelLimits::lower_warning,
                             &stats::FunnelLimits::upper_warning);
  drawn.key = {.common = rendering.word("indicator.inside"),
               .improvement = rendering.word("indicator.better"),
               .concern = rendering.word("indicator.worse"),
               .neutral = rendering.word("indicator.other")};
  drawn.number = whole.number;
  drawn.count = [language](double value, int decimals) { return number(value, decimals, language); };
  drawn.floor = whole.floor ? whole.floor : std::optional(0.0);  // counts are never below nothing
  drawn.ceiling = whole.ceiling;
  return drawn;
}

}  // namespace site
