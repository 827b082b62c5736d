#include "chart/radar_chart.h"

#include <algorithm>
#include <cassert>

#include "chart/heading.h"
#include "chart/key.h"
#include "chart/label_layout.h"
#include "chart/polar.h"
#include "chart/radar_labels.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering name_text{.size = radar_text_size};
constexpr Lettering value_text{.size = radar_text_size, .weight = Weight::semibold};
constexpr Lettering ring_text{.size = 12};
constexpr double edge = 8;  // of a sign on the outer ring

// How a round is drawn: the newest always the same, the oldest of several too.
struct RoundStyle {
  Role line;
  Symbol symbol;
};

// Larger signs lie below, so that equal values do not hide each other.
RoundStyle style_of_round(std::size_t round, std::size_t rounds) {
  if (round + 1 == rounds)
    return {Role::latest_line, {.size = 4.5, .shape = Shape::diamond, .role = Role::latest_point}};
  if (round == 0) return {Role::first_line, {.size = 6.5, .role = Role::excluded}};
  return {Role::between_line, {.size = 5.5, .shape = Shape::square, .role = Role::between_point}};
}

struct Radar {
  const RadarChart& chart;
  Polar polar;
  double radius;

  double radius_at(double value) const {
    return radius * (value - chart.lowest + 1) / (chart.highest - chart.lowest + 1);
  }
  double degrees(std::size_t axis) const {
    return 360.0 * static_cast<double>(axis) / static_cast<double>(chart.axes.size());
  }
  Point at(std::size_t axis, double value) const { return polar.at(radius_at(value), degrees(axis)); }
};

void append_grid(std::vector<Mark>& marks, const Radar& radar) {
  for (int step = radar.chart.lowest; step <= radar.chart.highest; ++step)
    marks.push_back(circle(radar.polar.centre, radar.radius_at(step),
                           step == radar.chart.highest ? Role::axis : Role::grid));
  for (std::size_t i = 0; i < radar.chart.axes.size(); ++i)
    marks.push_back(Line{radar.polar.centre, radar.polar.at(radar.radius, radar.degrees(i)), Role::grid});
}

// Numbers of the rings between the first two axes, where the fewest lines run.
void append_steps(std::vector<Mark>& marks, const Radar& radar) {
  const double between = 180.0 / static_cast<double>(std::max<std::size_t>(radar.chart.axes.size(), 1));
  for (int step = radar.chart.lowest; step <= radar.chart.highest; ++step) {
    const Point at = radar.polar.at(radar.radius_at(step), between);
    append_text(marks, std::to_string(step), {at.x, at.y + 4}, Anchor::middle, Role::text_in_plot, ring_text);
  }
}

// The line from answer to answer; it is broken where an axis has none, and closed where all have one.
Path line_of(const RadarRound& round, const Radar& radar, Role role) {
  Path path{.role = role};
  const std::size_t axes = round.values.size();
  std::size_t gap = 0;
  while (gap < axes && round.values[gap]) ++gap;
  const bool whole = gap == axes;
  bool pen_down = false;
  for (std::size_t i = 0; i < axes; ++i) {
    const std::size_t axis = whole ? i : (gap + i) % axes;
    const auto& value = round.values[axis];
    if (value && pen_down) path.steps.push_back(LineTo{radar.at(axis, *value)});
    if (value && !pen_down) path.steps.push_back(Move{radar.at(axis, *value)});
    pen_down = value.has_value();
  }
  if (whole && axes > 2) path.steps.push_back(Close{});
  return path;
}

void append_round(std::vector<Mark>& marks, const Radar& radar, std::size_t index) {
  const RadarRound& round = radar.chart.rounds[index];
  const RoundStyle style = style_of_round(index, radar.chart.rounds.size());
  Path path = line_of(round, radar, style.line);
  if (path.steps.size() > 1) marks.push_back(std::move(path));
  for (std::size_t axis = 0; axis < round.values.size(); ++axis) {
    if (!round.values[axis]) continue;
    Symbol symbol = style.symbol;
    symbol.at = radar.at(axis, *round.values[axis]);
    marks.push_back(std::move(symbol));
  }
}

void append_labels(std::vector<Mark>& marks, const RadarLayout& layout, Point centre) {
  for (const RadarLabel& label : layout.labels) {
    double baseline = centre.y + label.box.top + 11;
    for (const std::string& line : label.lines) {
      append_text(marks, line, {centre.x + label.x, baseline}, label.anchor, Role::text, name_text);
      baseline += radar_line_height;
    }
    append_text(marks, label.value, {centre.x + label.x, baseline}, label.anchor, Role::text, value_text);
  }
}

// "3  Klare mål og ansvar  2,7", a line or more each; gives the y below the last.
double append_names(std::vector<Mark>& marks, const RadarChart& chart, double y, double width,
                    const TextWidth& text_width) {
  constexpr double indent = 26, value_room = 84, widest = 420;
  width = std::min(width, widest);
  for (std::size_t i = 0; i < chart.axes.size(); ++i) {
    const double first = y + 13;
    append_text(marks, std::to_string(i + 1), {indent - 8, first}, Anchor::end, Role::text, value_text);
    append_text(marks, shortened(chart.axes[i].value_text, value_room, value_text, text_width),
                {width, first}, Anchor::end, Role::text, value_text);
    double baseline = first;
    for (const std::string& line :
         wrapped(chart.axes[i].label, width - indent - value_room - 8, name_text, text_width)) {
      append_text(marks, line, {indent, baseline}, Anchor::start, Role::text, name_text);
      baseline += radar_line_height;
    }
    y = std::max(baseline - 13, y + radar_line_height) + 2;
  }
  return y + 6;
}

double append_scale_text(std::vector<Mark>& marks, const std::string& text, double y, double width,
                         const TextWidth& text_width) {
  for (const std::string& line : wrapped(text, width, name_text, text_width)) {
    append_text(marks, line, {0, y + 12}, Anchor::start, Role::text_muted, name_text);
    y += radar_line_height + 1;
  }
  return y;
}

std::vector<KeyEntry> key_of(const RadarChart& chart) {
  std::vector<KeyEntry> entries;
  for (std::size_t i = 0; i < chart.rounds.size(); ++i) {
    const RoundStyle style = style_of_round(i, chart.rounds.size());
    entries.push_back({chart.rounds[i].label, MarkedLine{style.line, style.symbol}});
  }
  return entries;
}

}  // namespace

Scene draw(const RadarChart& chart, double width, const TextWidth& text_width) {
  assert(chart.rounds.size() <= 3);
  for (const RadarRound& round : chart.rounds) assert(round.values.size() == chart.axes.size());
  const RadarLayout layout = radar_layout(chart, width, text_width);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  const Point centre{width / 2, y + edge - layout.top};
  const Radar radar{chart, {centre}, layout.radius};
  append_grid(scene.marks, radar);
  for (std::size_t i = 0; i < chart.rounds.size(); ++i) append_round(scene.marks, radar, i);
  append_steps(scene.marks, radar);
  append_labels(scene.marks, layout, centre);
  y = centre.y + layout.bottom + edge + 6;
  if (layout.numbered) y = append_names(scene.marks, chart, y, width, text_width);
  y = append_key(scene.marks, key_of(chart), y, width, text_width);
  scene.size.height = append_scale_text(scene.marks, chart.scale_text, y + 4, width, text_width);
  return scene;
}

}  // namespace chart
