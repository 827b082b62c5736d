#pragma once

#include <utility>
#include <vector>

#include "chart/scene.h"

// Small signs that say something without colour.
namespace chart {

// Places in a sign: x and y from -1 to 1 round its middle.
struct SignPath {
  Point middle = {};
  double radius = 1;

  Point at(double x, double y) const { return {middle.x + x * radius, middle.y + y * radius}; }

  // A stroke through places of the sign.
  Path through(const std::vector<Point>& places, Role role) const {
    Path path{.steps = {}, .role = role};
    for (const Point place : places) {
      if (path.steps.empty())
        path.steps.push_back(Move{at(place.x, place.y)});
      else
        path.steps.push_back(LineTo{at(place.x, place.y)});
    }
    return path;
  }
};

// A picture of one sign alone, 16 by 16 points. append(marks, value, middle, radius) draws it.
template <class Append, class Value>
Scene sign_alone(const Append& append, Value value) {
  std::vector<Drawn> drawn;
  append(drawn, value, Point{8, 8}, 6.5);
  Scene scene{.size = {16, 16}};
  for (Drawn& mark : drawn) std::visit([&](auto& shape) { scene.marks.push_back(std::move(shape)); }, mark);
  return scene;
}

}  // namespace chart
