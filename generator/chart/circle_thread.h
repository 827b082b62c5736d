#pragma once

#include <vector>

#include "chart/polar.h"
#include "chart/scene.h"

namespace chart {

// A thread from angle to angle through the inside of a ring: a station at each, between them curves that
// leave the edge and run round with it, and on each curve an arrow head that says which way. Between two
// stations it takes the shorter way round.
//   radius: of the ring's inner edge; the curves stay outside 0.7 of it less 9 points.
//   stations: degrees clockwise from the top.
void append_thread(std::vector<Mark>& marks, const Polar& polar, double radius,
                   const std::vector<double>& stations);

// A piece of a thread from `from` to the right, for a key.
void append_thread_sample(std::vector<Mark>& marks, Point from, double length);

}  // namespace chart
