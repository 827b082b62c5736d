#pragma once

#include <string>

#include "chart/scene.h"

namespace chart {

// How far a share is from its target, as small as a word, to stand in a table's row.
struct GapBar {
  std::string title = {};        // what it is
  std::string description = {};  // what it shows; may be empty
  double share = 0;              // of 100
  double target = 0;             // of 100
};

// A track of 0 to 100 with a bar as long as the share and a line at the target.
Scene draw(const GapBar& bar, Size size = {.width = 120, .height = 16});

}  // namespace chart
