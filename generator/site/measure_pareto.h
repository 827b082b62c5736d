#pragma once

#include "analysis/measure.h"
#include "chart/pareto_chart.h"
#include "html/words.h"

namespace site {

// The categories of a measure as a Pareto chart. Requires is_pareto(figures).
chart::ParetoChart measure_pareto(const analysis::MeasureFigures& figures, const html::Words& words);

}  // namespace site
