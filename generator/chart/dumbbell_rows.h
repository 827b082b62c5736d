#pragma once

#include <vector>

#include "chart/dumbbell_chart.h"
#include "chart/scale.h"

// The rows of a dumbbell chart.
namespace chart {

// Where the parts of a row stand across.
struct DumbbellColumns {
  bool labels_above = false;   // label and values stand above the dumbbell
  double label = 0;            // room for a label
  double left = 0, right = 0;  // of the plot
  double start = 0, now = 0;   // room for the values as written
  double width = 0;            // of the picture
};
DumbbellColumns dumbbell_columns(const DumbbellChart& chart, double width, const TextWidth& text_width);

// Adds a row from `y` downwards: lines at the ticks behind its dumbbell, label, dumbbell, values. Gives the y
// below it.
double append_row(std::vector<Mark>& marks, const DumbbellRow& row, const DumbbellChart& chart,
                  const DumbbellColumns& columns, const Scale& x, const std::vector<Tick>& ticks, double y,
                  const TextWidth& text_width);

}  // namespace chart
