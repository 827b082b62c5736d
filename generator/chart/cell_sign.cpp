#include "chart/cell_sign.h"

#include "chart/polar.h"

namespace chart {
namespace {

Path polyline(const std::vector<Point>& points, Role role) {
  Path path{.steps = {}, .role = role};
  for (const Point point : points) {
    if (path.steps.empty())
      path.steps.push_back(Move{point});
    else
      path.steps.push_back(LineTo{point});
  }
  return path;
}

Path half_disc(Point middle, double radius) {
  const Point bottom{middle.x, middle.y + radius}, top{middle.x, middle.y - radius};
  return {.steps = {Move{bottom}, ArcTo{middle, top, Turn::clockwise}, Close{}}, .role = Role::sign_fill};
}

}  // namespace

Role cell_role(CellState state) {
  constexpr Role roles[] = {Role::cell_ok, Role::cell_partly, Role::cell_hole, Role::cell_overdue,
                            Role::cell_excused};
  return roles[static_cast<int>(state)];
}

Role text_on_cell(CellState state) { return state == CellState::ok ? Role::text_on_ok : Role::text; }

void append_cell_sign(std::vector<Drawn>& marks, CellState state, Point middle, double radius) {
  const auto at = [&](double x, double y) { return Point{middle.x + x * radius, middle.y + y * radius}; };
  switch (state) {
    case CellState::ok:
      marks.push_back(polyline({at(-0.95, 0.05), at(-0.3, 0.7), at(0.95, -0.7)}, Role::sign_on_ok));
      return;
    case CellState::partly:
      marks.push_back(half_disc(middle, radius * 0.9));
      marks.push_back(circle(middle, radius * 0.9, Role::sign));
      return;
    case CellState::hole:
      marks.push_back(circle(middle, radius * 0.9, Role::sign));
      return;
    case CellState::overdue:
      marks.push_back(circle(middle, radius, Role::sign));
      marks.push_back(polyline({at(0, -0.55), at(0, 0.05), at(0.45, 0.3)}, Role::sign));
      return;
    case CellState::excused:
      marks.push_back(polyline({at(-0.9, 0), at(0.9, 0)}, Role::sign));
      return;
  }
}

}  // namespace chart
