#include "app/measured_points.h"

#include "analysis/series.h"

namespace app {

std::vector<std::size_t> measured_points(const analysis::MeasureFigures& figures) {
  const analysis::Clearance all_shown({}, 0);
  std::vector<std::size_t> points;
  std::size_t index = 0;
  for (const analysis::SeriesRow& row : analysis::series_of(*figures.measure, all_shown)) {
    while (figures.points[index].position != row.position) ++index;
    points.push_back(index++);
  }
  return points;
}

}  // namespace app
