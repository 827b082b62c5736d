#pragma once

#include <string>
#include <vector>

#include "chart/fill.h"
#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// One of the bands: how many there were of it in each period.
struct FlowBand {
  std::string name = {};
  Fill fill = Fill::plain;
  std::vector<double> counts = {};  // one a period, 0 or more
};

// How many of some things stand where, period by period: a column a period, a band a state, the first band
// lowest. What a band is stands at the right of its newest part, or, below 520 points, in the key.
struct StatusFlow {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::string count_label = {};              // above the axis of counts: "Prosjekter"
  std::vector<double> periods = {};          // the first day of each, ascending; days since 1970-01-01
  double finest = 28;                        // days that a period has at least
  std::vector<FlowBand> bands = {};
  NumberText number = {};
  MonthName month_name = {};
};

Scene draw(const StatusFlow& chart, double width, const TextWidth& text_width);

}  // namespace chart
