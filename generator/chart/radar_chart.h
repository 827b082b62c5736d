#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// A spoke, clockwise from the top.
struct RadarAxis {
  std::string label = {};
  std::string value_text = {};  // the newest value as written, below the label; may be empty
};

// What was said at one time: a value for each axis, none where the axis has no answer.
struct RadarRound {
  std::string label = {};  // for the key: "Mars 2026"
  std::vector<std::optional<double>> values = {};
};

// Values of several areas on one scale of steps, at up to three times. Which is which is told by dash and by
// shape, not by colour alone. An axis without an answer leaves a gap in its round's line: it is no zero.
struct RadarChart {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::vector<RadarAxis> axes = {};
  std::vector<RadarRound> rounds = {};  // the oldest first; one to three, of which the last is the newest
  int lowest = 1, highest = 4;          // the scale's steps, a ring each; the centre is one below the lowest
  std::string scale_text = {};          // what the rings are called, below the plot; may be empty
};

// Draws it `width` points wide. Names stand round the rings, broken into lines; where they would leave the
// rings too little room, numbers stand there, and the names in a list below.
//   Requires at most three rounds, each with a value per axis, values from lowest to highest.
Scene draw(const RadarChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
