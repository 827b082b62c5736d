#include "site/suggested_phase.h"

#include "site/measure_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

int values_from(const MeasureFigures& figures, std::size_t first) {
  int count = 0;
  for (std::size_t index = first; index <= *figures.latest; ++index) {
    if (figures.points[index].value && !figures.points[index].excluded) ++count;
  }
  return count;
}

// "14 måneder", where the points are months; else "14 verdier på rad".
std::string how_long(const MeasureFigures& figures, std::size_t first, const html::Words& words) {
  const model::Measure& measure = *figures.measure;
  const auto period = measure.period.value ? measure.period.value : measure.frequency.value;
  if (!period || *period == source::Period::day || !figures.points[first].day)
    return words.text("suggested.values", {{"n", values_from(figures, first)}});
  // Missing periods are points too.
  const std::size_t periods = *figures.latest - first + 1;
  return words.text("suggested." + std::string(source::period_words[static_cast<std::size_t>(*period)]),
                    {{"n", periods}});
}

// A key's value as YAML takes it, whatever its text.
std::string scalar(const SeriesPoint& point) {
  return point.day ? source::to_iso(*point.day) : point.at.text;
}

}  // namespace

std::optional<SuggestedPhase> suggested_phase(const MeasureFigures& figures, const html::Words& words) {
  if (!figures.suggested_phase || !figures.latest) return std::nullopt;
  const SeriesPoint& start = figures.points[*figures.suggested_phase];
  SuggestedPhase suggested;
  suggested.sentence = words.text(start.side == stats::Side::above ? "suggested.higher" : "suggested.lower",
                                  {{"span", how_long(figures, *figures.suggested_phase, words)},
                                   {"since", named_point(figures, start, words)}});
  // Phases that are there already keep their place in the list.
  suggested.yaml = figures.measure->phases.empty() ? "phases:\n" : "phases:\n  # …\n";
  suggested.yaml +=
      "  - from: " + scalar(start) + "\n    reason: \"" + words.text("suggested.reason") + "\"\n";
  return suggested;
}

}  // namespace site
