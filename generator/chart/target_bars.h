#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// What is to be said of a row beside its length: by a sign and the colour of its words.
enum class BarSign {
  none,
  reached,  // a tick: the target is reached
  over,     // a triangle: more than there is room for; what lies beyond the mark is hatched
};

struct TargetBarRow {
  std::string label = {};
  int depth = 0;                      // of a tree: how far its label is moved in; requires 0 or more
  std::optional<double> amount = {};  // requires 0 or more; none: not known or not to be shown
  double further = 0;                 // on the way there, drawn behind the bar; requires 0 or more
  std::optional<double> mark = {};    // the target, or all there is room for; requires 0 or more
  std::string text = {}, note = {};   // at the right: "12 av 14", "mangler 2"; may be empty
  BarSign sign = BarSign::none;
  std::string href = {};  // a relative URL; empty: no link
};

// What the mark of each row is: something to reach, or room that can be used up.
enum class MarkIs { target, room };

// Amounts, each against a mark of its own, on one scale from zero.
struct TargetBars {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  MarkIs mark_is = MarkIs::target;
  std::vector<TargetBarRow> rows = {};
  NumberText number = {};  // writes an amount on the axis
  std::string axis = {};   // what is counted, above the plot: "timer per måned"; may be empty
  // Texts of the key below; each is shown if it is not empty and its sign is in the chart.
  std::string amount_key = {}, further_key = {}, mark_key = {}, over_key = {};
};

// Draws it `width` points wide: labels at the left of their rows and texts at the right, or, below
// 520 points, both above their bar.
Scene draw(const TargetBars& bars, double width, const TextWidth& text_width);

}  // namespace chart
