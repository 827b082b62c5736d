#include "chart/note_flags.h"

#include <algorithm>

#include "chart/label_layout.h"

namespace chart {
namespace {

constexpr double text_size = 12;  // readable where a narrow chart is shrunk to a 320 px window
constexpr double slant = 13;      // height of the leaders' slanted part

std::vector<const RunPoint*> noted(const std::vector<RunPoint>& points) {
  std::vector<const RunPoint*> found;
  for (const RunPoint& point : points)
    if (point.note != 0) found.push_back(&point);
  return found;
}

// All flags of a chart are of one size, wide enough for the highest of their numbers.
double radius_of(std::size_t flags) { return flags < 100 ? 9 : 12; }

double distance_of(std::size_t flags) { return 2 * radius_of(flags) + 3; }

std::size_t rows_for(std::size_t flags, const Plot& plot) {
  const double distance = distance_of(flags);
  const double in_a_row = std::max(1.0, (plot.width() - 2 * radius_of(flags)) / distance + 1);
  return (flags + static_cast<std::size_t>(in_a_row) - 1) / static_cast<std::size_t>(in_a_row);
}

struct Flag {
  const RunPoint* point = nullptr;
  Point at = {};
  double radius = 0;
};

// Dealt to the rows in turn, so that neighbours stand in different rows.
std::vector<Flag> flags_of(const std::vector<RunPoint>& points, const Plot& plot, double top) {
  const auto found = noted(points);
  const std::size_t rows = rows_for(found.size(), plot);
  const double radius = radius_of(found.size());
  const double distance = distance_of(found.size());
  std::vector<Flag> flags;
  for (std::size_t row = 0; row < rows; ++row) {
    std::vector<double> wanted;
    for (std::size_t i = row; i < found.size(); i += rows) wanted.push_back(plot.x(found[i]->x));
    const auto places = spread(wanted, distance, plot.left + radius, plot.right - radius);
    for (std::size_t i = 0; i < places.size(); ++i)
      flags.push_back({.point = found[row + i * rows],
                       .at = {places[i], top + 1 + radius + static_cast<double>(row) * distance},
                       .radius = radius});
  }
  return flags;
}

}  // namespace

double flags_height(const std::vector<RunPoint>& points, const Plot& plot) {
  const std::size_t flags = noted(points).size();
  return flags == 0 ? 0 : static_cast<double>(rows_for(flags, plot)) * distance_of(flags) + slant;
}

double leader_end(const RunPoint& point, const Plot& plot) {
  return point.value ? std::max(plot.top, plot.y(*point.value) - 6) : plot.bottom;
}

void append_leaders(std::vector<Mark>& marks, const std::vector<RunPoint>& points, const Plot& plot,
                    double top) {
  for (const Flag& flag : flags_of(points, plot, top)) {
    const double x = plot.x(flag.point->x);
    marks.push_back(Path{{Move{{flag.at.x, flag.at.y + flag.radius}}, LineTo{{x, plot.top - 2}},
                          LineTo{{x, leader_end(*flag.point, plot)}}},
                         Role::leader});
  }
}

void append_flags(std::vector<Mark>& marks, const std::vector<RunPoint>& points, const Plot& plot,
                  double top) {
  for (const Flag& flag : flags_of(points, plot, top)) {
    marks.push_back(Symbol{.at = flag.at, .size = flag.radius, .role = Role::flag});
    marks.push_back(Label{.at = {flag.at.x, flag.at.y + text_size / 3},
                          .text = std::to_string(flag.point->note),
                          .role = Role::text,
                          .anchor = Anchor::middle,
                          .size = text_size,
                          .weight = Weight::semibold});
  }
}

}  // namespace chart
