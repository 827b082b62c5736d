#pragma once

#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// What a picture says at its top when it leaves its page: a headline and, below it, a subtitle, each broken
// to `width`. Gives the y where the drawing goes on: 0 if both are empty.
double append_heading(std::vector<Mark>& marks, const std::string& headline, const std::string& subtitle,
                      double width, const TextWidth& text_width);

}  // namespace chart
