#pragma once

#include <vector>

#include "chart/dumbbell_chart.h"
#include "chart/scale.h"

// The rows of a dumbbell chart.
namespace chart {

struct DumbbellColumns {
  bool labels_above = false;   // the labels stand above their rows
  double label = 0;            // room for a label
  double left = 0, right = 0;  // of the plot
  double text_room = 0;        // at either side of it, for the values as written
};
DumbbellColumns dumbbell_columns(const DumbbellChart& chart, double width, const TextWidth& text_width);

// Adds a row from `y` downwards; gives the y below it.
double append_row(std::vector<Mark>& marks, const DumbbellRow& row, const DumbbellChart& chart,
                  const DumbbellColumns& columns, const Scale& x, double y, const TextWidth& text_width);

}  // namespace chart
