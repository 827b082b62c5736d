#include "site/measure_row.h"

#include <algorithm>

#include "site/collation.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;

// What a leader should see first.
int weight(const MeasureFigures* figures) {
  constexpr int too_little_data = 4, common_cause = 3, improvement = 2, concern = 0, change = 1, not_judged = 5;
  constexpr int weights[] = {too_little_data, common_cause, improvement, concern, change, not_judged};
  return weights[static_cast<std::size_t>(figures->variation)];
}

}  // namespace

MeasureRow measure_row(Rendering& rendering, const MeasureFigures& figures) {
  const model::Measure& measure = *figures.measure;
  const model::Model& model = rendering.model();
  MeasureRow row{.address = rendering.address("measure", measure.id), .title = rendering.text(measure.title)};
  if (const model::Unit* unit = measure.unit ? model::find(model.units, measure.unit->id) : nullptr) {
    row.place = rendering.text(unit->title);
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
  row.verdict_sign = verdict_sign(rendering, verdict_of(figures));
  row.verdict = verdict_word(figures, rendering.words);
  row.late = figures.due.has_value();
  if (!figures.latest) return row;
  // A percent sign stands behind each number; a longer unit stands once, below the title.
  const std::string unit = unit_text(figures, rendering.language);
  if (unit != "%") row.unit_label = unit;
  const auto shown = [&](double value) {
    return unit == "%" ? value_with_unit(figures, value, rendering.language)
                       : value_text(figures, value, rendering.language);
  };
  const analysis::SeriesPoint& latest = figures.points[*figures.latest];
  row.value = shown(*latest.value);
  row.when = point_name(figures, latest, rendering.language);
  if (latest.target) row.target = shown(*latest.target);
  if (figures.target != analysis::TargetState::none) {
    row.target_state = rendering.word(
        figures.target == analysis::TargetState::reached ? "measures.reached" : "measures.not_reached");
  }
  row.sparkline = rendering.chart(chart::draw(measure_sparkline(figures, rendering.words)), "spark");
  return row;
}

void put_worst_first(const Rendering& rendering, std::vector<const MeasureFigures*>& measures) {
  sort_by_text<const MeasureFigures*>(
      measures, Collation(rendering.language),
      [&](const MeasureFigures* figures) { return text_in(figures->measure->title, rendering.language); });
  std::ranges::stable_sort(measures, {}, weight);
}

MeasureList measure_list(Rendering& rendering, std::string label,
                         std::vector<const MeasureFigures*> measures) {
  put_worst_first(rendering, measures);
  MeasureList list{.label = std::move(label), .rows = {}};
  for (const MeasureFigures* figures : measures) list.rows.push_back(measure_row(rendering, *figures));
  return list;
}

}  // namespace site
