#include "chart/outline.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace chart {
namespace {

std::vector<Step> polygon(const std::vector<Point>& corners) {
  std::vector<Step> steps;
  for (const Point corner : corners) {
    if (steps.empty())
      steps.push_back(Move{corner});
    else
      steps.push_back(LineTo{corner});
  }
  steps.push_back(Close{});
  return steps;
}

}  // namespace

std::vector<Step> outline(const Symbol& symbol) {
  assert(symbol.shape != Shape::circle);
  const auto [x, y] = symbol.at;
  if (symbol.shape == Shape::diamond) {
    const double reach = symbol.size * 1.253;  // √(π/2)
    return polygon({{x, y - reach}, {x + reach, y}, {x, y + reach}, {x - reach, y}});
  }
  if (symbol.shape == Shape::square) {
    const double half = symbol.size * 0.886;  // √π/2
    return polygon({{x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}});
  }
  const double reach = symbol.size * 1.555;  // from its centre to a corner: 2√(π/(3√3))
  const double half = reach * 0.866;
  return polygon({{x, y - reach}, {x + half, y + reach / 2}, {x - half, y + reach / 2}});
}

double turned(Point from, const ArcTo& step) {
  const double begin = std::atan2(from.y - step.centre.y, from.x - step.centre.x);
  const double end = std::atan2(step.to.y - step.centre.y, step.to.x - step.centre.x);
  const double turn = step.turn == Turn::clockwise ? end - begin : begin - end;
  return turn < 0 ? turn + 2 * std::numbers::pi : turn;
}

Point pen_after(const Step& step, Point start) {
  if (const auto* move = std::get_if<Move>(&step)) return move->to;
  if (const auto* line = std::get_if<LineTo>(&step)) return line->to;
  if (const auto* curve = std::get_if<CurveTo>(&step)) return curve->to;
  if (const auto* arc = std::get_if<ArcTo>(&step)) return arc->to;
  return start;
}

}  // namespace chart
