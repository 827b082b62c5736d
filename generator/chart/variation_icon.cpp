#include "chart/variation_icon.h"

#include <cassert>

#include "chart/verdict.h"

namespace chart {
namespace {

constexpr Size size{.width = 32, .height = 32};

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

// A wave and a half round `middle`, of halves that are `half` points wide and reach `reach` up and down.
Path wave(double left, double middle, double half, double reach, int halves) {
  constexpr double roundness = 0.3642;  // control points of the cubic curve nearest to half a sine
  Path path{.steps = {Move{{left, middle}}}, .role = Role::icon_line};
  for (int i = 0; i < halves; ++i) {
    const double from = left + i * half;
    const double top = middle + (i % 2 == 0 ? -1 : 1) * reach * 4 / 3;
    path.steps.push_back(
        CurveTo{{from + half * roundness, top}, {from + half * (1 - roundness), top}, {from + half, middle}});
  }
  return path;
}

enum class Way { up, down };

Role line_role(Verdict verdict) {
  constexpr Role roles[] = {Role::icon_line, Role::improvement_line, Role::concern_line, Role::neutral_line};
  return roles[static_cast<int>(verdict)];
}

// The process runs along on one side of its centre line, crosses it and ends in the verdict's shape.
Scene special(Verdict verdict, Way way) {
  const auto y = [way](double above) { return way == Way::up ? 16 - above : 16 + above; };
  constexpr double symbol_radius = 6;
  Scene scene{.size = size};
  scene.marks.push_back(Line{{1, 16}, {31, 16}, Role::axis});
  scene.marks.push_back(
      polyline({{2.5, y(-9)}, {7, y(-5.5)}, {11.5, y(-9)}, {22, y(7)}}, line_role(verdict)));
  // A triangle's middle is not in the middle of its height.
  const double lift = verdict == Verdict::neutral_signal && way == Way::down ? -1.5 : 0;
  scene.marks.push_back(verdict_symbol(verdict, {23, y(8) + lift}, symbol_radius));
  return scene;
}

Scene common_cause() {
  Scene scene{.size = size};
  scene.marks.push_back(Line{{1, 16}, {31, 16}, Role::axis});
  scene.marks.push_back(wave(2.5, 16, 6.75, 8, 4));
  return scene;
}

// Hollow points that no line joins yet.
Scene few() {
  Scene scene{.size = size};
  for (const Point at : {Point{6, 20}, Point{16, 12}, Point{26, 17}})
    scene.marks.push_back(Symbol{.at = at, .size = 4, .role = Role::excluded});
  return scene;
}

// A dash, as in a table.
Scene not_judged() {
  Scene scene{.size = size};
  scene.marks.push_back(Line{{8, 16}, {24, 16}, Role::icon_line});
  return scene;
}

// What the process keeps within.
Scene band(double top) {
  Scene scene{.size = size};
  scene.marks.push_back(Rect{{3, top}, {26, 16}, Role::band, 3});
  return scene;
}

Line target_at(double y) { return {{0.5, y}, {31.5, y}, Role::icon_target}; }

}  // namespace

Scene variation_icon(VariationIcon icon) {
  switch (icon) {
    case VariationIcon::common_cause:
      return common_cause();
    case VariationIcon::improvement_high:
      return special(Verdict::improvement, Way::up);
    case VariationIcon::improvement_low:
      return special(Verdict::improvement, Way::down);
    case VariationIcon::concern_high:
      return special(Verdict::concern, Way::up);
    case VariationIcon::concern_low:
      return special(Verdict::concern, Way::down);
    case VariationIcon::neutral_high:
      return special(Verdict::neutral_signal, Way::up);
    case VariationIcon::neutral_low:
      return special(Verdict::neutral_signal, Way::down);
    case VariationIcon::few:
      return few();
    case VariationIcon::not_judged:
      return not_judged();
  }
  assert(false && "every icon has its drawing");
  return {};
}

Scene assurance_icon(AssuranceIcon icon) {
  switch (icon) {
    case AssuranceIcon::pass: {
      Scene scene = band(4);
      scene.marks.push_back(polyline({{10, 12}, {14.5, 16.5}, {22.5, 7.5}}, Role::improvement_line));
      scene.marks.push_back(target_at(27));
      return scene;
    }
    case AssuranceIcon::fail: {
      Scene scene = band(12);
      scene.marks.push_back(polyline({{11.5, 15.5}, {20.5, 24.5}}, Role::concern_line));
      scene.marks.push_back(polyline({{20.5, 15.5}, {11.5, 24.5}}, Role::concern_line));
      scene.marks.push_back(target_at(5));
      return scene;
    }
    case AssuranceIcon::inconsistent: {
      Scene scene = band(8);
      scene.marks.push_back(target_at(16));
      for (const Point at : {Point{8, 11.5}, Point{15, 20.5}, Point{24, 12}})
        scene.marks.push_back(Symbol{.at = at, .size = 2.5, .role = Role::common});
      return scene;
    }
  }
  assert(false && "every icon has its drawing");
  return {};
}

}  // namespace chart
