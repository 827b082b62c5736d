#pragma once

#include "chart/pareto_chart.h"

namespace chart {

// The chart with lying bars.
Scene pareto_rows(const ParetoChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
