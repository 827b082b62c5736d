#include "chart/funnel_plot.h"

#include <algorithm>
#include <cmath>

#include "chart/dot_labels.h"
#include "chart/heading.h"
#include "chart/line_labels.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 480;  // below it lines are named in a key, not at their right
constexpr double radius = 4.5;
constexpr Lettering axis_title{.size = 12};

bool is_narrow(double width) { return width < narrow_width; }

double greatest_denominator(const FunnelPlot& plot) {
  double greatest = 0;
  for (const FunnelDot& dot : plot.dots) greatest = std::max(greatest, dot.denominator);
  return greatest;
}

Range shown_range(const FunnelPlot& plot) {
  Range range;
  double smallest = greatest_denominator(plot);
  for (const FunnelDot& dot : plot.dots) {
    range.include(dot.value);
    smallest = std::min(smallest, dot.denominator);
  }
  for (const auto& line : {plot.centre, plot.target})
    if (line) range.include(*line);
  for (const FunnelLimits* limits : {&plot.limits, &plot.warnings})
    for (const auto* curve : {&limits->lower, &limits->upper})
      for (const Point& point : *curve)
        if (point.x >= smallest) range.include(point.y);
  return range;
}

Point between(Point a, Point b, double part) { return {a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part}; }

// The part of the piece from a to b that lies inside the room of data; none: it lies outside.
std::optional<std::pair<Point, Point>> inside(Point a, Point b, const Scale& x, const Scale& y) {
  double enter = 0, leave = 1;
  const auto cut = [&](double from, double to, double low, double high) {
    if (from == to) {
      if (from < low || from > high) leave = -1;
      return;
    }
    const double at_low = (low - from) / (to - from), at_high = (high - from) / (to - from);
    enter = std::max(enter, std::min(at_low, at_high));
    leave = std::min(leave, std::max(at_low, at_high));
  };
  cut(a.x, b.x, x.domain_low, x.domain_high);
  cut(a.y, b.y, y.domain_low, y.domain_high);
  if (enter > leave) return {};
  return std::pair{between(a, b, enter), between(a, b, leave)};
}

// The curve's pieces in the picture, cut at the plot's edges.
std::vector<Line> pieces(const std::vector<Point>& curve, Role role, const Plot& plot) {
  std::vector<Line> lines;
  for (std::size_t i = 1; i < curve.size(); ++i)
    if (const auto piece = inside(curve[i - 1], curve[i], plot.x, plot.y))
      lines.push_back({{plot.x(piece->first.x), plot.y(piece->first.y)},
                       {plot.x(piece->second.x), plot.y(piece->second.y)},
                       role});
  return lines;
}

Path joined(const std::vector<Line>& lines) {
  Path path{.steps = {}, .role = lines.front().role};
  Point pen{-1, -1};
  for (const Line& line : lines) {
    if (line.from != pen) path.steps.push_back(Move{line.from});
    path.steps.push_back(LineTo{line.to});
    pen = line.to;
  }
  return path;
}

struct NamedLine {
  double value;  // where it ends at the right
  std::string text;
  Role line, text_role;
};

std::vector<NamedLine> named_lines(const FunnelPlot& plot) {
  std::vector<NamedLine> lines;
  const auto add_limits = [&](const FunnelLimits& limits, Role role) {
    if (!plot.dots.empty() && !limits.upper.empty() && !limits.label.empty())
      lines.push_back({limits.upper.back().y, limits.label, role, Role::text_muted});
  };
  if (plot.centre && !plot.centre_label.empty())
    lines.push_back({*plot.centre, plot.centre_label, Role::centre_line, Role::text});
  if (plot.target && !plot.target_label.empty())
    lines.push_back({*plot.target, plot.target_label, Role::target, Role::text_target});
  add_limits(plot.warnings, Role::warning);
  add_limits(plot.limits, Role::limit);
  return lines;
}

std::vector<LineLabel> right_labels(const FunnelPlot& funnel, double width, const Scale& y,
                                    const TextWidth& text_width) {
  std::vector<LineLabel> labels;
  if (!is_narrow(width))
    for (const NamedLine& line : named_lines(funnel))
      labels.push_back({.y = y(std::clamp(line.value, y.domain_low, y.domain_high)),
                        .text = line.text,
                        .role = line.text_role});
  return cut_to(width * 0.3, std::move(labels), text_width);
}

double append_line_key(std::vector<Mark>& marks, const FunnelPlot& plot, double y, double width,
                       const TextWidth& text_width) {
  std::vector<KeyEntry> entries;
  for (const NamedLine& line : named_lines(plot)) entries.push_back({line.text, line.line});
  return append_key(marks, entries, y, width, text_width) + (entries.empty() ? 0 : 4);
}

void append_axis_title(std::vector<Mark>& marks, const std::string& text, Point at, Anchor anchor,
                       double width, const TextWidth& text_width) {
  append_text(marks, shortened(text, width, axis_title, text_width), at, anchor, Role::text_muted,
              axis_title);
}

std::vector<Tick> ticks_below(const FunnelPlot& funnel, const Plot& plot, double width,
                              const TextWidth& text_width) {
  if (funnel.dots.empty()) return {};
  std::vector<Tick> ticks;
  for (int most = std::max(1, static_cast<int>(plot.width() / 60)); most >= 1; --most) {
    ticks = number_ticks(plot.x.domain_low, plot.x.domain_high, most, funnel.count);
    if (fit(ticks, plot.x, {0, width}, text_width)) return ticks;
  }
  ticks.resize(std::min<std::size_t>(ticks.size(), 1));
  return ticks;
}

void append_curves(std::vector<Mark>& marks, const FunnelPlot& funnel, const Plot& plot,
                   Obstacles& obstacles) {
  const auto add = [&](const std::vector<Point>& curve, Role role) {
    const auto lines = pieces(curve, role, plot);
    if (!lines.empty()) marks.push_back(joined(lines));
    obstacles.lines.insert(obstacles.lines.end(), lines.begin(), lines.end());
  };
  const auto across = [&](const std::optional<double>& value, Role role) {
    if (!value) return;
    const Line line{{plot.left, plot.y(*value)}, {plot.right, plot.y(*value)}, role};
    marks.push_back(line);
    obstacles.lines.push_back(line);
  };
  for (const auto* curve : {&funnel.warnings.lower, &funnel.warnings.upper}) add(*curve, Role::warning);
  for (const auto* curve : {&funnel.limits.lower, &funnel.limits.upper}) add(*curve, Role::limit);
  across(funnel.target, Role::target);
  across(funnel.centre, Role::centre_line);
}

// Signals last, so that none lies below another dot.
void append_dots(std::vector<Mark>& marks, const FunnelPlot& funnel, const Plot& plot, Obstacles& obstacles,
                 const TextWidth& text_width) {
  std::vector<const FunnelDot*> dots;
  for (const FunnelDot& dot : funnel.dots) dots.push_back(&dot);
  std::stable_partition(dots.begin(), dots.end(),
                        [](const FunnelDot* dot) { return dot->verdict == Verdict::common; });
  std::vector<Box> boxes;
  std::vector<DotLabel> labels;
  for (const FunnelDot* dot : dots) {
    const Point at{plot.x(dot->denominator), plot.y(dot->value)};
    Symbol symbol = verdict_symbol(dot->verdict, at, radius);
    symbol.tooltip = dot->tooltip;
    marks.push_back(std::move(symbol));
    const double reach = radius + 1;
    boxes.push_back({at.x - reach, at.y - reach, at.x + reach, at.y + reach});
    labels.push_back({at, radius, dot->name,
                      dot->verdict == Verdict::common ? DotLabel::Need::may : DotLabel::Need::must});
  }
  append_dot_labels(marks, std::move(labels), plot, boxes, obstacles, text_width);
}

SignsShown signs_shown(const FunnelPlot& funnel) {
  SignsShown shown;
  for (const FunnelDot& dot : funnel.dots) shown.add(dot.verdict);
  return shown;
}

}  // namespace

Scene draw(const FunnelPlot& funnel, double width, const TextWidth& text_width) {
  Scene scene{.size = {width, 0}, .title = funnel.title, .description = funnel.description, .marks = {}};
  double y = append_heading(scene.marks, funnel.headline, funnel.subtitle, width, text_width);
  if (is_narrow(width)) y = append_line_key(scene.marks, funnel, y, width, text_width);
  append_axis_title(scene.marks, funnel.value_label, {0, y + 12}, Anchor::start, width, text_width);
  y += funnel.value_label.empty() ? 0 : 18;

  const double plot_height = is_narrow(width) ? 230 : 300;
  const ValueAxis values = value_axis_over(shown_range(funnel), {funnel.floor, funnel.ceiling}, funnel.number,
                                           plot_height, width * 0.3, text_width);
  Plot plot;
  plot.left = values.widest_label + 10;
  plot.right = width - 1 - room_at_right(right_labels(funnel, width, Scale{}, text_width), text_width);
  plot.top = y + 8;
  plot.bottom = plot.top + plot_height;
  const double greatest = greatest_denominator(funnel);
  plot.x = {0, greatest > 0 ? greatest * 1.04 : 1, plot.left, plot.right};
  plot.y = {values.low, values.high, plot.bottom, plot.top};
  const auto ticks = ticks_below(funnel, plot, width, text_width);

  append(scene.marks, values, plot);
  append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
  Obstacles obstacles;
  append_curves(scene.marks, funnel, plot, obstacles);
  append_dots(scene.marks, funnel, plot, obstacles, text_width);
  append_at_right(scene.marks, right_labels(funnel, width, plot.y, text_width), plot);
  y = plot.bottom + ticks_height(ticks);
  append_axis_title(scene.marks, funnel.denominator_label, {plot.right, y + 12}, Anchor::end, plot.right,
                    text_width);
  y += funnel.denominator_label.empty() ? 0 : 18;
  const auto signs = key_entries(funnel.key, signs_shown(funnel));
  scene.size.height = append_key(scene.marks, signs, y + (signs.empty() ? 0 : 8), width, text_width);
  return scene;
}

}  // namespace chart
