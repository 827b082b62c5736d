#pragma once

#include <utility>
#include <vector>

#include "chart/run_chart.h"

// The keys of a run chart: what its lines and its signs mean. Both give the y below what they added.
namespace chart {

// Names of lines, each after a piece of its line, in rows from `y` downwards.
double append_line_key(std::vector<Mark>& marks, const std::vector<std::pair<const Stretch*, Role>>& lines,
                       double y, double width, const TextWidth& text_width);

// The chart's key texts after their signs, for the signs that it shows.
double append_symbol_key(std::vector<Mark>& marks, const RunChart& chart, double y, double width,
                         const TextWidth& text_width);

}  // namespace chart
