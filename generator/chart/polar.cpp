#include "chart/polar.h"

#include <algorithm>

#include "chart/label_layout.h"
#include "chart/letters.h"

namespace chart {
namespace {

double degrees_of(double length, double radius) { return length / radius * 180 / std::numbers::pi; }

// A rounded corner from the pen to `to`, drawn towards `corner`.
CurveTo round_corner(Point pen, Point corner, Point to) {
  const auto towards = [&](Point from) {
    return Point{from.x + (corner.x - from.x) * 0.6, from.y + (corner.y - from.y) * 0.6};
  };
  return {towards(pen), towards(to), to};
}

}  // namespace

Path outline(const RingPiece& piece, const Polar& polar, Role role) {
  const auto [inner, outer, from, to, margin, corner] = piece;
  // A place `in` points inside the side at `degrees`, which is the first side or, with -1, the second.
  const auto at = [&](double radius, double degrees, double side, double in) {
    return polar.at(radius, degrees + side * degrees_of(margin + in, radius));
  };
  const auto first = [&, begin = from](double radius, double in) { return at(radius, begin, 1, in); };
  const auto second = [&, end = to](double radius, double in) { return at(radius, end, -1, in); };
  const double out = outer - piece.corner, in = inner + piece.corner;
  return {
      .steps = {Move{first(outer, corner)}, ArcTo{polar.centre, second(outer, corner), Turn::clockwise},
                round_corner(second(outer, corner), second(outer, 0), second(out, 0)), LineTo{second(in, 0)},
                round_corner(second(in, 0), second(inner, 0), second(inner, corner)),
                ArcTo{polar.centre, first(inner, corner), Turn::counter_clockwise},
                round_corner(first(inner, corner), first(inner, 0), first(in, 0)), LineTo{first(out, 0)},
                round_corner(first(out, 0), first(outer, 0), first(outer, corner)), Close{}},
      .role = role};
}

Path circle(Point centre, double radius, Role role) {
  const Point left{centre.x - radius, centre.y}, right{centre.x + radius, centre.y};
  return {.steps = {Move{left}, ArcTo{centre, right, Turn::clockwise}, ArcTo{centre, left, Turn::clockwise},
                    Close{}},
          .role = role};
}

CurvedLabel along_circle(const Polar& polar, double radius, double degrees, const Label& label,
                         double longest, const TextWidth& text_width) {
  CurvedLabel curved{.text = shortened(label.text, longest, {label.size, label.weight}, text_width),
                     .role = label.role,
                     .size = label.size,
                     .weight = label.weight};
  const bool upright = std::cos(degrees * std::numbers::pi / 180) > -0.2;
  const double direction = upright ? 1 : -1;
  // Below, the letters hang from the circle: their capitals are 0.73 of the size high.
  const double baseline = upright ? radius : radius + label.size * 0.73;
  const double whole = text_width(curved.text, label.size, label.weight);
  double done = 0;
  std::string before;
  for (std::size_t at = 0; at < curved.text.size();) {
    const std::string_view letter = letter_at(curved.text, at);
    at += letter.size();
    before += letter;
    const double end = text_width(before, label.size, label.weight);
    const double middle = degrees + direction * degrees_of((done + end) / 2 - whole / 2, baseline);
    const double turn = upright ? middle : middle + 180;
    const double angle = turn * std::numbers::pi / 180;
    const Point foot = polar.at(baseline, middle);
    const double half = (end - done) / 2;
    curved.letters.push_back(
        {.at = {foot.x - half * std::cos(angle), foot.y - half * std::sin(angle)}, .degrees = turn});
    done = end;
  }
  return curved;
}

}  // namespace chart
