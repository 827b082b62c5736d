#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/key.h"
#include "chart/run_chart.h"
#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// One of many charts on common axes. Lines and points are those of a RunChart; labels of stretches are not
// drawn.
struct SmallChart {
  std::string title = {};   // the unit; broken into two lines, then cut
  std::string latest = {};  // at the right of the title, "4,1"; may be empty
  std::string href = {};    // where the title leads, a relative URL; empty: nowhere
  std::vector<RunPoint> points = {};
  std::vector<Stretch> centre = {}, target = {}, lower_limit = {}, upper_limit = {};
  std::vector<PhaseStart> phases = {};  // their reasons are not drawn
  std::string empty_text = {};          // stands in the middle of a chart that has no values: "Ingen tall"
};

// The same measure across units, all on one scale of values and one of time, so that heights can be compared
// from chart to chart.
struct SmallMultiples {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the charts if not empty
  std::vector<SmallChart> charts = {};       // in reading order
  // Names of the lines, in a key below; each shown if a chart has such a line.
  std::string centre_key = {}, target_key = {}, limit_key = {};
  PointKey key = {};

  NumberText number = {};  // as in RunChart, these five
  std::optional<double> floor = {}, ceiling = {};
  MonthName month_name = {};
  std::vector<Tick> x_ticks = {};
};

// Draws them `width` points wide, in as many columns as have at least 190 points each: three at 720, one at
// 340. Labels of the axes stand at the left of each row and below the lowest chart of each column.
Scene draw(const SmallMultiples& multiples, double width, const TextWidth& text_width);

}  // namespace chart
