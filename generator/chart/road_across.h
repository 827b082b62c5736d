#pragma once

#include "chart/journey_road.h"

// A road from left to right, its stations by turns low and high, their names on the outer side.
namespace chart {

bool fits_across(const JourneyRoad& road, double width, const TextWidth& text_width);

// Draws it from `top` down and sets the scene's height.
void append_across(Scene& scene, const JourneyRoad& road, double top, const TextWidth& text_width);

}  // namespace chart
