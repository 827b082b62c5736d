#pragma once

#include <vector>

#include "chart/gantt.h"
#include "chart/scale.h"

// The rows of a Gantt chart.
namespace chart {

struct GanttColumns {
  bool labels_above = false;
  double label = 0;  // room for a label
  double left = 0;   // of the bars
  double width = 0;  // of the picture
};
GanttColumns gantt_columns(const Gantt& chart, double width, const TextWidth& text_width);

// The line at today.
inline constexpr Role today_line = Role::phase;

// Where an end stood before it was moved.
Symbol moved_end_sign(Point at);

// Adds a row from `y` downwards: lines at the ticks (and at today, where labels stand above their bars),
// label and remark, bar. Gives the y below it.
double append_row(std::vector<Mark>& marks, const GanttBar& bar, double today, const GanttColumns& columns,
                  const Scale& x, const std::vector<Tick>& ticks, double y, const TextWidth& text_width);

}  // namespace chart
