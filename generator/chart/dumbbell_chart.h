#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/key.h"
#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"
#include "chart/verdict.h"

namespace chart {

// From where a measure started to where it is. Positions are changes in percent of the start, in the wanted
// direction: 12,3 to 4,1 where fewer is better is +66,7. The start itself is at 0.
struct DumbbellRow {
  std::string label = {};
  std::optional<double> now = {};  // none: no start to compare with (or a start of 0); only the texts stand
  std::optional<double> target = {};  // where the target is, on the same scale
  std::string start_text = {};        // the values as written: "12,3"
  std::string now_text = {};          // "4,1"
  Verdict verdict = Verdict::common;  // of the newest value
  std::string href = {};              // a relative URL; empty: no link
};

struct DumbbellGroup {
  std::string heading = {};  // may be empty
  std::vector<DumbbellRow> rows = {};
};

// Many measures on one scale: a hollow start, a line, and the newest value with its verdict's sign. Right is
// better.
struct DumbbellChart {
  std::string title = {};                           // what it is
  std::string description = {};                     // what it shows
  std::string headline = {}, subtitle = {};         // drawn above the plot if not empty
  std::string zero_label = {};                      // at the line of the starts: "Utgangspunkt"
  std::string worse_label = {}, better_label = {};  // at the left and the right of it; may be empty
  std::vector<DumbbellGroup> groups = {};
  // Percent. A change beyond it, either way, is drawn at the edge with an arrow head: one measure that grew
  // tenfold would press all others together.
  double farthest = 100;
  NumberText percent = {};      // writes a change on the axis: "+50 %"
  std::string target_key = {};  // what the tick is: "Mål"; may be empty
  std::string start_key = {};   // what the hollow point is: "Utgangspunkt"; may be empty
  PointKey key = {};
};

// Draws it `width` points wide: labels at the left of their rows and values ("12,3 → 4,1") at the right, or,
// below 520 points, both above their row.
Scene draw(const DumbbellChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
