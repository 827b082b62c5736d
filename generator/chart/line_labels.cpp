#include "chart/line_labels.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace chart {
namespace {

constexpr double size = 13;
constexpr double size_in_plot = 12;
constexpr double line_height = 16;
constexpr double text_height = 15;   // of a label in the plot
constexpr double clearance = 3;      // between it and its line
constexpr double to_baseline = 4.6;  // from the middle of a line of text
constexpr double gap = 10;           // between the plot and the labels

// How much of the drawing a label in the box would cover; none: it may not stand there.
std::optional<int> covered(const Box& box, const Plot& plot, const Obstacles& obstacles) {
  if (box.left < plot.left || box.right > plot.right || box.top < plot.top || box.bottom > plot.bottom)
    return {};
  for (const Box& label : obstacles.labels)
    if (overlap(box, label)) return {};
  int count = 0;
  for (const Line& line : obstacles.lines) count += meets(line.from, line.to, box) ? 2 : 0;
  const auto& points = obstacles.points;
  for (std::size_t i = 1; i < points.size(); ++i)
    if (!std::isnan(points[i - 1].y) && !std::isnan(points[i].y) && meets(points[i - 1], points[i], box))
      count += 3;
  return count;
}

}  // namespace

std::vector<LineLabel> cut_to(double widest, std::vector<LineLabel> labels, const TextWidth& text_width) {
  for (LineLabel& label : labels)
    label.text = shortened(label.text, widest, {size, label.weight}, text_width);
  return labels;
}

double room_at_right(const std::vector<LineLabel>& labels, const TextWidth& text_width) {
  double widest = 0;
  for (const LineLabel& label : labels) widest = std::max(widest, text_width(label.text, size, label.weight));
  return labels.empty() ? 0 : widest + gap;
}

void append_at_right(std::vector<Mark>& marks, std::vector<LineLabel> labels, const Plot& plot) {
  std::stable_sort(labels.begin(), labels.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
  std::vector<double> wanted;
  for (const LineLabel& label : labels) wanted.push_back(label.y);
  const std::vector<double> places = spread(wanted, line_height, plot.top, plot.bottom);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const LineLabel& label = labels[i];
    if (std::abs(places[i] - label.y) > 5)
      marks.push_back(Line{{plot.right + 1, label.y}, {plot.right + gap - 2, places[i]}, Role::leader});
    marks.push_back(Label{.at = {plot.right + gap, places[i] + to_baseline},
                          .text = label.text,
                          .role = label.role,
                          .size = size,
                          .weight = label.weight});
  }
}

void append_in_plot(std::vector<Mark>& marks, const LineLabel& label, double from, double to,
                    const Plot& plot, Obstacles& obstacles, const TextWidth& text_width) {
  const double width = text_width(label.text, size_in_plot, label.weight);
  constexpr int places = 16;
  std::optional<Box> best;
  int least = 0;
  for (int place = 0; place <= places; ++place)
    for (const double bottom : {label.y - clearance, label.y + clearance + text_height}) {
      const double left = from + 4 + (to - from - width - 8) * place / places;
      const Box box{left, bottom - text_height, left + width, bottom};
      const auto count = covered(box, plot, obstacles);
      if (!count || (best && *count >= least)) continue;
      best = box;
      least = *count;
    }
  if (!best) return;
  obstacles.labels.push_back(*best);
  marks.push_back(Label{.at = {best->left, best->bottom - 3.5},
                        .text = label.text,
                        .role = label.role == Role::text ? Role::text_in_plot : label.role,
                        .size = size_in_plot,
                        .weight = label.weight});
}

}  // namespace chart
