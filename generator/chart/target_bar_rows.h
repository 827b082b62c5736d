#pragma once

#include <vector>

#include "chart/scale.h"
#include "chart/target_bars.h"

// The rows of target bars.
namespace chart {

// Where the parts of a row stand across.
struct TargetBarColumns {
  bool labels_above = false;   // label and texts stand above the bar
  double label = 0;            // room for a label
  double left = 0, right = 0;  // of the plot
  double text = 0;             // room for the texts at the right
  double width = 0;            // of the picture
};
TargetBarColumns target_bar_columns(const TargetBars& bars, double width, const TextWidth& text_width);

// Adds a row from `y` downwards: lines at the ticks behind it, label, bar, mark, texts. Gives the y below it.
double append_row(std::vector<Mark>& marks, const TargetBarRow& row, MarkIs mark_is,
                  const TargetBarColumns& columns, const Scale& x, const std::vector<Tick>& ticks, double y,
                  const TextWidth& text_width);

}  // namespace chart
