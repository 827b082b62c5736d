#include "chart/step_line_chart.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/line_labels.h"

namespace chart {
namespace {

constexpr double narrow_width = 480;   // below it lines are named in a key
constexpr double widest_label = 0.35;  // of the picture, on either side of the plot
constexpr double symbol_radius = 4;
constexpr double inset = 8;  // between the plot's edges and its first and last day

bool is_narrow(double width) { return width < narrow_width; }

constexpr std::array line_roles{Role::first_series, Role::second_series, Role::third_series,
                                Role::fourth_series};
constexpr std::array point_roles{Role::first_series_point, Role::second_series_point,
                                 Role::third_series_point, Role::fourth_series_point};
constexpr std::array shapes{Shape::circle, Shape::diamond, Shape::square, Shape::triangle};

Role line_role(std::size_t line) { return line_roles[line % line_roles.size()]; }

double level_at_end(const StepLine& line) { return line.steps.empty() ? 0 : line.steps.back().level; }

// --- Axes ---

Span days_of(const StepLineChart& chart) {
  Span days{std::min(chart.from, chart.until), chart.until};
  for (const StepLine& line : chart.lines)
    if (!line.steps.empty()) days.from = std::min(days.from, line.steps.front().x);
  if (chart.target && chart.target->by) days.to = std::max(days.to, *chart.target->by);
  return days;
}

Range levels_of(const StepLineChart& chart) {
  Range range;
  for (const StepLine& line : chart.lines)
    for (const LevelStep& step : line.steps) range.include(step.level);
  if (chart.target) range.include(chart.target->level);
  return range;
}

ValueAxis named_axis(const StepLineChart& chart, double widest, const TextWidth& text_width) {
  NiceTicks ticks{.values = {}, .step = 1, .decimals = 0};
  for (const NamedLevel& level : chart.levels) ticks.values.push_back(level.level);
  std::size_t next = 0;
  const auto name = [&](double, int) { return chart.levels[next++].name; };
  ValueAxis axis = value_axis(ticks, name, widest, text_width);
  Range range = levels_of(chart);
  range.include(axis.low);
  range.include(axis.high);
  const double air = (range.high - range.low) * 0.08;  // so that the lowest line is not taken for the axis
  axis.low = range.low - air;
  axis.high = range.high + air;
  return axis;
}

ValueAxis counted_axis(const StepLineChart& chart, double height, double widest,
                       const TextWidth& text_width) {
  Range range = levels_of(chart);
  range.include(0);
  range.include(1);
  const double most = std::min(range.high, std::max(2.0, height / 40));
  NiceTicks ticks = nice_ticks(0, std::ceil(range.high), std::max(1, static_cast<int>(most)));
  std::erase_if(ticks.values, [](double value) { return value != std::floor(value); });
  ticks.decimals = 0;
  return value_axis(ticks, chart.number, widest, text_width);
}

ValueAxis level_axis(const StepLineChart& chart, double height, double widest, const TextWidth& text_width) {
  return chart.levels.empty() ? counted_axis(chart, height, widest, text_width)
                              : named_axis(chart, widest, text_width);
}

std::vector<Tick> day_ticks(const StepLineChart& chart, const Plot& plot, double width,
                            const TextWidth& text_width) {
  const Span days = days_of(chart);
  for (int most = std::max(1, static_cast<int>(plot.width() / 44)); most > 1; --most) {
    std::vector<Tick> ticks = date_ticks(days.from, days.to, most, 1, chart.month_name);
    if (fit(ticks, plot.x, {0, width}, text_width)) return ticks;
  }
  std::vector<Tick> ticks = date_ticks(days.from, days.to, 1, 1, chart.month_name);
  ticks.resize(std::min<std::size_t>(ticks.size(), 1));
  return ticks;
}

// --- Lines ---

// The least distance between two levels.
double least_rise(const StepLineChart& chart) {
  if (chart.levels.empty()) return 1;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 1; i < chart.levels.size(); ++i)
    least = std::min(least, chart.levels[i].level - chart.levels[i - 1].level);
  return std::isfinite(least) ? least : 1;
}

// How far below its level a line is drawn: lines at one level lie beside each other, none of them so far off
// that it could be taken for one at the next.
double moved(const StepLineChart& chart, std::size_t line, const Scale& y) {
  const auto lines = static_cast<double>(chart.lines.size());
  const double rise = std::abs(y(least_rise(chart)) - y(0));
  const double apart = std::min({3.0, 12.0 / lines, 0.6 * rise / lines});
  return (static_cast<double>(line) - (lines - 1) / 2) * apart;
}

void append_line(std::vector<Mark>& marks, const StepLineChart& chart, std::size_t at, const Plot& plot) {
  const StepLine& line = chart.lines[at];
  if (line.steps.empty()) return;
  const double down = moved(chart, at, plot.y);
  Path path{.steps = {}, .role = line_role(at)};
  std::vector<Symbol> symbols;
  double level = 0;  // where the pen is
  for (const LevelStep& step : line.steps) {
    const Point place{plot.x(step.x), plot.y(step.level) + down};
    if (path.steps.empty()) {
      path.steps.push_back(Move{place});
    } else {
      if (level != place.y) path.steps.push_back(LineTo{{place.x, level}});
      path.steps.push_back(LineTo{place});
    }
    level = place.y;
    // Of several steps on one day the last counts.
    if (!symbols.empty() && symbols.back().at.x == place.x) symbols.pop_back();
    symbols.push_back(step_line_symbol(at, place, symbol_radius));
    symbols.back().tooltip = step.tooltip;
  }
  path.steps.push_back(LineTo{{plot.x(std::max(chart.until, line.steps.back().x)), level}});
  marks.push_back(std::move(path));
  // Where steps follow close upon each other, the later sign covers the earlier.
  for (Symbol& symbol : symbols) marks.push_back(std::move(symbol));
}

// --- Labels ---

// Its name and its latest level, or that level alone; a name that is too long is cut, the level never.
std::string label_of(const StepLine& line, double width, const TextWidth& text_width) {
  if (is_narrow(width)) return line.latest;
  const std::string latest = line.latest.empty() ? "" : ": " + line.latest;
  const double room = width * widest_label - text_width(latest, 13, Weight::semibold);
  return shortened(line.name, room, {.size = 13, .weight = Weight::semibold}, text_width) + latest;
}

std::vector<LineLabel> labels_of(const StepLineChart& chart, double width, const Scale& y,
                                 const TextWidth& text_width) {
  std::vector<LineLabel> labels;
  for (std::size_t i = 0; i < chart.lines.size(); ++i) {
    std::string text = label_of(chart.lines[i], width, text_width);
    if (!text.empty())
      labels.push_back({.y = y(level_at_end(chart.lines[i])) + moved(chart, i, y),
                        .text = std::move(text),
                        .weight = Weight::semibold});
  }
  if (chart.target && !chart.target->label.empty() && !is_narrow(width))
    labels.push_back(
        {.y = y(chart.target->level) - 6, .text = chart.target->label, .role = Role::text_target});
  return cut_to(width * widest_label, std::move(labels), text_width);
}

// From where a line ends to its label, where the axis goes on beyond the line.
void append_way_to_labels(std::vector<Mark>& marks, const StepLineChart& chart, const Plot& plot) {
  const double end = plot.x(chart.until) + symbol_radius;
  if (plot.right - end < 12) return;
  for (std::size_t i = 0; i < chart.lines.size(); ++i) {
    if (chart.lines[i].steps.empty()) continue;
    const double y = plot.y(level_at_end(chart.lines[i])) + moved(chart, i, plot.y);
    marks.push_back(Line{{end, y}, {plot.right, y}, Role::leader});
  }
}

void append_target(std::vector<Mark>& marks, const StepLineChart& chart, const Plot& plot) {
  if (!chart.target) return;
  const double y = plot.y(chart.target->level);
  const double end = chart.target->by ? plot.x(*chart.target->by) : plot.right;
  marks.push_back(Line{{plot.left, y}, {end, y}, Role::target});
  if (chart.target->by) marks.push_back(Line{{end, y - 7}, {end, y + 7}, Role::target_tick});
}

// The day that the levels are known on, where the axis goes on beyond it.
bool marks_until(const StepLineChart& chart) {
  return !chart.until_label.empty() && days_of(chart).to > chart.until;
}

void append_until(std::vector<Mark>& marks, const StepLineChart& chart, const Plot& plot, double baseline,
                  double width, const TextWidth& text_width) {
  const double x = plot.x(chart.until);
  marks.push_back(Line{{x, baseline + 4}, {x, plot.bottom}, Role::phase});
  constexpr Lettering lettering{.size = axis_text_size};
  const std::string text = shortened(chart.until_label, width, lettering, text_width);
  const double half = text_width(text, lettering.size, lettering.weight) / 2;
  marks.push_back(Label{.at = {std::clamp(x, half, width - half), baseline},
                        .text = text,
                        .role = Role::text_muted,
                        .anchor = Anchor::middle,
                        .size = lettering.size});
}

std::vector<KeyEntry> key_of(const StepLineChart& chart, double width) {
  std::vector<KeyEntry> entries;
  if (!is_narrow(width)) return entries;
  for (std::size_t i = 0; i < chart.lines.size(); ++i)
    entries.push_back({chart.lines[i].name, step_line_symbol(i, {}, symbol_radius + 0.5)});
  if (chart.target && !chart.target->label.empty()) entries.push_back({chart.target->label, Role::target});
  return entries;
}

}  // namespace

Symbol step_line_symbol(std::size_t line, Point at, double radius) {
  // Beyond four lines each colour comes again with the next shape.
  const std::size_t shape = (line + line / shapes.size()) % shapes.size();
  return {.at = at, .size = radius, .shape = shapes[shape], .role = point_roles[line % point_roles.size()]};
}

Scene draw(const StepLineChart& chart, double width, const TextWidth& text_width) {
  for (const StepLine& line : chart.lines)
    assert(std::is_sorted(line.steps.begin(), line.steps.end(),
                          [](const LevelStep& a, const LevelStep& b) { return a.x < b.x; }));
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description, .marks = {}};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  const double until_baseline = y + 12;
  if (marks_until(chart)) y += 18;

  const auto labels = labels_of(chart, width, Scale{}, text_width);
  const double plot_height =
      std::max(is_narrow(width) ? 170.0 : 220.0, 17.0 * static_cast<double>(labels.size()));
  const ValueAxis levels = level_axis(chart, plot_height, width * widest_label, text_width);
  Plot plot{.left = levels.widest_label + 10,
            .right = width - 1 - room_at_right(labels, text_width),
            .top = y + 12,
            .bottom = y + 12 + plot_height};
  const Span days = days_of(chart);
  plot.x = {days.from, days.to, plot.left + inset, plot.right - inset};
  plot.y = {levels.low, levels.high, plot.bottom - 8, plot.top};
  const auto ticks = day_ticks(chart, plot, width, text_width);

  append(scene.marks, levels, plot);
  append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
  if (marks_until(chart)) append_until(scene.marks, chart, plot, until_baseline, width, text_width);
  append_target(scene.marks, chart, plot);
  append_way_to_labels(scene.marks, chart, plot);
  // The last line at the bottom: the first is what most of it is about.
  for (std::size_t i = chart.lines.size(); i-- > 0;) append_line(scene.marks, chart, i, plot);
  append_at_right(scene.marks, labels_of(chart, width, plot.y, text_width), plot);
  const auto entries = key_of(chart, width);
  scene.size.height = append_key(
      scene.marks, entries, plot.bottom + ticks_height(ticks) + (entries.empty() ? 0 : 8), width, text_width);
  return scene;
}

}  // namespace chart
