#include "chart/radar_labels.h"

#include <algorithm>

#include "chart/label_layout.h"
#include "chart/polar.h"

namespace chart {
namespace {

constexpr double largest_radius = 190;
constexpr double smallest_radius = 90;  // with names round it; below, numbers leave more room
constexpr double gap = 12;              // from the outer ring to its labels
constexpr double widest_label = 170;
constexpr double distance = 3;  // between labels
constexpr Lettering name_text{.size = radar_text_size};
constexpr Lettering value_text{.size = radar_text_size, .weight = Weight::semibold};

double width_of(const std::string& text, Lettering lettering, const TextWidth& text_width) {
  return text_width(text, lettering.size, lettering.weight);
}

// Beside the rings a label begins or ends at them; above and below it stands in the middle.
Anchor anchor_at(double across) {
  if (across > 0.2) return Anchor::start;
  return across < -0.2 ? Anchor::end : Anchor::middle;
}

double room_for(Anchor anchor, double x, double width) {
  const double room = anchor == Anchor::middle ? width * 0.5 : width / 2 - std::abs(x);
  return std::min(room, widest_label);
}

// The label outside the ring in the direction of `degrees`: above it at the top, below it at the bottom, and
// anything between at its sides.
RadarLabel label_at(double degrees, double radius, const RadarAxis& axis, double width,
                    const TextWidth& text_width) {
  const Point foot = Polar{}.at(radius + gap, degrees);
  const double across = foot.x / (radius + gap), down = foot.y / (radius + gap);
  RadarLabel label{.value = axis.value_text, .anchor = anchor_at(across), .x = foot.x};
  if (label.anchor == Anchor::middle) label.x = 0;
  label.lines = wrapped(axis.label, room_for(label.anchor, label.x, width), name_text, text_width);
  double widest = width_of(label.value, value_text, text_width);
  for (const std::string& line : label.lines)
    widest = std::max(widest, width_of(line, name_text, text_width));
  const double lines = static_cast<double>(label.lines.size()) + (label.value.empty() ? 0 : 1);
  const double height = lines * radar_line_height;
  const double left = label.anchor == Anchor::start    ? label.x
                      : label.anchor == Anchor::middle ? label.x - widest / 2
                                                       : label.x - widest;
  const double top = foot.y - height * (1 - down) / 2;
  label.box = {left, top, left + widest, top + height};
  return label;
}

bool breaks_a_word(const RadarLabel& label, const RadarAxis& axis, double width,
                   const TextWidth& text_width) {
  const double room = room_for(label.anchor, label.x, width);
  return longest_word(axis.label, name_text, text_width) > room ||
         width_of(axis.value_text, value_text, text_width) > room;
}

bool meets_any(const RadarLabel& label, const std::vector<RadarLabel>& others) {
  const Box& box = label.box;
  const Box wide{box.left - distance, box.top - distance, box.right + distance, box.bottom + distance};
  return std::ranges::any_of(
      others, [&](const RadarLabel& other) { return !other.lines.empty() && overlap(wide, other.box); });
}

double degrees_of(std::size_t axis, const RadarChart& chart) {
  return 360.0 * static_cast<double>(axis) / static_cast<double>(chart.axes.size());
}

// A name above or below the rings may stand farther off, so that those beside it have room.
bool moved_off(RadarLabel& label, const std::vector<RadarLabel>& others) {
  constexpr double farthest = 3 * radar_line_height, step = 3;
  const double outwards = label.box.top < 0 ? -step : step;
  for (double moved = 0; moved <= farthest; moved += step) {
    if (!meets_any(label, others)) return true;
    label.box.top += outwards;
    label.box.bottom += outwards;
  }
  return false;
}

// Empty: they do not fit round a ring of this radius.
std::vector<RadarLabel> names_round(const RadarChart& chart, double radius, double width,
                                    const TextWidth& text_width) {
  std::vector<RadarLabel> labels(chart.axes.size());
  for (const bool beside : {true, false})
    for (std::size_t i = 0; i < chart.axes.size(); ++i) {
      RadarLabel label = label_at(degrees_of(i, chart), radius, chart.axes[i], width, text_width);
      if ((label.anchor != Anchor::middle) != beside) continue;
      if (breaks_a_word(label, chart.axes[i], width, text_width)) return {};
      if (beside ? meets_any(label, labels) : !moved_off(label, labels)) return {};
      labels[i] = std::move(label);
    }
  return labels;
}

// Every number that has room beside those before it.
std::vector<RadarLabel> numbers_round(const RadarChart& chart, double radius, double width,
                                      const TextWidth& text_width) {
  std::vector<RadarLabel> labels;
  for (std::size_t i = 0; i < chart.axes.size(); ++i) {
    RadarLabel label =
        label_at(degrees_of(i, chart), radius, {.label = std::to_string(i + 1)}, width, text_width);
    if (meets_any(label, labels)) label.lines.clear();
    labels.push_back(std::move(label));
  }
  return labels;
}

RadarLayout with_extent(RadarLayout layout) {
  layout.top = -layout.radius;
  layout.bottom = layout.radius;
  for (const RadarLabel& label : layout.labels) {
    layout.top = std::min(layout.top, label.box.top);
    layout.bottom = std::max(layout.bottom, label.box.bottom);
  }
  return layout;
}

}  // namespace

RadarLayout radar_layout(const RadarChart& chart, double width, const TextWidth& text_width) {
  for (double radius = std::min(largest_radius, width / 2 - gap); radius >= smallest_radius; radius -= 2) {
    std::vector<RadarLabel> labels = names_round(chart, radius, width, text_width);
    if (labels.size() == chart.axes.size())
      return with_extent({.radius = radius, .labels = std::move(labels)});
  }
  constexpr double number_room = 24;
  const double radius = std::min(largest_radius, width / 2 - gap - number_room);
  return with_extent(
      {.radius = radius, .numbered = true, .labels = numbers_round(chart, radius, width, text_width)});
}

}  // namespace chart
