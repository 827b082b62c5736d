#include "chart/series.h"

#include <algorithm>
#include <cassert>

#include "chart/thinned_path.h"

namespace chart {
namespace {

using Points = std::vector<RunPoint>;

bool earlier(const RunPoint& point, double x) { return point.x < x; }

// Where the piece of the axis that belongs to the point at `x` ends, in points of the picture.
double after(const Points& points, double x, const Plot& plot) {
  const auto next = std::upper_bound(points.begin(), points.end(), x,
                                     [](double value, const RunPoint& point) { return value < point.x; });
  if (next == points.end() || next == points.begin()) return plot.right;
  return (plot.x(std::prev(next)->x) + plot.x(next->x)) / 2;
}

void append_steps(std::vector<Mark>& marks, const std::vector<Stretch>& stretches, Role role,
                  const RunChart& chart, const Plot& plot) {
  const auto begins_phase = [&](double x) {
    return std::any_of(chart.phases.begin(), chart.phases.end(),
                       [x](const PhaseStart& phase) { return phase.x == x; });
  };
  ThinnedPath path;
  double pen = -1;
  for (const Stretch& stretch : stretches) {
    const auto [from, to] = ends(stretch, chart.points, plot);
    const double y = plot.y(stretch.value);
    if (pen == from && !begins_phase(stretch.from))
      path.line_to({from, y});
    else
      path.move_to({from, y});
    path.line_to({to, y});
    pen = to;
  }
  std::vector<Step> steps = path.take();
  if (!steps.empty()) marks.push_back(Path{std::move(steps), role});
}

}  // namespace

double before(const Points& points, double x, const Plot& plot) {
  const auto at = std::lower_bound(points.begin(), points.end(), x, earlier);
  assert(at != points.begin());
  const double here = plot.x(at == points.end() ? x : at->x);
  return (plot.x(std::prev(at)->x) + here) / 2;
}

std::pair<double, double> ends(const Stretch& stretch, const Points& points, const Plot& plot) {
  const bool first = points.empty() || stretch.from <= points.front().x;
  return {first ? plot.left : before(points, stretch.from, plot), after(points, stretch.to, plot)};
}

void append_stretches(std::vector<Mark>& marks, const std::vector<Stretch>& stretches, Role role,
                      const Points& points, const Plot& plot) {
  for (const Stretch& stretch : stretches) {
    const auto [from, to] = ends(stretch, points, plot);
    marks.push_back(Line{{from, plot.y(stretch.value)}, {to, plot.y(stretch.value)}, role});
  }
}

void append_limits(std::vector<Mark>& marks, const RunChart& chart, const Plot& plot) {
  append_steps(marks, chart.upper_warning, Role::warning, chart, plot);
  append_steps(marks, chart.lower_warning, Role::warning, chart, plot);
  append_steps(marks, chart.upper_limit, Role::limit, chart, plot);
  append_steps(marks, chart.lower_limit, Role::limit, chart, plot);
}

SignsShown signs_shown(const Points& points) {
  SignsShown shown;
  for (const RunPoint& point : points) {
    if (!point.value) continue;
    if (point.excluded)
      shown.add_excluded();
    else
      shown.add(point.verdict);
  }
  return shown;
}

}  // namespace chart
