#pragma once

#include "chart/pareto_chart.h"

namespace chart {

// The chart with the shares of its counts so far, as a caller has them.
inline ParetoChart with_shares(ParetoChart chart) {
  double total = 0, sum = 0;
  for (const ParetoCategory& category : chart.categories) total += category.count;
  for (ParetoCategory& category : chart.categories) {
    if (total == 0) break;
    category.is_needed = sum / total * 100 < chart.threshold;
    sum += category.count;
    category.so_far = sum / total * 100;
  }
  return chart;
}

}  // namespace chart
