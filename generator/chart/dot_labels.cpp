#include "chart/dot_labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace chart {
namespace {

constexpr double size = 12;
constexpr double text_height = 15;
constexpr double to_baseline = 11.5;  // from the top of a label's box
constexpr double near_gap = 4;
constexpr double between = 5;  // names

struct Place {
  Box box = {};
  double distance = 0;  // from the dot; where it is more than near_gap, a thin line ties them
};

// The box of a text that touches the circle of `radius` round the dot in that direction: 0 is right of it, 90
// below.
Box box_beside(Point dot, double radius, double degrees, double width) {
  const double angle = degrees * std::numbers::pi / 180;
  const double x = std::cos(angle), y = std::sin(angle);
  const double middle_x = dot.x + x * (radius + width / 2);
  const double middle_y = dot.y + y * (radius + text_height / 2);
  return {middle_x - width / 2, middle_y - text_height / 2, middle_x + width / 2, middle_y + text_height / 2};
}

std::vector<Place> places(const DotLabel& label, double width) {
  std::vector<Place> all;
  for (const double degrees : {0, 180, 270, 90, 320, 40, 220, 140})
    all.push_back({box_beside(label.at, label.dot_radius + near_gap, degrees, width), near_gap});
  if (label.need == DotLabel::Need::may) return all;
  for (const double distance : {16, 28, 42, 60, 82, 110})
    for (int step = 0; step < 16; ++step)
      all.push_back({box_beside(label.at, label.dot_radius + distance, step * 22.5, width), distance});
  return all;
}

// What it costs to write there; none: it must not be.
std::optional<double> cost(const Place& place, const DotLabel& label, const Plot& plot,
                           const std::vector<Box>& dots, const Obstacles& obstacles) {
  const Box& box = place.box;
  if (box.left < plot.left || box.right > plot.right || box.top < plot.top || box.bottom > plot.bottom)
    return {};
  const auto covers = [&box](const Box& other) { return overlap(box, other); };
  if (std::any_of(obstacles.labels.begin(), obstacles.labels.end(), covers) ||
      std::any_of(dots.begin(), dots.end(), covers))
    return {};
  const auto lines = std::count_if(obstacles.lines.begin(), obstacles.lines.end(),
                                   [&box](const Line& line) { return meets(line.from, line.to, box); });
  if (lines > 0 && label.need == DotLabel::Need::may) return {};
  return place.distance + 25.0 * static_cast<double>(lines);
}

std::optional<Place> best_place(const DotLabel& label, double width, const Plot& plot,
                                const std::vector<Box>& dots, const Obstacles& obstacles) {
  std::optional<Place> best;
  double least = 0;
  for (const Place& place : places(label, width)) {
    const auto here = cost(place, label, plot, dots, obstacles);
    if (!here || (best && *here >= least)) continue;
    best = place;
    least = *here;
  }
  return best;
}

// From the dot's rim to the nearest point of the label.
Line tie(const DotLabel& label, const Box& box) {
  const Point to{std::clamp(label.at.x, box.left, box.right), std::clamp(label.at.y, box.top, box.bottom)};
  const double length = std::hypot(to.x - label.at.x, to.y - label.at.y);
  const double part = length > 0 ? label.dot_radius / length : 0;
  return {
      {label.at.x + (to.x - label.at.x) * part, label.at.y + (to.y - label.at.y) * part}, to, Role::leader};
}

}  // namespace

void append_dot_labels(std::vector<Mark>& marks, std::vector<DotLabel> labels, const Plot& plot,
                       const std::vector<Box>& dots, Obstacles& obstacles, const TextWidth& text_width) {
  std::stable_partition(labels.begin(), labels.end(),
                        [](const DotLabel& label) { return label.need == DotLabel::Need::must; });
  for (const DotLabel& label : labels) {
    if (label.text.empty()) continue;
    const std::string text = shortened(label.text, plot.width() * 0.45, {size}, text_width);
    const auto place = best_place(label, text_width(text, size, Weight::regular), plot, dots, obstacles);
    if (!place) continue;
    // Names side by side keep a word's distance.
    obstacles.labels.push_back(
        {place->box.left - between, place->box.top, place->box.right + between, place->box.bottom});
    if (place->distance > near_gap) marks.push_back(tie(label, place->box));
    marks.push_back(Label{.at = {place->box.left, place->box.top + to_baseline},
                          .text = text,
                          .role = Role::text_in_plot,
                          .size = size});
  }
}

}  // namespace chart
