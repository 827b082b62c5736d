#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

struct LimitBar {
  std::string label = {};
  std::optional<double> value = {};  // 0 or more; none: only the text stands
  std::string text = {};             // at the right: "74 dager"
  std::string href = {};             // a relative URL; empty: no link
};

// Bars from zero against one limit that each should keep below: what goes beyond it is drawn as such, with a
// square at its end.
struct LimitBars {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::vector<LimitBar> bars = {};
  double limit = 0;              // more than 0
  std::string limit_label = {};  // above its line: "60 dager"
};

// Draws it `width` points wide: labels at the left of their bars, or, below 520 points, above them.
Scene draw(const LimitBars& chart, double width, const TextWidth& text_width);

}  // namespace chart
