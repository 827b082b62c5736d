#pragma once

#include <cmath>
#include <numbers>
#include <string>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// Places round a centre: degrees clockwise from the top.
struct Polar {
  Point centre;
  Point at(double radius, double degrees) const {
    const double angle = degrees * std::numbers::pi / 180;
    return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
  }
};

// A piece of a ring, its corners rounded by `corner` points, and its straight sides moved in by `margin`
// points, so that the gap between two neighbours is as wide inside as outside.
struct RingPiece {
  double inner = 0, outer = 0;  // radii; inner < outer
  double from = 0, to = 0;      // degrees; from < to
  double margin = 0;
  double corner = 0;
};
Path outline(const RingPiece& piece, const Polar& polar, Role role);

// A whole circle as a path.
Path circle(Point centre, double radius, Role role);

// Text along the outside of a circle, its middle at `degrees`, readable from below: in the lower half it runs
// against the clock. Its letters stay outside `radius`; it is cut if it is longer than `longest` points.
CurvedLabel along_circle(const Polar& polar, double radius, double degrees, const Label& label,
                         double longest, const TextWidth& text_width);

}  // namespace chart
