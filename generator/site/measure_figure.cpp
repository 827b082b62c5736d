#include "site/measure_figure.h"

#include "site/measure_chart.h"
#include "site/measure_icons.h"
#include "site/measure_words.h"
#include "site/summary.h"

namespace site {
namespace {

using analysis::MeasureFigures;

MeasureFigure without_chart(Rendering& rendering, const MeasureFigures& measure) {
  MeasureFigure view;
  view.title = rendering.plain(measure.measure->title);
  view.address = rendering.address("measure", measure.measure->id);
  if (measure.measure->kind) {
    const auto kind = static_cast<std::size_t>(*measure.measure->kind);
    view.kind = rendering.word("measure_kind." + std::string(model::measure_kind_words[kind]));
  }
  view.headline = headline(measure, rendering.words);
  view.subtitle = direction_sentence(measure, rendering.words);
  view.signal = verdict_signal(measure);
  view.sign = variation_icon(rendering, measure);
  view.verdict = verdict_word(measure, rendering.words);
  view.sentence = verdict_sentence(measure, rendering.words);
  const std::string late = late_sentence(measure, rendering.words);
  if (!late.empty()) view.sentence += " " + late;
  view.summary = summary(measure, rendering.words);
  view.assurance_sign = assurance_icon(rendering, measure);
  view.assurance = assurance_word(measure, rendering.words);
  return view;
}

}  // namespace

MeasureFigure measure_figure(Rendering& rendering, const MeasureFigures& measure) {
  MeasureFigure view = without_chart(rendering, measure);
  if (measure.latest) {
    view.chart = rendering.chart_at_both_widths(
        [&](double width) { return measure_scene(measure, rendering.words, width, rendering.text_width); });
    view.notes = flagged_notes(rendering, measure);
  }
  return view;
}

MeasureFigure small_measure_figure(Rendering& rendering, const MeasureFigures& measure) {
  MeasureFigure view = without_chart(rendering, measure);
  if (measure.latest) {
    view.chart = rendering.chart(
        measure_scene(measure, rendering.words, Rendering::narrow_chart, rendering.text_width));
  }
  return view;
}

}  // namespace site
