#pragma once

#include <string>

#include "chart/scene.h"
#include "chart/typeface.h"

namespace chart {

// The scene as a PNG file on white paper, in the light palette, `scale` pixels a point. The same scene
// gives the same bytes on every thread, as long as the font file and the libraries are the same.
// Throws std::runtime_error if the picture cannot be made (no memory; more than 32,767 pixels a side).
std::string png(const Scene& scene, const Typeface& typeface, double scale = 2);

}  // namespace chart
