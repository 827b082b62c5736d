#pragma once

#include <vector>

#include "chart/axis.h"
#include "chart/run_chart.h"

// Notes: numbered flags between `top` and the plot, each tied to its point by a thin line. They stand above
// their points as far as they have room beside each other, in as many rows as they need.
namespace chart {

// How high the flags are with the slanted parts of their lines; 0 if no point has a note.
double flags_height(const std::vector<RunPoint>& points, const Plot& plot);

// Where the line from a flag to its point ends: just above the point, on the axis if it has no value.
double leader_end(const RunPoint& point, const Plot& plot);

// The lines, to be painted below the data.
void append_leaders(std::vector<Mark>& marks, const std::vector<RunPoint>& points, const Plot& plot,
                    double top);

// The flags, to be painted last.
void append_flags(std::vector<Mark>& marks, const std::vector<RunPoint>& points, const Plot& plot,
                  double top);

}  // namespace chart
