#include "analysis/pareto.h"

#include <algorithm>

namespace analysis {

std::vector<ParetoRow> pareto(const MeasureFigures& figures) {
  std::vector<ParetoRow> rows;
  double whole = 0;
  for (const SeriesPoint& point : figures.points) {
    if (!point.value) continue;
    if (*point.value < 0) return {};
    rows.push_back({.point = &point, .value = *point.value});
    whole += *point.value;
  }
  if (whole == 0) return {};
  std::ranges::stable_sort(rows, std::ranges::greater(), &ParetoRow::value);
  double so_far = 0;
  for (ParetoRow& row : rows) {
    row.needed = so_far / whole * 100 < pareto_threshold;
    so_far += row.value;
    row.share = row.value / whole * 100;
    row.so_far = so_far / whole * 100;
  }
  return rows;
}

}  // namespace analysis
