#include "site/deviation_splits.h"

#include "analysis/pareto.h"
#include "chart/funnel_steps.h"
#include "chart/pareto_chart.h"
#include "chart/share_bar.h"
#include "site/format.h"

namespace site {
namespace {

using analysis::DeviationPart;
using analysis::DeviationSplit;
using analysis::DeviationTertialFigures;

// A chart holds so many.
constexpr std::size_t most_types = 20;

// "54 %", where it may be said at all.
std::string share_text(const Rendering& rendering, int part, int all) {
  if (all < analysis::smallest_whole_for_percent) return {};
  return percent(100.0 * part / all, 0, rendering.language);
}

std::vector<PartRow> part_rows(const Rendering& rendering, DeviationSplit by,
                               const std::vector<DeviationPart>& parts, int all) {
  std::vector<PartRow> rows;
  for (const DeviationPart& part : parts)
    rows.push_back({.name = part_name(rendering.material, by, part, rendering.language),
                    .count = count_cell(rendering, part.count),
                    .share = part.count.value() ? share_text(rendering, *part.count.value(), all) : ""});
  return rows;
}

// The parts as bars from one line.
html::Html bars(Rendering& rendering, DeviationSplit by, const std::vector<DeviationPart>& parts,
                std::string title, std::string description) {
  chart::ShareBar drawn{.title = std::move(title), .description = std::move(description)};
  for (const DeviationPart& part : parts)
    drawn.shares.push_back({.name = part_name(rendering.material, by, part, rendering.language),
                            .count = static_cast<double>(part.count.value().value_or(0)),
                            .number = count_cell(rendering, part.count)});
  return rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(drawn, width, rendering.text_width); });
}

// Which two types stand for most.
std::string types_headline(const Rendering& rendering, const std::vector<DeviationPart>& types, int all) {
  const auto name = [&](const DeviationPart& part) {
    return part_name(rendering.material, DeviationSplit::type, part, rendering.language);
  };
  const int first = *types[0].count.value(), second = *types[1].count.value();
  return rendering.word("deviations.types_headline", {{"first", name(types[0])},
                                                      {"second", name(types[1])},
                                                      {"share", share_text(rendering, first + second, all)}});
}

std::optional<SplitView> types_view(Rendering& rendering, const DeviationTertialFigures& tertial) {
  const std::vector<DeviationPart>& types = tertial.types;
  const int all = tertial.all.reported.value().value_or(0);
  if (types.size() < 2 || !types[1].count.value() || all < analysis::smallest_whole_for_percent)
    return std::nullopt;
  SplitView view{.headline = types_headline(rendering, types, all),
                 .caption = rendering.word("deviations.types_table"),
                 .column = rendering.word("deviations.type"),
                 .chart = {},
                 .rows = part_rows(rendering, DeviationSplit::type, types, all)};
  chart::ParetoChart drawn{.title = rendering.word("deviations.types_chart"),
                           .description = view.headline,
                           .count_label = rendering.word("deviations.reported"),
                           .share_label = rendering.word("chart.so_far"),
                           .threshold = analysis::pareto_threshold};
  double so_far = 0;
  for (const DeviationPart& type : types) {
    if (!type.count.value() || drawn.categories.size() == most_types) break;
    const bool needed = 100 * so_far < analysis::pareto_threshold * all;
    so_far += *type.count.value();
    drawn.categories.push_back(
        {.name = part_name(rendering.material, DeviationSplit::type, type, rendering.language),
         .count = static_cast<double>(*type.count.value()),
         .number = count_cell(rendering, type.count),
         .so_far = 100 * so_far / all,
         .is_needed = needed});
  }
  drawn.number = [language = rendering.language](double value, int decimals) {
    return number(value, decimals, language);
  };
  drawn.percent = [language = rendering.language](double value, int decimals) {
    return percent(value, decimals, language);
  };
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(drawn, width, rendering.text_width); });
  return view;
}

std::optional<SplitView> severity_view(Rendering& rendering, const DeviationTertialFigures& tertial) {
  const std::vector<DeviationPart>& parts = tertial.severity;
  const auto all = tertial.all.reported.value();
  if (parts.empty() || !all || *all == 0) return std::nullopt;
  SplitView view{.headline = rendering.word("deviations.severity_chart"),
                 .caption = rendering.word("deviations.severity_table"),
                 .column = rendering.word("deviations.severity"),
                 .chart = {},
                 .rows = part_rows(rendering, DeviationSplit::severity, parts, *all)};
  const auto near_misses = parts[0].count.value(), harmless = parts[1].count.value();
  if (near_misses && harmless && *all >= analysis::smallest_whole_for_percent)
    view.headline = rendering.word("deviations.severity_headline",
                                   {{"share", share_text(rendering, *near_misses + *harmless, *all)}});
  view.chart = bars(rendering, DeviationSplit::severity, parts, rendering.word("deviations.severity_chart"),
                    view.headline);
  return view;
}

std::optional<SplitView> age_view(Rendering& rendering, const DeviationTertialFigures& tertial) {
  const auto all = tertial.all.open.value();
  if (tertial.age.empty() || !all || *all == 0) return std::nullopt;
  SplitView view{.headline = rendering.word("deviations.age_chart"),
                 .caption = rendering.word("deviations.age_table"),
                 .column = rendering.word("deviations.age"),
                 .chart = {},
                 .rows = part_rows(rendering, DeviationSplit::age, tertial.age, *all)};
  if (const auto oldest = tertial.age.back().count.value()) {
    view.headline =
        *oldest == 0
            ? rendering.word("deviations.age_none_old")
            : rendering.word("deviations.age_headline",
                             {{"n", *oldest}, {"all", html::whole_number(*all, rendering.language)}});
  }
  view.chart = bars(rendering, DeviationSplit::age, tertial.age, rendering.word("deviations.age_chart"),
                    view.headline);
  return view;
}

constexpr std::string_view step_words[] = {"reported", "analysed", "with_action", "effect_checked"};

std::optional<SplitView> handling_view(Rendering& rendering, const DeviationTertialFigures& tertial) {
  const auto steps = handling_steps(tertial);
  if (tertial.handling.empty() || !steps[0] || *steps[0] == 0) return std::nullopt;
  SplitView view{.headline = rendering.word("deviations.handling_chart"),
                 .caption = rendering.word("deviations.handling_table"),
                 .column = rendering.word("deviations.step"),
                 .chart = {},
                 .rows = {}};
  if (steps[2] && steps[3])
    view.headline = rendering.word("deviations.handling_headline",
                                   {{"n", *steps[2]},
                                    {"all", html::whole_number(*steps[0], rendering.language)},
                                    {"checked", html::whole_number(*steps[3], rendering.language)}});
  chart::FunnelSteps drawn{.title = rendering.word("deviations.handling_chart"),
                           .description = view.headline};
  for (std::size_t step = 0; step < steps.size(); ++step) {
    const std::string name = rendering.word("deviations.step_" + std::string(step_words[step]));
    if (!steps[step]) {
      view.rows.push_back({name, rendering.word("deviations.hidden"), ""});
      continue;
    }
    const std::string share = step == 0 ? "" : share_text(rendering, *steps[step], *steps[0]);
    view.rows.push_back({name, html::whole_number(*steps[step], rendering.language), share});
    drawn.steps.push_back(
        {.name = name,
         .count = static_cast<double>(*steps[step]),
         .number = html::whole_number(*steps[step], rendering.language),
         .remark = share.empty() ? "" : rendering.word("deviations.of_reported", {{"share", share}})});
  }
  if (drawn.steps.size() < 2) return std::nullopt;
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(drawn, width, rendering.text_width); });
  return view;
}

std::vector<SplitView> present(std::initializer_list<std::optional<SplitView>> splits) {
  std::vector<SplitView> views;
  for (const std::optional<SplitView>& split : splits) {
    if (split) views.push_back(*split);
  }
  return views;
}

}  // namespace

std::vector<SplitView> wrong_splits(Rendering& rendering, const DeviationTertialFigures& tertial) {
  return present({types_view(rendering, tertial), severity_view(rendering, tertial)});
}

std::vector<SplitView> handled_splits(Rendering& rendering, const DeviationTertialFigures& tertial) {
  return present({age_view(rendering, tertial), handling_view(rendering, tertial)});
}

}  // namespace site
