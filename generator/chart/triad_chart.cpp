#include "chart/triad_chart.h"

#include <algorithm>

#include "chart/key.h"
#include "chart/label_layout.h"
#include "chart/polar.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double widest = 340;
constexpr double radius = 108;
constexpr double point_radius = 4.5;
constexpr double line_height = 17;
constexpr double to_labels = 10;  // between the end of an axis and what is said of it
constexpr Lettering name_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering value_text{.size = 13};
constexpr Lettering level_text{.size = 12};

using Corners = std::array<Point, 3>;

double degrees_of(std::size_t axis) { return static_cast<double>(axis) * 120; }

struct TextLine {
  std::string text;
  Role role;
  Lettering lettering;
};

// What stands at the end of an axis: its name, its value, its remark.
std::vector<TextLine> lines_at(const TriadAxis& axis, double width, const TextWidth& text_width) {
  std::vector<TextLine> lines;
  const auto add = [&](const std::string& text, Role role, Lettering lettering) {
    for (std::string& line : wrapped(text, width, lettering, text_width))
      lines.push_back({std::move(line), role, lettering});
  };
  add(axis.name, Role::text, name_text);
  add(axis.value, Role::text, value_text);
  add(axis.remark, Role::text_concern, name_text);
  return lines;
}

void append_lines(std::vector<Mark>& marks, const std::vector<TextLine>& lines, double x, double top) {
  for (const TextLine& line : lines) {
    append_text(marks, line.text, {x, top + 13}, Anchor::middle, line.role, line.lettering);
    top += line_height;
  }
}

Path triangle(const Corners& corners, Role role) {
  return {{Move{corners[0]}, LineTo{corners[1]}, LineTo{corners[2]}, Close{}}, role};
}

// Where the triangle of these levels has its corners.
template <class Level>
Corners corners_at(const TriadChart& chart, const Polar& polar, const Level& level) {
  Corners corners;
  for (std::size_t i = 0; i < corners.size(); ++i)
    corners[i] = polar.at(radius * std::clamp(level(chart.axes[i]) / chart.highest, 0.0, 1.0), degrees_of(i));
  return corners;
}

void append_rings(std::vector<Mark>& marks, const TriadChart& chart, const Polar& polar) {
  for (int level = 1; level <= chart.highest; ++level)
    marks.push_back(triangle(
        corners_at(chart, polar, [&](const TriadAxis&) { return static_cast<double>(level); }), Role::grid));
  for (std::size_t i = 0; i < chart.axes.size(); ++i)
    marks.push_back(Line{polar.centre, polar.at(radius, degrees_of(i)), Role::axis});
}

// The levels' numbers, left of the upright axis and above the lines that cross there.
void append_levels(std::vector<Mark>& marks, const TriadChart& chart, const Polar& polar) {
  for (int level = 1; level <= chart.highest; ++level) {
    const Point at = polar.at(radius * level / chart.highest, 0);
    append_text(marks, std::to_string(level), {at.x - 7, at.y + 4}, Anchor::end, Role::text_in_plot,
                level_text);
  }
}

void append_points(std::vector<Mark>& marks, const Corners& corners, Role role) {
  for (const Point& corner : corners)
    marks.push_back(Symbol{.at = corner, .size = point_radius, .role = role});
}

bool has_first(const TriadChart& chart) {
  return std::all_of(chart.axes.begin(), chart.axes.end(),
                     [](const TriadAxis& axis) { return axis.first.has_value(); });
}

void append_triangles(std::vector<Mark>& marks, const TriadChart& chart, const Polar& polar) {
  const Corners latest = corners_at(chart, polar, [](const TriadAxis& axis) { return axis.latest; });
  marks.push_back(triangle(latest, Role::band));
  append_rings(marks, chart, polar);
  if (has_first(chart)) {
    const Corners first = corners_at(chart, polar, [](const TriadAxis& axis) { return *axis.first; });
    marks.push_back(triangle(first, Role::second_series));
    append_points(marks, first, Role::excluded);
  }
  marks.push_back(triangle(latest, Role::first_series));
  append_levels(marks, chart, polar);
  append_points(marks, latest, Role::first_series_point);
}

std::vector<KeyEntry> key_of(const TriadChart& chart) {
  std::vector<KeyEntry> entries;
  if (!chart.latest_key.empty()) entries.push_back({chart.latest_key, Role::first_series});
  if (!chart.first_key.empty() && has_first(chart)) entries.push_back({chart.first_key, Role::second_series});
  return entries;
}

}  // namespace

Scene draw(const TriadChart& chart, double width, const TextWidth& text_width) {
  width = std::min(width, widest);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description, .marks = {}};
  const double column = width / 2 - 8;
  const auto top = lines_at(chart.axes[0], width, text_width);
  const Polar polar{{width / 2, static_cast<double>(top.size()) * line_height + to_labels + radius}};
  append_triangles(scene.marks, chart, polar);
  append_lines(scene.marks, top, width / 2, 0);
  double bottom = polar.centre.y + radius / 2 + to_labels;
  const double begin = bottom;
  for (const std::size_t i : {std::size_t{1}, std::size_t{2}}) {
    const auto lines = lines_at(chart.axes[i], column, text_width);
    // In the middle of its half, not of its axis: there is most room.
    append_lines(scene.marks, lines, i == 1 ? width * 0.75 : width * 0.25, begin);
    bottom = std::max(bottom, begin + static_cast<double>(lines.size()) * line_height);
  }
  scene.size.height = append_key(scene.marks, key_of(chart), bottom + 6, width, text_width);
  return scene;
}

}  // namespace chart
