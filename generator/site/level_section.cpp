#include "site/level_section.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "analysis/level_change.h"
#include "analysis/unit.h"
#include "chart/dumbbell_chart.h"
#include "site/format.h"
#include "site/measure_chart.h"
#include "site/measure_row.h"
#include "site/measure_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;
using Measures = std::vector<const MeasureFigures*>;

// What is said of the whole series, phases or not: that is what start and now are of.
MeasureFigures judged_as_a_whole(const MeasureFigures& figures) {
  MeasureFigures whole;
  whole.variation = figures.overall.variation;
  return whole;
}

// "+67 %", "−20 %", "0 %".
std::string change_text(double change, int decimals, source::Language language) {
  const std::string text = percent(change, decimals, language);
  const bool is_nothing = text == percent(0, decimals, language) || text == percent(-0.0, decimals, language);
  return change > 0 && !is_nothing ? "+" + text : text;
}

std::optional<double> target_of(const MeasureFigures& figures) {
  return figures.points[*figures.latest].target;
}

LevelRow row_of(Rendering& rendering, const MeasureFigures& figures) {
  const source::Language language = rendering.language;
  const MeasureFigures whole = judged_as_a_whole(figures);
  LevelRow row{.title = rendering.text(figures.measure->title),
               .address = rendering.address("measure", figures.measure->id)};
  if (const model::Unit* const unit = analysis::unit_of(*figures.measure, rendering.model()))
    row.place = rendering.text(unit->title);
  const std::string unit = unit_text(figures, language);
  if (unit != "%") row.unit_label = unit;
  row.start = level_text(figures, figures.levels->start, language);
  row.now = level_text(figures, figures.levels->now, language);
  if (const auto change = analysis::level_change(figures))
    row.change = change_text(change->percent, 0, language);
  if (const auto target = target_of(figures)) row.target = level_text(figures, *target, language);
  row.signal = verdict_signal(whole);
  row.sign = verdict_sign(rendering, verdict_of(whole));
  row.verdict = verdict_word(whole, rendering.words);
  return row;
}

chart::DumbbellRow drawn_row(const Rendering& rendering, const MeasureFigures& figures) {
  const auto change = analysis::level_change(figures);
  chart::DumbbellRow row{.label = text_in(figures.measure->title, rendering.language)};
  if (change) {
    row.now = change->percent;
    row.target = change->target_percent;
  }
  row.start_text = level_text(figures, figures.levels->start, rendering.language);
  row.now_text = level_text(figures, figures.levels->now, rendering.language);
  row.verdict = verdict_of(judged_as_a_whole(figures));
  if (const auto address = rendering.address("measure", figures.measure->id)) row.href = address->text();
  return row;
}

std::vector<chart::DumbbellGroup> groups_of(const Rendering& rendering, const Measures& measures) {
  std::vector<chart::DumbbellGroup> groups;
  const model::Unit* last = nullptr;
  for (const MeasureFigures* figures : measures) {
    const model::Unit* const unit = analysis::unit_of(*figures->measure, rendering.model());
    if (groups.empty() || unit != last) {
      groups.push_back({.heading = unit ? text_in(unit->title, rendering.language) : std::string()});
    }
    groups.back().rows.push_back(drawn_row(rendering, *figures));
    last = unit;
  }
  return groups;
}

// The measures of a unit together, units in the order in which they are first met.
Measures by_unit(const Rendering& rendering, const Measures& measures) {
  std::vector<const model::Unit*> units;
  const auto place_of = [&](const MeasureFigures* figures) {
    const model::Unit* const unit = analysis::unit_of(*figures->measure, rendering.model());
    const auto place = std::ranges::find(units, unit) - units.begin();
    if (place == std::ssize(units)) units.push_back(unit);
    return place;
  };
  std::vector<std::pair<std::ptrdiff_t, const MeasureFigures*>> placed;
  for (const MeasureFigures* figures : measures) placed.emplace_back(place_of(figures), figures);
  std::ranges::stable_sort(placed, {}, &std::pair<std::ptrdiff_t, const MeasureFigures*>::first);
  Measures result;
  for (const auto& [place, figures] : placed) result.push_back(figures);
  return result;
}

std::size_t count(const Measures& measures, Variation overall) {
  return static_cast<std::size_t>(std::ranges::count(
      measures, overall, [](const MeasureFigures* figures) { return figures->overall.variation; }));
}

std::string headline_of(const Rendering& rendering, const Measures& measures) {
  const auto whole = [&](Variation variation) {
    return html::whole_number(static_cast<long long>(count(measures, variation)), rendering.language);
  };
  return rendering.word("signals.levels_headline", {{"n", measures.size()},
                                                    {"better", whole(Variation::improvement)},
                                                    {"worse", whole(Variation::concern)}});
}

// Every row in words: the picture says nothing more.
std::string description_of(const Rendering& rendering, const Measures& measures) {
  std::string result = rendering.word("signals.levels_about");
  for (const MeasureFigures* figures : measures) {
    const auto change = analysis::level_change(*figures);
    result += " " + text_in(figures->measure->title, rendering.language) + ": " +
              level_text(*figures, figures->levels->start, rendering.language) + " → " +
              level_text(*figures, figures->levels->now, rendering.language);
    if (change) result += " (" + change_text(change->percent, 0, rendering.language) + ")";
    result += ".";
  }
  return result;
}

chart::DumbbellChart chart_of(const Rendering& rendering, const Measures& measures) {
  const auto word = [&](std::string_view key) { return rendering.word(key); };
  chart::DumbbellChart drawn{.title = word("signals.levels"),
                             .description = description_of(rendering, measures),
                             .zero_label = word("signals.levels_start"),
                             .worse_label = word("signals.levels_worse"),
                             .better_label = word("signals.levels_better"),
                             .groups = groups_of(rendering, measures),
                             .target_key = word("chart.target"),
                             .start_key = word("signals.levels_start")};
  drawn.percent = [language = rendering.language](double value, int decimals) {
    return change_text(value, decimals, language);
  };
  drawn.key = {.common = word("verdict.common"),
               .improvement = word("verdict.improvement"),
               .concern = word("verdict.concern"),
               .neutral = word("verdict.neutral")};
  return drawn;
}

}  // namespace

std::string level_text(const MeasureFigures& figures, double value, source::Language language) {
  const bool written_whole = value_text(figures, 0.5, language) == value_text(figures, 1, language);
  const bool half_way = value != std::round(value) && value * 2 == std::round(value * 2);
  if (written_whole && half_way && unit_text(figures, language) != "%") return number(value, 1, language);
  return value_in_table(figures, value, language);
}

Measures with_levels(const Measures& measures) {
  Measures result;
  std::ranges::copy_if(measures, std::back_inserter(result), [](const MeasureFigures* figures) {
    return figures->levels &&
           figures->measure->kind.value_or(model::MeasureKind::process) == model::MeasureKind::outcome;
  });
  return result;
}

LevelSection level_section(Rendering& rendering, const Measures& measures) {
  assert(measures.size() <= most_level_rows && "more rows than a chart holds");
  const Measures ordered = by_unit(rendering, measures);
  LevelSection section{.headline = headline_of(rendering, ordered),
                       .subtitle = rendering.word("signals.levels_about"),
                       .chart = {},
                       .label = rendering.word("signals.levels_table"),
                       .rows = {}};
  const chart::DumbbellChart drawn = chart_of(rendering, ordered);
  section.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(drawn, width, rendering.text_width); });
  for (const MeasureFigures* figures : ordered) section.rows.push_back(row_of(rendering, *figures));
  return section;
}

}  // namespace site
