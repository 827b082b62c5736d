#pragma once

#include <vector>

#include "chart/axis.h"
#include "chart/run_chart.h"

// The points of a series and the line between them.
namespace chart {

// The line from value to value, broken by gaps, thinned where points stand closer than can be seen.
std::vector<Step> value_line(const std::vector<RunPoint>& points, const Plot& plot);

// The line and the points. Where points stand too close for symbols, the line is thin, and symbols are kept
// for what matters: signals, exclusions, points with notes, lone points and the latest. Signals of
// one verdict that stand on top of each other become a stroke from the first to the last of them, with a
// symbol at either end: none of them is lost, and the picture does not grow with their number.
void append_points(std::vector<Mark>& marks, const std::vector<RunPoint>& points, const Plot& plot);

}  // namespace chart
