#pragma once

#include <string>
#include <vector>

#include "analysis/measure.h"
#include "site/rendering.h"

namespace site {

// Something told of a point of a chart: what happened there, why a phase begins, why it is left out.
struct ChartNote {
  std::string when;
  html::Html text;

  static constexpr auto members() {
    return std::array{html::member<&ChartNote::when>("when"), html::member<&ChartNote::text>("text")};
  }
};

// The notes, in the order of the numbers on the chart's flags.
std::vector<ChartNote> flagged_notes(Rendering& rendering, const analysis::MeasureFigures& figures);
// The phases after the first, with their reasons.
std::vector<ChartNote> phase_notes(Rendering& rendering, const analysis::MeasureFigures& figures);
// The points that are left out, with the reasons.
std::vector<ChartNote> exclusion_notes(Rendering& rendering, const analysis::MeasureFigures& figures);

}  // namespace site
