#pragma once

#include <vector>

#include "stats/part_lines.h"

namespace stats {

// The lines of charts of things that are counted; see lines_of_part for what goes in and comes out.
// Source: Montgomery (2009), chapter 7; Laney (2002) for the primed ones; qicharts2 0.8.1.

std::vector<Lines> proportion_lines(const Part& part,
                                    const ControlChart& chart);              // p, pp: never outside 0 to 1
std::vector<Lines> rate_lines(const Part& part, const ControlChart& chart);  // u, up: never below 0
std::vector<Lines> count_lines(const Part& part);  // c: the sum of each point's values

// g: cases between events. The limits come from the mean, but the line is drawn at the median, so that half
// of the points lie above it; for a known mean at the theoretical median of it.
std::vector<Lines> geometric_lines(const Part& part);

}  // namespace stats
