#include "chart/circle_thread.h"

#include <algorithm>
#include <cmath>

namespace chart {
namespace {

constexpr double station_radius = 4.5;
constexpr double from_edge = 9;  // of a station's middle from the ring
constexpr double bend = 20;      // degrees from a station to where its curve has joined the orbit

// Along the shorter way, in degrees from -180 to 180.
double way(double from, double to) { return std::remainder(to - from, 360); }

// From one station straight in, round with the ring, and straight out to the other.
struct Curve {
  Polar polar;
  double edge, from, turn;

  double orbit() const { return edge * (1 - std::min(0.19, 0.07 + 0.12 * std::abs(turn) / 50)); }
  double joined() const { return std::copysign(std::min(bend, std::abs(turn) / 2), turn); }
  Point on_orbit(double degrees) const { return polar.at(orbit(), degrees); }
  Point straight_in(double degrees) const { return polar.at(edge * 0.4 + orbit() * 0.6, degrees); }

  Path path(Role role) const {
    const double to = from + turn;
    Path path{
        .steps = {Move{polar.at(edge, from)},
                  CurveTo{straight_in(from), on_orbit(from + joined() * 0.5), on_orbit(from + joined())}},
        .role = role};
    if (std::abs(turn) > 2 * bend)
      path.steps.push_back(
          ArcTo{polar.centre, on_orbit(to - joined()), turn > 0 ? Turn::clockwise : Turn::counter_clockwise});
    path.steps.push_back(CurveTo{on_orbit(to - joined() * 0.5), straight_in(to), polar.at(edge, to)});
    return path;
  }
};

// An arrow head with its middle at `at`, pointing along `dx`, `dy`.
Path arrow_head(Point at, double dx, double dy, double size = 1) {
  const double length = std::hypot(dx, dy) / size;
  const double x = dx / length, y = dy / length;
  const auto corner = [&](double along, double across) {
    return Point{at.x + along * x - across * y, at.y + along * y + across * x};
  };
  return {.steps = {Move{corner(8, 0)}, LineTo{corner(-6, 6.5)}, LineTo{corner(-3, 0)},
                    LineTo{corner(-6, -6.5)}, Close{}},
          .role = Role::thread_fill};
}

void append_station(std::vector<Mark>& marks, Point at) {
  marks.push_back(circle(at, station_radius, Role::thread_fill));
}

}  // namespace

void append_thread(std::vector<Mark>& marks, const Polar& polar, double radius,
                   const std::vector<double>& stations) {
  const double edge = radius - from_edge;
  std::vector<Curve> curves;
  for (std::size_t i = 1; i < stations.size(); ++i)
    if (const double turn = way(stations[i - 1], stations[i]); turn != 0)
      curves.push_back({polar, edge, stations[i - 1], turn});
  for (const Curve& curve : curves) marks.push_back(curve.path(Role::thread_ground));
  for (const Curve& curve : curves) marks.push_back(curve.path(Role::thread));
  for (const Curve& curve : curves) {
    const double middle = curve.from + curve.turn / 2;
    const Point before = curve.on_orbit(middle - curve.turn / 20),
                after = curve.on_orbit(middle + curve.turn / 20);
    marks.push_back(arrow_head(curve.on_orbit(middle), after.x - before.x, after.y - before.y));
  }
  for (const double station : stations) append_station(marks, polar.at(edge, station));
}

void append_thread_sample(std::vector<Mark>& marks, Point from, double length) {
  marks.push_back(Line{{from.x + station_radius, from.y}, {from.x + length - 4, from.y}, Role::thread});
  marks.push_back(arrow_head({from.x + length - 6, from.y}, 1, 0, 0.75));
  append_station(marks, {from.x + station_radius, from.y});
}

}  // namespace chart
