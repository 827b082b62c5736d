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
  constexpr int too_little_data = 4, common_cause = 3, improvement = 2, concern = 0, change = 1;
  constexpr int weights[] = {too_little_data, common_cause, improvement, concern, change};
  return weights[static_cast<std::size_t>(figures->variation)];
}

MeasureRow row_of(Rendering& rendering, const MeasureFigures& figures) {
  const model::Measure& measure = *figures.measure;
  MeasureRow row{.address = rendering.address("measure", measure.id), .title = rendering.text(measure.title)};
  if (const model::Unit* unit =
          measure.unit ? model::find(rendering.model().units, measure.unit->id) : nullptr) {
    row.place = rendering.text(unit->title);
  }
  if (measure.kind) {
    row.kind = rendering.word(
        "measure_kind." + std::string(model::measure_kind_words[static_cast<std::size_t>(*measure.kind)]));
  }
  row.signal = verdict_signal(figures);
  row.verdict_sign = verdict_sign(rendering, verdict_of(figures));
  row.verdict = verdict_word(figures, rendering.words);
  if (!figures.latest) return row;
  const analysis::SeriesPoint& latest = figures.points[*figures.latest];
  row.value = value_with_unit(figures, *latest.value, rendering.language);
  row.when = point_name(figures, latest, rendering.language);
  if (latest.target) {
    row.target = rendering.word("measure_row.target",
                                {{"value", value_with_unit(figures, *latest.target, rendering.language)}});
  }
  row.sparkline = rendering.chart(chart::draw(measure_sparkline(figures, rendering.words)), "spark");
  return row;
}

}  // namespace

MeasureList measure_list(Rendering& rendering, std::string label,
                         std::vector<const MeasureFigures*> measures) {
  sort_by_text<const MeasureFigures*>(
      measures, Collation(rendering.language),
      [&](const MeasureFigures* figures) { return text_in(figures->measure->title, rendering.language); });
  std::ranges::stable_sort(measures, {}, weight);
  MeasureList list{.label = std::move(label), .rows = {}};
  for (const MeasureFigures* figures : measures) list.rows.push_back(row_of(rendering, *figures));
  return list;
}

}  // namespace site
