#include "site/chart_note.h"

#include "site/measure_words.h"

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
    if (point.notes.empty()) continue;
    html::Html text;
    for (const source::Text* const note : point.notes) {
      if (!text.empty()) text += html::escaped(" ");
      text += rendering.text(*note);
    }
    notes.push_back({when_of(rendering, figures, point), std::move(text)});
  }
  return notes;
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
