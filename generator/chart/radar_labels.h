#pragma once

#include <string>
#include <vector>

#include "chart/box.h"
#include "chart/radar_chart.h"

// The names round a radar chart, and the room that they leave its rings.
namespace chart {

inline constexpr double radar_text_size = 12;
inline constexpr double radar_line_height = 15;

struct RadarLabel {
  std::vector<std::string> lines = {};
  std::string value = {};  // a line of its own below them; may be empty
  Anchor anchor = Anchor::middle;
  double x = 0;  // of the anchor, from the centre
  Box box = {};  // from the centre
};

struct RadarLayout {
  double radius = 0;      // of the outer ring
  bool numbered = false;  // the labels are numbers; names must stand elsewhere
  std::vector<RadarLabel> labels =
      {};                      // one for each axis; without lines where there is no room for a number
  double top = 0, bottom = 0;  // of rings and labels, from the centre
};

// The largest rings, up to 190 points, whose labels neither meet each other nor leave a picture of this width
// that has the centre in its middle.
RadarLayout radar_layout(const RadarChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
