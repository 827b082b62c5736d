#pragma once

#include <vector>

#include "chart/scene.h"

namespace chart {

// The outline of a symbol that is not a circle, closed, with the area of the circle of its size: the
// four shapes look equally large. Requires a diamond, a square or a triangle.
std::vector<Step> outline(const Symbol& symbol);

// How an arc turns from `from` to `step.to`, in radians from 0 to 2π, in its direction.
double turned(Point from, const ArcTo& step);

// Where the pen stands after the step; Close leaves it at `start`.
Point pen_after(const Step& step, Point start);

}  // namespace chart
