#include "chart/box.h"

#include <algorithm>

namespace chart {

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

// Liang and Barsky (1984): cut the piece by the box's four sides in turn and see whether anything is left.
bool meets(Point a, Point b, const Box& box) {
  double enter = 0, leave = 1;
  const auto cut = [&](double towards, double room) {
    if (towards == 0) return room >= 0;
    const double at = room / towards;
    if (towards < 0)
      enter = std::max(enter, at);
    else
      leave = std::min(leave, at);
    return enter <= leave;
  };
  const double dx = b.x - a.x, dy = b.y - a.y;
  return cut(-dx, a.x - box.left) && cut(dx, box.right - a.x) && cut(-dy, a.y - box.top) &&
         cut(dy, box.bottom - a.y);
}

}  // namespace chart
