#pragma once

#include "chart/scene.h"

namespace chart {

// What lies beyond the picture goes on: an arrow head at its edge says so.
//   side: 1 to the right, -1 to the left.
inline Path edge_arrow(Point tip, double side, Role role) {
  return {{Move{{tip.x - side * 5, tip.y - 5}}, LineTo{tip}, LineTo{{tip.x - side * 5, tip.y + 5}}}, role};
}

}  // namespace chart
