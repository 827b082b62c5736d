#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// From the first answer to the latest, on a scale of steps. Either may be missing: what is there stands
// alone.
struct LevelRow {
  std::string label = {};
  std::optional<double> first = {}, latest = {};
  std::string text = {};  // the values as written, at the right: "1,7 → 2,3"
};

// A step of the scale, with its name above the plot.
struct DumbbellStep {
  double value = 0;
  std::string label = {};
};

// Rows on one scale of steps: a hollow first answer, a line, and the latest. No direction is called better by
// colour: the names of the steps say it.
struct LevelDumbbell {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::vector<DumbbellStep> steps = {};      // ascending, at least two; values lie between first and last
  std::vector<LevelRow> rows = {};
  std::string first_key = {}, latest_key = {};  // what the signs are; may be empty
};

// Draws it `width` points wide: labels at the left of their rows and values at the right, or, below 520
// points, both above their row.
Scene draw(const LevelDumbbell& chart, double width, const TextWidth& text_width);

}  // namespace chart
