#include "chart/run_chart_axes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chart {
namespace {

Range shown_range(const RunChart& chart) {
  Range range;
  for (const RunPoint& point : chart.points)
    if (point.value) range.include(*point.value);
  for (const auto* stretches : {&chart.centre, &chart.target, &chart.lower_limit, &chart.upper_limit,
                                &chart.lower_warning, &chart.upper_warning})
    for (const Stretch& stretch : *stretches) range.include(stretch.value);
  return range;
}

// Those of the caller's ticks that lie where there are data.
std::vector<Tick> between(double first, double last, const std::vector<Tick>& ticks) {
  std::vector<Tick> kept;
  for (const Tick& tick : ticks)
    if (tick.position >= first && tick.position <= last) kept.push_back(tick);
  return kept;
}

std::vector<Tick> thinned(const std::vector<Tick>& ticks, std::size_t every) {
  std::vector<Tick> kept;
  for (std::size_t i = 0; i < ticks.size(); i += every) kept.push_back(ticks[i]);
  return kept;
}

double least_distance(const std::vector<RunPoint>& points) {
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 1; i < points.size(); ++i)
    if (points[i].x > points[i - 1].x) least = std::min(least, points[i].x - points[i - 1].x);
  return std::isfinite(least) ? least : 1;
}

}  // namespace

ValueAxis value_axis_of(const RunChart& chart, double plot_height, double widest_label,
                        const TextWidth& text_width) {
  return value_axis_over(shown_range(chart), {chart.floor, chart.ceiling}, chart.number, plot_height,
                         widest_label, text_width);
}

Scale x_scale(const RunChart& chart, const Plot& plot) {
  const double inset = plot.width() / (2.0 * static_cast<double>(chart.points.size() + 1));
  const double margin = std::clamp(inset, 7.0, 24.0);
  const double first = chart.points.empty() ? 0 : chart.points.front().x;
  const double last = chart.points.empty() ? 0 : chart.points.back().x;
  return {first, last, plot.left + margin, plot.right - margin};
}

// Names that the caller gives, each broken into the two rows of labels that ticks have; nothing if one would
// need more, or a word is too long.
std::vector<Tick> in_two_rows(const std::vector<Tick>& ticks, const Plot& plot, const TextWidth& text_width) {
  std::vector<Tick> broken;
  const double column = plot.width() / static_cast<double>(ticks.size()) - 6;
  for (const Tick& tick : ticks) {
    constexpr Lettering lettering{.size = axis_text_size};
    if (longest_word(tick.label, lettering, text_width) > column) return {};
    const auto lines = wrapped(tick.label, column, lettering, text_width);
    if (lines.size() > 2 || !tick.group.empty()) return {};
    broken.push_back({tick.position, lines.empty() ? "" : lines[0], lines.size() > 1 ? lines[1] : ""});
  }
  return broken;
}

// The most ticks whose labels have room: ask for fewer until they do. One alone always has.
std::vector<Tick> ticks_below(const RunChart& chart, const Plot& plot, const Span& room,
                              const TextWidth& text_width) {
  if (chart.points.empty()) return {};
  const double first = chart.points.front().x, last = chart.points.back().x;
  const double finest = least_distance(chart.points);
  const int most = std::max(1, static_cast<int>(plot.width() / 44));
  const std::vector<Tick> given = between(first, last, chart.x_ticks);
  std::vector<Tick> ticks = in_two_rows(given, plot, text_width);
  if (!ticks.empty() && fit(ticks, plot.x, room, text_width)) return ticks;
  for (int wanted = most; wanted >= 1; --wanted) {
    if (!given.empty()) {
      const auto every = (given.size() - 1) / static_cast<std::size_t>(wanted) + 1;
      ticks = thinned(given, every);
    } else if (chart.month_name) {
      ticks = date_ticks(first, last, wanted, finest, chart.month_name);
    } else {
      ticks = number_ticks(first, last, wanted, chart.number);
    }
    if (fit(ticks, plot.x, room, text_width)) return ticks;
  }
  ticks.resize(std::min<std::size_t>(ticks.size(), 1));
  return ticks;
}

}  // namespace chart
