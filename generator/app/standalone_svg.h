#pragma once

#include <string>
#include <string_view>

#include "chart/scene.h"

namespace app {

// The scene as an SVG file of its own that follows the reader's colours: light for everything that draws SVG,
// dark and forced colours for browsers. The light ones are plain values, since office programs know no
// variables of CSS.
//   chart_css: assets/chart.css, which has the other palettes.
std::string standalone_svg(const chart::Scene& scene, std::string_view chart_css);

}  // namespace app
