#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/verdict.h"

namespace chart {

// A series as small as a word, to stand in a table's row.
struct Sparkline {
  std::string title = {};                          // what it is
  std::string description = {};                    // what it shows; may be empty
  std::vector<std::optional<double>> values = {};  // evenly spaced; none: a gap
  std::optional<double> centre = {};               // its line, over the whole width
  Verdict latest = Verdict::common;                // of the last value, the only one with a symbol
};

Scene draw(const Sparkline& sparkline, Size size = {.width = 120, .height = 28});

}  // namespace chart
