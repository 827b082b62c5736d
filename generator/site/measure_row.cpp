#include "site/measure_row.h"

#include <algorithm>

#include "analysis/unit.h"
#include "site/collation.h"
#include "site/measure_chart.h"
#include "site/measure_icons.h"
#include "site/measure_words.h"
#include "site/signal_grid.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;

// That the level has changed since the series began, where the newest phase alone does not say so.
std::string overall_text(const Rendering& rendering, const MeasureFigures& figures) {
  if (figures.overall.variation == figures.variation || figures.parts.size() < 2) return {};
  switch (figures.overall.variation) {
    case Variation::improvement:
      return rendering.word("signals.overall_better");
    case Variation::concern:
      return rendering.word("signals.overall_worse");
    case Variation::change:
      return rendering.word("signals.overall_changed");
    default:
      return {};
  }
}

std::string assurance_text(const Rendering& rendering, const MeasureFigures& figures) {
  std::string word = assurance_word(figures, rendering.words);
  if (!word.empty() || figures.target_points == 0) return word;
  return rendering.word("signals.reached_points",
                        {{"n", figures.target_points}, {"reached", figures.target_reached_points}});
}

void add_target(MeasureRow& row, Rendering& rendering, const MeasureFigures& figures) {
  row.assurance_icon = assurance_icon(rendering, figures);
  row.assurance = assurance_text(rendering, figures);
  if (figures.target == analysis::TargetState::none) return;
  const bool reached = figures.target == analysis::TargetState::reached;
  row.target_state = rendering.word(reached ? "measures.reached" : "measures.not_reached");
}

}  // namespace

std::string value_in_table(const MeasureFigures& figures, double value, source::Language language) {
  return unit_text(figures, language) == "%" ? value_with_unit(figures, value, language)
                                             : value_text(figures, value, language);
}

MeasureRow measure_row(Rendering& rendering, const MeasureFigures& figures) {
  const model::Measure& measure = *figures.measure;
  const model::Model& model = rendering.model();
  MeasureRow row{.address = rendering.address("measure", measure.id), .title = rendering.text(measure.title)};
  if (const model::Unit* unit = analysis::unit_of(measure, model)) {
    row.place = rendering.text(unit->title);
    row.place_address = rendering.address("unit", unit->id);
  }
  if (const model::Project* project =
          measure.project ? model::find(model.projects, measure.project->id) : nullptr) {
    row.project = rendering.text(project->title);
    row.project_address = rendering.address("project", project->id);
  }
  if (measure.kind) {
    row.kind = rendering.word(
        "measure_kind." + std::string(model::measure_kind_words[static_cast<std::size_t>(*measure.kind)]));
  }
  row.signal = verdict_signal(figures);
  row.verdict_sign = variation_icon(rendering, figures);
  row.verdict = verdict_word(figures, rendering.words);
  row.late = figures.due.has_value();
  // Of categories none is the latest, and no line runs through them.
  if (!figures.latest || is_on_categories(figures)) return row;
  const std::string unit = unit_text(figures, rendering.language);
  if (unit != "%") row.unit_label = unit;
  const auto shown = [&](double value) { return value_in_table(figures, value, rendering.language); };
  const analysis::SeriesPoint& latest = figures.points[*figures.latest];
  row.value = shown(*latest.value);
  row.when = point_name(figures, latest, rendering.language);
  if (latest.target) row.target = shown(*latest.target);
  if (figures.since) {
    const analysis::SeriesPoint& since = figures.points[*figures.since];
    row.since = rendering.word("signals.since", {{"when", point_name(figures, since, rendering.language)}});
  }
  row.overall = overall_text(rendering, figures);
  add_target(row, rendering, figures);
  row.sparkline = rendering.chart(chart::draw(measure_sparkline(figures, rendering.words)), "spark");
  return row;
}

void put_worst_first(const Rendering& rendering, std::vector<const MeasureFigures*>& measures) {
  sort_by_text<const MeasureFigures*>(
      measures, Collation(rendering.language),
      [&](const MeasureFigures* figures) { return text_in(figures->measure->title, rendering.language); });
  std::ranges::stable_sort(measures, {},
                           [](const MeasureFigures* figures) { return place_of_signal(*figures); });
}

MeasureList measure_list(Rendering& rendering, std::string label,
                         std::vector<const MeasureFigures*> measures) {
  put_worst_first(rendering, measures);
  MeasureList list{.label = std::move(label), .rows = {}};
  for (const MeasureFigures* figures : measures) list.rows.push_back(measure_row(rendering, *figures));
  return list;
}

}  // namespace site
