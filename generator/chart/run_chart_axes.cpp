#include "chart/run_chart_axes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace chart {
namespace {

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  void include(double value) {
    assert(std::isfinite(value));
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

Range shown_range(const RunChart& chart) {
  Range range;
  for (const RunPoint& point : chart.points)
    if (point.value) range.include(*point.value);
  for (const auto* stretches : {&chart.centre, &chart.target, &chart.lower_limit, &chart.upper_limit})
    for (const Stretch& stretch : *stretches) range.include(stretch.value);
  if (range.low > range.high) return {0, 1};
  // A scale from zero where it costs little: then heights can be compared as they are.
  if (range.low >= 0 && range.low <= 0.5 * range.high) range.low = 0;
  // Else a little air, so that the lowest points do not lie on the axis below.
  else if (range.low != chart.floor)
    range.low -= (range.high - range.low) * 0.04;
  if (range.low == 0 && range.high == 0) range.high = 1;
  return range;
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

std::vector<Tick> number_ticks(double first, double last, int most, const NumberText& number) {
  std::vector<Tick> ticks;
  const NiceTicks nice = nice_ticks(first, last, most);
  for (const double value : nice.values)
    if (value >= first && value <= last) ticks.push_back({value, number(value, nice.decimals), ""});
  return ticks;
}

}  // namespace

ValueAxis value_axis_of(const RunChart& chart, double plot_height, double widest_label,
                        const TextWidth& text_width) {
  const Range range = shown_range(chart);
  NiceTicks ticks = nice_ticks(range.low, range.high, std::max(2, static_cast<int>(plot_height / 46)));
  const auto beyond = [&](double value) {
    return (chart.floor && range.low >= *chart.floor && value < *chart.floor) ||
           (chart.ceiling && range.high <= *chart.ceiling && value > *chart.ceiling);
  };
  if (ticks.values.size() > 2) std::erase_if(ticks.values, beyond);
  ValueAxis axis = value_axis(ticks, chart.number, widest_label, text_width);
  axis.low = std::min(axis.low, range.low);
  axis.high = std::max(axis.high, range.high);
  return axis;
}

// The most ticks whose labels have room: ask for fewer until they do. One alone always has.
std::vector<Tick> ticks_below(const RunChart& chart, const Plot& plot, double picture_width,
                              const TextWidth& text_width) {
  if (chart.points.empty()) return {};
  const double first = chart.points.front().x, last = chart.points.back().x;
  const double finest = least_distance(chart.points);
  const int most = std::max(1, static_cast<int>(plot.width() / 44));
  std::vector<Tick> ticks;
  for (int wanted = most; wanted >= 1; --wanted) {
    if (!chart.x_ticks.empty()) {
      const auto every = (chart.x_ticks.size() - 1) / static_cast<std::size_t>(wanted) + 1;
      ticks = thinned(chart.x_ticks, every);
    } else if (chart.month_name) {
      ticks = date_ticks(first, last, wanted, finest, chart.month_name);
    } else {
      ticks = number_ticks(first, last, wanted, chart.number);
    }
    if (fit(ticks, plot.x, picture_width, text_width)) return ticks;
  }
  ticks.resize(std::min<std::size_t>(ticks.size(), 1));
  return ticks;
}

}  // namespace chart
