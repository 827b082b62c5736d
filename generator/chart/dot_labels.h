#pragma once

#include <string>
#include <vector>

#include "chart/axis.h"
#include "chart/line_labels.h"
#include "chart/scene.h"
#include "chart/text_width.h"

// Names beside dots that stand anywhere in a plot.
namespace chart {

struct DotLabel {
  Point at = {};          // of its dot
  double dot_radius = 0;  // what the dot itself takes
  std::string text = {};
  enum class Need { must, may } need = Need::may;
};

// Writes the labels that have room, those that must first: beside, above or below their dots, clear of dots,
// of lines and of each other, inside the plot. One that must and has no room close by stands farther off,
// tied to its dot by a thin line, and may then lie across a line (never across a dot or a label); if there is
// no room at all it is left out. Adds the labels' boxes to the obstacles.
void append_dot_labels(std::vector<Mark>& marks, std::vector<DotLabel> labels, const Plot& plot,
                       const std::vector<Box>& dots, Obstacles& obstacles, const TextWidth& text_width);

}  // namespace chart
