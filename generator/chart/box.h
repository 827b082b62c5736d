#pragma once

#include "chart/scene.h"

namespace chart {

// A part of the picture with upright sides.
struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;
};

// Whether they share more than an edge.
bool overlap(const Box& a, const Box& b);

// Whether the straight piece from a to b meets the box.
bool meets(Point a, Point b, const Box& box);

}  // namespace chart
