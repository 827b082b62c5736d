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

// The process leaves its centre line and ends in the verdict's shape.
Scene special(Verdict verdict, Way way) {
  const auto y = [way](double above) { return way == Way::up ? 16 - above : 16 + above; };
  constexpr double symbol_radius = 6.5;
  Scene scene{.size = size};
  scene.marks.push_back(Line{{2, 16}, {30, 16}, Role::axis});
  scene.marks.push_back(polyline({{2.5, y(-7)}, {9, y(-3)}, {13, y(-6)}, {22, y(6)}}, Role::icon_line));
  scene.marks.push_back(verdict_symbol(verdict, {23, y(7)}, symbol_radius));
  return scene;
}

Scene common_cause() {
  Scene scene{.size = size};
  scene.marks.push_back(Line{{2, 16}, {30, 16}, Role::axis});
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

// An empty frame: no chart that anything was asked of.
Scene not_judged() {
  Scene scene{.size = size};
  scene.marks.push_back(Line{{9, 16}, {23, 16}, Role::icon_line});
  return scene;
}

constexpr double band_top = 8, band_height = 16;

Scene band(double top) {
  Scene scene{.size = size};
  scene.marks.push_back(Rect{{2, top}, {28, band_height}, Role::band, 3});
  return scene;
}

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
      scene.marks.push_back(Line{{2, 27}, {30, 27}, Role::icon_target});
      return scene;
    }
    case AssuranceIcon::fail: {
      Scene scene = band(12);
      scene.marks.push_back(polyline({{11.5, 15.5}, {20.5, 24.5}}, Role::concern_line));
      scene.marks.push_back(polyline({{20.5, 15.5}, {11.5, 24.5}}, Role::concern_line));
      scene.marks.push_back(Line{{2, 5}, {30, 5}, Role::icon_target});
      return scene;
    }
    case AssuranceIcon::inconsistent: {
      Scene scene = band(band_top);
      scene.marks.push_back(Line{{2, 16}, {30, 16}, Role::icon_target});
      scene.marks.push_back(wave(5.5, 16, 7, 5, 3));
      return scene;
    }
  }
  assert(false && "every icon has its drawing");
  return {};
}

}  // namespace chart
