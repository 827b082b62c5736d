#pragma once

#include <vector>

#include "chart/axis.h"
#include "chart/run_chart.h"

// The two axes of a run chart.
namespace chart {

// An axis that shows every value and every line, from zero where that costs little. Its labels are cut to
// `widest_label` points.
ValueAxis value_axis_of(const RunChart& chart, double plot_height, double widest_label,
                        const TextWidth& text_width);

// Where the points stand across: from the first to the last, with a margin at either side of the plot.
Scale x_scale(const RunChart& chart, const Plot& plot);

// The axis below: as many ticks as have room for their labels. Requires that plot.x is set.
std::vector<Tick> ticks_below(const RunChart& chart, const Plot& plot, const Span& room,
                              const TextWidth& text_width);

}  // namespace chart
