#include "site/chart_note.h"

#include <algorithm>

#include "site/measure_words.h"
#include "site/pdsa_cycle.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

std::string when_of(const Rendering& rendering, const MeasureFigures& figures, const SeriesPoint& point) {
  return capitalised(point_name(figures, point, rendering.language));
}

}  // namespace

std::vector<ChartNote> flagged_notes(Rendering& rendering, const MeasureFigures& figures) {
  std::vector<ChartNote> notes;
  for (const SeriesPoint& point : figures.points) {
    if (!point.has_flag()) continue;
    html::Html text;
    for (const source::Text* const note : point.notes) {
      if (!text.empty()) text += html::escaped(" ");
      text += rendering.text(*note);
    }
    if (!text.empty() && !point.tests.empty() && !text.text().ends_with('.')) text += html::escaped(".");
    ChartNote note{when_of(rendering, figures, point), std::move(text)};
    for (const analysis::MarkedTest& test : point.tests)
      note.tests.push_back(
          {rendering.text(test.cycle->title), cycle_address(rendering, *test.project, test.key)});
    notes.push_back(std::move(note));
  }
  return notes;
}

model::Classification chart_level(const MeasureFigures& figures, const model::Model& model) {
  model::Classification strictest = model::classification_of(*figures.measure, model);
  for (const SeriesPoint& point : figures.points)
    for (const analysis::MarkedTest& test : point.tests)
      strictest = std::max(strictest, test.project->classification.value_or(model::Classification::internal));
  return strictest;
}

std::vector<ChartNote> phase_notes(Rendering& rendering, const MeasureFigures& figures) {
  std::vector<ChartNote> notes;
  for (const analysis::Part& part : figures.parts) {
    if (!part.phase) continue;
    notes.push_back(
        {when_of(rendering, figures, figures.points[part.first]), rendering.text(part.phase->reason)});
  }
  return notes;
}

std::vector<ChartNote> exclusion_notes(Rendering& rendering, const MeasureFigures& figures) {
  std::vector<ChartNote> notes;
  for (const SeriesPoint& point : figures.points) {
    if (!point.excluded) continue;
    notes.push_back({when_of(rendering, figures, point), rendering.text(point.excluded->reason)});
  }
  return notes;
}

}  // namespace site
