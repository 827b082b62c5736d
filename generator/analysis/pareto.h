#pragma once

#include <vector>

#include "analysis/measure.h"

namespace analysis {

// A category of a Pareto chart.
struct ParetoRow {
  const SeriesPoint* point = nullptr;
  double value = 0;
  double share = 0;    // percent of all
  double so_far = 0;   // percent of all that it and the greater ones make up
  bool needed = true;  // to reach the threshold: one of the few
};

// Percent of the whole that the few stand for. (J. M. Juran, Quality Control Handbook, 1951: the vital few
// and the useful many)
inline constexpr double pareto_threshold = 80;

// The categories from the greatest on, those of one value in the order given; without the missing and the
// hidden ones, which are in no sum either. Empty where no value is above zero, and where one is negative:
// then there are no shares. Lends the figures.
std::vector<ParetoRow> pareto(const MeasureFigures& figures);

}  // namespace analysis
