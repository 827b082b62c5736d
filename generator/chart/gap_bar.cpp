#include "chart/gap_bar.h"

#include <algorithm>

namespace chart {

Scene draw(const GapBar& bar, Size size) {
  constexpr double line_reach = 1;  // that the target's line is seen beyond the bar's edges too
  const double height = size.height - 6;
  const double top = (size.height - height) / 2;
  const auto length = [&](double percent) { return size.width * std::clamp(percent, 0.0, 100.0) / 100; };
  Scene scene{.size = size, .title = bar.title, .description = bar.description};
  scene.marks.push_back(Rect{{0, top}, {size.width, height}, Role::bar_track, 2});
  if (length(bar.share) > 0) scene.marks.push_back(Rect{{0, top}, {length(bar.share), height}, Role::bar, 2});
  const double x = std::clamp(length(bar.target), line_reach, size.width - line_reach);
  scene.marks.push_back(Line{{x, 0}, {x, size.height}, Role::centre_line});
  return scene;
}

}  // namespace chart
