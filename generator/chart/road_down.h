#pragma once

#include "chart/journey_road.h"

namespace chart {

// A road downwards, the stations' names at its right and today's place at its left. Draws it from `top` down
// and sets the scene's height.
void append_down(Scene& scene, const JourneyRoad& road, double top, const TextWidth& text_width);

}  // namespace chart
