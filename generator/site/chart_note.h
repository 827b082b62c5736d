#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/measure.h"
#include "site/rendering.h"

namespace site {

// A PDSA test that was begun at a point of a chart.
struct ChartTest {
  html::Html title;
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&ChartTest::title>("title"), html::member<&ChartTest::address>("address")};
  }
};

// Something told of a point of a chart: what happened there, why a phase begins, why it is left out. Shown by
// templates/parts/chart_note.html.
struct ChartNote {
  std::string when;
  html::Html text;  // may be empty where there are tests
  std::vector<ChartTest> tests = {};

  static constexpr auto members() {
    return std::array{html::member<&ChartNote::when>("when"), html::member<&ChartNote::text>("text"),
                      html::member<&ChartNote::tests>("tests")};
  }
};

// The notes and tests, in the order of the numbers on the chart's flags.
std::vector<ChartNote> flagged_notes(Rendering& rendering, const analysis::MeasureFigures& figures);
// How sensitive the chart with its notes is: as the measure, or as a project whose tests are marked on it.
model::Classification chart_level(const analysis::MeasureFigures& figures, const model::Model& model);
// The phases after the first, with their reasons.
std::vector<ChartNote> phase_notes(Rendering& rendering, const analysis::MeasureFigures& figures);
// The points that are left out, with the reasons.
std::vector<ChartNote> exclusion_notes(Rendering& rendering, const analysis::MeasureFigures& figures);

}  // namespace site
