#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// A step of a way of working.
struct PathStep {
  std::string label = {};  // "Planlegge"
};

// A while at a step.
struct PathStay {
  std::size_t step = 0;      // index in `steps`
  double from = 0, to = 0;   // days since 1970-01-01; requires from <= to
  std::string tooltip = {};  // may be empty
};

// The steps below each other as stations of a path, and beside them when each was worked at: one may go back
// and come again. The last stay is where the work is now.
struct StepPath {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above if not empty
  std::vector<PathStep> steps = {};
  std::vector<PathStay> stays = {};  // in the order of time, each from where the one before it ended
  std::string here = {};             // at the last stay: "Her er vi"
  std::string forward_key = {}, back_key = {};  // what the lines between stays are; may be empty
  MonthName month_name = {};                    // required where there are stays
};

// Draws it `width` points wide: labels at the left of their stays, or, below 520 points, above them. Without
// stays only the stations and their labels stand.
Scene draw(const StepPath& path, double width, const TextWidth& text_width);

}  // namespace chart
