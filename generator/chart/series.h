#pragma once

#include <utility>
#include <vector>

#include "chart/axis.h"
#include "chart/run_chart.h"

// The lines that belong to a series, inside its plot.
namespace chart {

// Where a phase that begins at `x` is divided from what was before: half way to the point before it, in
// points of the picture. Requires a point before x.
double before(const std::vector<RunPoint>& points, double x, const Plot& plot);

// From where to where a stretch is drawn, in points of the picture: half way to the neighbouring points, and
// to the plot's edges at its ends.
std::pair<double, double> ends(const Stretch& stretch, const std::vector<RunPoint>& points, const Plot& plot);

void append_stretches(std::vector<Mark>& marks, const std::vector<Stretch>& stretches, Role role,
                      const std::vector<RunPoint>& points, const Plot& plot);

// Limits, as steps where they vary from point to point, broken where a phase begins.
void append_limits(std::vector<Mark>& marks, const RunChart& chart, const Plot& plot);

// The signs that the points show.
SignsShown signs_shown(const std::vector<RunPoint>& points);

}  // namespace chart
