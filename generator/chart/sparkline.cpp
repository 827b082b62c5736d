#include "chart/sparkline.h"

#include <algorithm>
#include <cmath>

#include "chart/scale.h"

namespace chart {
namespace {

constexpr double margin = 4.5;  // room for the symbol
constexpr double radius = 3.2;

Scale y_scale(const Sparkline& sparkline, Size size) {
  double low = HUGE_VAL, high = -HUGE_VAL;
  const auto include = [&](double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  };
  for (const auto& value : sparkline.values)
    if (value) include(*value);
  if (sparkline.centre) include(*sparkline.centre);
  return {low, high, size.height - margin, margin};
}

}  // namespace

Scene draw(const Sparkline& sparkline, Size size) {
  Scene scene{.size = size, .title = sparkline.title, .description = sparkline.description, .marks = {}};
  const auto& values = sparkline.values;
  const Scale x{0, static_cast<double>(values.size()) - 1, margin, size.width - margin};
  const Scale y = y_scale(sparkline, size);
  if (sparkline.centre)
    scene.marks.push_back(
        Line{{0, y(*sparkline.centre)}, {size.width, y(*sparkline.centre)}, Role::spark_centre});
  Path line{.steps = {}, .role = Role::spark_line};
  Point last;
  bool gap = true;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!values[i]) {
      gap = true;
      continue;
    }
    last = {x(static_cast<double>(i)), y(*values[i])};
    if (gap)
      line.steps.push_back(Move{last});
    else
      line.steps.push_back(LineTo{last});
    gap = false;
  }
  if (line.steps.empty()) return scene;
  scene.marks.push_back(std::move(line));
  scene.marks.push_back(verdict_symbol(sparkline.latest, last, radius));
  return scene;
}

}  // namespace chart
