#include "chart/run_chart.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/line_labels.h"
#include "chart/note_flags.h"
#include "chart/outline.h"
#include "chart/phase_lanes.h"
#include "chart/point_marks.h"
#include "chart/run_chart_axes.h"
#include "chart/series.h"

namespace chart {
namespace {

constexpr double narrow_width = 480;   // below it lines are named above the plot, not at its right
constexpr double widest_label = 0.35;  // of the picture, at its right

bool is_narrow(double width) { return width < narrow_width; }

// --- Labels of the lines ---

// The last stretch of each kind of line is named at the right (or in the key above a narrow plot).
std::vector<std::pair<const Stretch*, Role>> named_lines(const RunChart& chart) {
  std::vector<std::pair<const Stretch*, Role>> lines;
  const auto add = [&](const std::vector<Stretch>& stretches, Role role) {
    if (!stretches.empty() && !stretches.back().label.empty()) lines.emplace_back(&stretches.back(), role);
  };
  add(chart.upper_limit, Role::limit);
  add(chart.centre, Role::centre_line);
  add(chart.target, Role::target);
  add(chart.lower_limit, Role::limit);
  return lines;
}

Role text_role(Role line) {
  return line == Role::target ? Role::text_target : line == Role::limit ? Role::text_muted : Role::text;
}

Role text_role(Verdict verdict) {
  constexpr Role roles[] = {Role::text, Role::text_improvement, Role::text_concern,
                            Role::text_neutral_signal};
  return roles[static_cast<int>(verdict)];
}

const RunPoint* latest_point(const RunChart& chart) {
  for (std::size_t i = chart.points.size(); i-- > 0;)
    if (chart.points[i].value) return &chart.points[i];
  return nullptr;
}

// What stands at the right: the latest value, and the lines' names unless they stand above.
std::vector<LineLabel> right_labels(const RunChart& chart, double width, const Scale& y,
                                    const TextWidth& text_width) {
  std::vector<LineLabel> labels;
  for (const auto& [stretch, role] : named_lines(chart))
    if (!is_narrow(width))
      labels.push_back({.y = y(stretch->value), .text = stretch->label, .role = text_role(role)});
  if (const RunPoint* latest = latest_point(chart); latest && !chart.latest_label.empty())
    labels.push_back({.y = y(*latest->value),
                      .text = chart.latest_label,
                      .role = text_role(latest->verdict),
                      .weight = Weight::semibold});
  return cut_to(width * widest_label, std::move(labels), text_width);
}

double append_line_key(std::vector<Mark>& marks, const RunChart& chart, double y, double width,
                       const TextWidth& text_width) {
  std::vector<KeyEntry> entries;
  for (const auto& [stretch, role] : named_lines(chart)) entries.push_back({stretch->label, role});
  return append_key(marks, entries, y, width, text_width) + (entries.empty() ? 0 : 4);
}

// --- The whole ---

// The phases that begin inside the data, and the suggested one at its place among them unless it is one of
// them already.
std::vector<PhaseText> phases_of(const RunChart& chart, const Plot& plot, const TextWidth& text_width) {
  struct Begin {
    const PhaseStart* phase;
    Role role;
  };
  std::vector<Begin> begins;
  const auto add = [&](const PhaseStart& phase, Role role) {
    if (chart.points.empty() || phase.x <= chart.points.front().x || phase.x > chart.points.back().x) return;
    const auto at = std::lower_bound(begins.begin(), begins.end(), phase.x,
                                     [](const Begin& begin, double x) { return begin.phase->x < x; });
    if (at == begins.end() || at->phase->x != phase.x) begins.insert(at, {&phase, role});
  };
  for (const PhaseStart& phase : chart.phases) add(phase, Role::phase);
  if (chart.suggested_phase) add(*chart.suggested_phase, Role::suggested_phase);
  std::vector<double> lines;
  std::vector<std::string> reasons;
  for (const Begin& begin : begins) {
    lines.push_back(before(chart.points, begin.phase->x, plot));
    reasons.push_back(begin.phase->reason);
  }
  std::vector<PhaseText> texts = phase_texts(lines, reasons, plot.left, plot.right, text_width);
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i].role = begins[i].role;
  return texts;
}

Obstacles obstacles_of(const RunChart& chart, const Plot& plot, const std::vector<PhaseText>& phases) {
  Obstacles obstacles;
  const Point gap{0, std::nan("")};
  for (const Step& step : value_line(chart.points, plot)) {
    if (std::holds_alternative<Move>(step)) obstacles.points.push_back(gap);
    obstacles.points.push_back(pen_after(step, {}));
  }
  for (const auto* stretches : {&chart.centre, &chart.target, &chart.lower_limit, &chart.upper_limit})
    for (const Stretch& stretch : *stretches) {
      const auto [from, to] = ends(stretch, chart.points, plot);
      obstacles.lines.push_back({{from, plot.y(stretch.value)}, {to, plot.y(stretch.value)}});
    }
  for (const PhaseText& phase : phases)
    obstacles.lines.push_back({{phase.line, plot.top}, {phase.line, plot.bottom}});
  for (const RunPoint& point : chart.points)
    if (point.note != 0)
      obstacles.lines.push_back({{plot.x(point.x), plot.top}, {plot.x(point.x), leader_end(point, plot)}});
  return obstacles;
}

// Labels of the lines' earlier stretches.
void append_inner_labels(std::vector<Mark>& marks, const RunChart& chart, const Plot& plot,
                         const std::vector<PhaseText>& phases, const TextWidth& text_width) {
  Obstacles obstacles = obstacles_of(chart, plot, phases);
  const auto add = [&](const std::vector<Stretch>& stretches) {
    for (std::size_t i = 0; i + 1 < stretches.size(); ++i) {
      if (stretches[i].label.empty()) continue;
      const auto [from, to] = ends(stretches[i], chart.points, plot);
      append_in_plot(
          marks, {.y = plot.y(stretches[i].value), .text = stretches[i].label, .role = Role::text_in_plot},
          from, to, plot, obstacles, text_width);
    }
  };
  add(chart.centre);
  add(chart.target);
}

}  // namespace

Scene draw(const RunChart& chart, double width, const TextWidth& text_width) {
  assert(std::is_sorted(chart.points.begin(), chart.points.end(),
                        [](const RunPoint& a, const RunPoint& b) { return a.x < b.x; }));
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description, .marks = {}};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);

  const double plot_height = is_narrow(width) ? 180 : 250;
  const ValueAxis values = value_axis_of(chart, plot_height, width * widest_label, text_width);
  if (is_narrow(width)) y = append_line_key(scene.marks, chart, y, width, text_width);
  Plot plot;
  plot.left = values.widest_label + 10;
  plot.right = width - 1 - room_at_right(right_labels(chart, width, Scale{}, text_width), text_width);
  plot.x = x_scale(chart, plot);

  const auto phases = phases_of(chart, plot, text_width);
  const double lanes_bottom = y + lanes_height(phases);
  plot.top = lanes_bottom + std::max(8.0, flags_height(chart.points, plot));
  plot.bottom = plot.top + plot_height;
  plot.y = {values.low, values.high, plot.bottom, plot.top};
  const auto ticks = ticks_below(chart, plot, {0, width}, text_width);

  append(scene.marks, values, plot);
  append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
  append(scene.marks, phases, lanes_bottom, plot.bottom);
  append_leaders(scene.marks, chart.points, plot, lanes_bottom);
  append_limits(scene.marks, chart, plot);
  append_stretches(scene.marks, chart.target, Role::target, chart.points, plot);
  append_stretches(scene.marks, chart.centre, Role::centre_line, chart.points, plot);
  append_points(scene.marks, chart.points, plot);
  append_inner_labels(scene.marks, chart, plot, phases, text_width);
  append_at_right(scene.marks, right_labels(chart, width, plot.y, text_width), plot);
  append_flags(scene.marks, chart.points, plot, lanes_bottom);
  const auto signs = key_entries(chart.key, signs_shown(chart.points));
  scene.size.height = append_key(
      scene.marks, signs, plot.bottom + ticks_height(ticks) + (signs.empty() ? 0 : 8), width, text_width);
  return scene;
}

}  // namespace chart
