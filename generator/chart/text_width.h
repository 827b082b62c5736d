#pragma once

#include <functional>
#include <string_view>

#include "chart/scene.h"
#include "chart/typeface.h"

namespace chart {

// How wide a line of text (valid UTF-8) is, in points, at a font size in points. Chart kinds place their
// labels by it; a test passes six points a letter, the program the shipped font.
using TextWidth = std::function<double(std::string_view text, double size, Weight weight)>;

// Widths in the shipped font, kerning included, within 0.05 points of what the painters and a browser
// show. Keeps a reference to `typeface`, remembers what it has measured, and belongs to one thread.
TextWidth text_width_in(const Typeface& typeface);

}  // namespace chart
