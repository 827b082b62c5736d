#include "analysis/marked_test.h"

#include <algorithm>
#include <map>

#include "analysis/project.h"

namespace analysis {
namespace {

// The last day that a point stands for.
source::Date last_day(const MeasureFigures& figures, const SeriesPoint& point) {
  return figures.measure->period ? source::end_of(*figures.measure->period, *point.day) : *point.day;
}

SeriesPoint* point_of(MeasureFigures& figures, source::Date day) {
  if (figures.points.empty() || !figures.points.front().day || day < *figures.points.front().day)
    return nullptr;
  const auto found = std::ranges::partition_point(
      figures.points, [&](const SeriesPoint& point) { return last_day(figures, point) < day; });
  return found == figures.points.end() ? nullptr : &*found;
}

}  // namespace

void mark_tests(std::vector<MeasureFigures>& measures, const std::vector<ProjectFigures>& projects) {
  std::map<std::string_view, MeasureFigures*> by_id;
  for (MeasureFigures& figures : measures) by_id[figures.measure->id] = &figures;
  for (const ProjectFigures& project : projects)
    for (const CycleFigures& cycle : project.cycles) {
      const auto measure = cycle.measure ? by_id.find(*cycle.measure) : by_id.end();
      if (measure == by_id.end() || !cycle.cycle->do_ || !cycle.cycle->do_->from) continue;
      if (SeriesPoint* const point = point_of(*measure->second, *cycle.cycle->do_->from))
        point->tests.push_back({project.project, cycle.cycle, cycle.key});
    }
}

}  // namespace analysis
