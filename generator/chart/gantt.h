#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/fill.h"
#include "chart/key.h"
#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// Something that takes its time. Days are days since 1970-01-01.
struct GanttBar {
  std::string label = {};
  std::string remark = {};  // below the label: "Aktiv · slutt flyttet én gang"; may be empty
  Fill fill = Fill::plain;
  std::optional<double> start = {}, end = {};  // without an end it goes on from today
  std::vector<double> earlier_ends = {};       // where its end stood before it was moved
  bool late = false;                           // its end has passed, and it has not ended: drawn on to today
  std::string href = {};                       // a relative URL; empty: no link
};

struct GanttGroup {
  std::string heading = {};  // may be empty
  std::vector<GanttBar> bars = {};
};

// Bars in time, in groups, with a line at today. Where an end was moved, a hollow diamond stands where it
// was; what is late goes on to today behind a dashed outline.
struct Gantt {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::vector<GanttGroup> groups = {};
  double today = 0;
  std::string today_label = {};               // "31. oktober 2026"
  std::vector<KeyEntry> fill_key = {};        // what the fills mean, in the order of the key
  std::string moved_key = {}, late_key = {};  // shown where a bar has moved or is late
  MonthName month_name = {};
};

// Draws it `width` points wide: labels at the left of their bars, or, below 520 points, above them.
Scene draw(const Gantt& chart, double width, const TextWidth& text_width);

}  // namespace chart
