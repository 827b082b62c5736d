#include "chart/series.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <optional>

#include "chart/outline.h"

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
  Path path{.steps = {}, .role = role};
  double pen = -1;
  for (const Stretch& stretch : stretches) {
    const auto [from, to] = ends(stretch, chart.points, plot);
    const double y = plot.y(stretch.value);
    if (pen == from && !begins_phase(stretch.from))
      path.steps.push_back(LineTo{{from, y}});
    else
      path.steps.push_back(Move{{from, y}});
    path.steps.push_back(LineTo{{to, y}});
    pen = to;
  }
  if (!path.steps.empty()) marks.push_back(std::move(path));
}

bool has_value(const Points& points, std::size_t at) {
  return at < points.size() && points[at].value.has_value();
}

Point place_of(const RunPoint& point, const Plot& plot) { return {plot.x(point.x), plot.y(*point.value)}; }

// The line through the values. Of many values in one half point of width only the first, the last and the
// extremes are kept: no eye and no printer shows more.
std::vector<Step> value_line(const Points& points, const Plot& plot) {
  std::vector<Step> steps;
  struct Column {
    double x = -1;
    Point low, high, last;
  };
  std::optional<Column> column;
  const auto finish = [&] {
    if (!column) return;
    for (const Point point : {column->low, column->high, column->last})
      if (steps.empty() || pen_after(steps.back(), {}) != point) steps.push_back(LineTo{point});
    column.reset();
  };
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!has_value(points, i)) continue;
    const Point place = place_of(points[i], plot);
    const bool begins = i == 0 || !has_value(points, i - 1);
    const double x = std::floor(place.x * 2);
    if (begins || !column || column->x != x) finish();
    if (begins)
      steps.push_back(Move{place});
    else if (!column)
      column = Column{x, place, place, place};
    if (!column) continue;
    if (place.y > column->low.y) column->low = place;
    if (place.y < column->high.y) column->high = place;
    column->last = place;
  }
  finish();
  return steps;
}

double symbol_radius(double spacing) { return std::clamp(spacing * 0.42, 2.25, 4.5); }

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

void append_points(std::vector<Mark>& marks, const Points& points, const Plot& plot) {
  const double spacing = plot.width() / static_cast<double>(std::max<std::size_t>(points.size(), 1));
  const bool dense = spacing < 5;
  std::vector<Step> line = value_line(points, plot);
  if (!line.empty()) marks.push_back(Path{std::move(line), dense ? Role::dense_line : Role::value_line});
  const bool ends_with_value = has_value(points, points.size() - 1);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!has_value(points, i)) continue;
    const RunPoint& point = points[i];
    const bool lone = (i == 0 || !has_value(points, i - 1)) && !has_value(points, i + 1);
    const bool latest = i + 1 == points.size() && ends_with_value;
    if (dense && point.verdict == Verdict::common && !point.excluded && !lone && !latest) continue;
    Symbol symbol = verdict_symbol(point.verdict, place_of(point, plot), symbol_radius(spacing));
    if (point.excluded) symbol.role = Role::excluded;
    symbol.tooltip = point.tooltip;
    marks.push_back(std::move(symbol));
  }
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
