#include "site/measure_figure.h"

#include "site/measure_chart.h"
#include "site/measure_words.h"

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
  view.sign = verdict_sign(rendering, verdict_of(measure));
  view.verdict = verdict_word(measure, rendering.words);
  view.sentence = verdict_sentence(measure, rendering.words);
  const std::string late = late_sentence(measure, rendering.words);
  if (!late.empty()) view.sentence += " " + late;
  return view;
}

// In the order of the flags' numbers.
std::vector<ChartNote> notes_of(Rendering& rendering, const MeasureFigures& measure) {
  std::vector<ChartNote> notes;
  for (const analysis::SeriesPoint& point : measure.points) {
    if (point.notes.empty()) continue;
    html::Html text;
    for (const source::Text* note : point.notes) {
      if (!text.empty()) text += html::escaped(" ");
      text += rendering.text(*note);
    }
    notes.push_back({capitalised(point_name(measure, point, rendering.language)), std::move(text)});
  }
  return notes;
}

}  // namespace

MeasureFigure measure_figure(Rendering& rendering, const MeasureFigures& measure) {
  MeasureFigure view = without_chart(rendering, measure);
  if (measure.latest) {
    const chart::RunChart chart = measure_chart(measure, rendering.words);
    view.chart = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(chart, width, rendering.text_width); });
    view.notes = notes_of(rendering, measure);
  }
  return view;
}

MeasureFigure small_measure_figure(Rendering& rendering, const MeasureFigures& measure) {
  MeasureFigure view = without_chart(rendering, measure);
  if (measure.latest) {
    const chart::RunChart chart = measure_chart(measure, rendering.words);
    view.chart = rendering.chart(chart::draw(chart, Rendering::narrow_chart, rendering.text_width));
  }
  return view;
}

}  // namespace site
