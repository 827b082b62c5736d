#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// Whether two scores of a pair lie so far apart that somebody should ask why.
enum class Apart { no, yes };

struct ScorePair {
  std::string label = {};
  std::optional<double> said, shown;  // what is claimed, and what there is evidence for
  std::string text = {};              // both as written: "3,5 → 2,0"
  Apart apart = Apart::no;
  std::string href = {};  // a relative URL; empty: no link
};

struct ScorePairGroup {
  std::string heading = {};  // may be empty
  std::vector<ScorePair> pairs = {};
};

// Two scores a row on one scale: a hollow circle where it is said to be, a diamond where the evidence puts
// it, or a square where the two are far apart.
struct ScorePairs {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  double low = 0, high = 5;                  // the scale
  std::vector<ScorePairGroup> groups = {};
  NumberText number = {};                                     // writes a step of the scale
  std::string said_key = {}, shown_key = {}, apart_key = {};  // what the signs mean; may be empty
};

// Draws it `width` points wide: labels at the left of their rows and texts at the right, or, below 520
// points, both above their row.
Scene draw(const ScorePairs& chart, double width, const TextWidth& text_width);

}  // namespace chart
