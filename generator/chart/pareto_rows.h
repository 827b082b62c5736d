#pragma once

#include <cstddef>
#include <vector>

#include "chart/pareto_chart.h"

namespace chart {

// What the counts of a Pareto chart add up to.
struct ParetoShares {
  double total = 0;
  std::vector<double> so_far = {};  // percent of the total, up to and with each category; 0 if the total is 0
  std::size_t needed = 0;  // how many categories reach the threshold together; none if nothing is counted
};
ParetoShares pareto_shares(const ParetoChart& chart);

// The chart with lying bars.
Scene pareto_rows(const ParetoChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
