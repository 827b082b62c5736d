#include "chart/fill.h"

#include <algorithm>
#include <cmath>

namespace chart {
namespace {

constexpr double distance = 5;  // between strokes

Role ground_of(Fill fill) {
  switch (fill) {
    case Fill::pale:
      return Role::band;
    case Fill::plain:
      return Role::bar;
    case Fill::strong:
      return Role::bar_emphasis;
    case Fill::late:
      return Role::cell_hole;
    case Fill::rising:
    case Fill::level:
    case Fill::upright:
    case Fill::crossed:
      break;
  }
  return Role::cell_partly;
}

void add_stroke(Path& path, Point from, Point to) {
  path.steps.push_back(Move{from});
  path.steps.push_back(LineTo{to});
}

double first_after(double edge) { return std::ceil(edge / distance) * distance; }

void add_level(Path& path, const Rect& area) {
  const double bottom = area.corner.y + area.size.height;
  for (double y = first_after(area.corner.y + 1); y < bottom - 1; y += distance)
    add_stroke(path, {area.corner.x, y}, {area.corner.x + area.size.width, y});
}

void add_upright(Path& path, const Rect& area) {
  const double right = area.corner.x + area.size.width;
  for (double x = first_after(area.corner.x + 1); x < right - 1; x += distance)
    add_stroke(path, {x, area.corner.y}, {x, area.corner.y + area.size.height});
}

// Strokes x + y = sum, cut at the area's edges.
void add_rising(Path& path, const Rect& area) {
  const double left = area.corner.x, top = area.corner.y;
  const double right = left + area.size.width, bottom = top + area.size.height;
  constexpr double step = distance * 1.4;
  for (double sum = std::ceil((left + top + 1) / step) * step; sum < right + bottom - 1; sum += step) {
    const double low = std::max(left, sum - bottom), high = std::min(right, sum - top);
    add_stroke(path, {low, sum - low}, {high, sum - high});
  }
}

void add_falling(Path& path, const Rect& area) {
  const double left = area.corner.x, top = area.corner.y;
  const double right = left + area.size.width, bottom = top + area.size.height;
  constexpr double step = distance * 1.4;
  for (double difference = std::ceil((left - bottom + 1) / step) * step; difference < right - top - 1;
       difference += step) {
    const double low = std::max(left, difference + top), high = std::min(right, difference + bottom);
    add_stroke(path, {low, low - difference}, {high, high - difference});
  }
}

template <class Marks>
void append(Marks& marks, const Rect& area, Fill fill) {
  if (area.size.width <= 0 || area.size.height <= 0) return;
  Rect ground = area;
  ground.role = ground_of(fill);
  marks.push_back(ground);
  Path strokes{.steps = {}, .role = Role::hatch};
  if (fill == Fill::level) add_level(strokes, area);
  if (fill == Fill::upright) add_upright(strokes, area);
  if (fill == Fill::rising || fill == Fill::crossed) add_rising(strokes, area);
  if (fill == Fill::crossed) add_falling(strokes, area);
  if (!strokes.steps.empty()) marks.push_back(std::move(strokes));
}

}  // namespace

void append_filled(std::vector<Mark>& marks, const Rect& area, Fill fill) { append(marks, area, fill); }

void append_filled(std::vector<Drawn>& marks, const Rect& area, Fill fill) { append(marks, area, fill); }

}  // namespace chart
