#include "chart/axis.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace chart {
namespace {

constexpr Lettering lettering{.size = axis_text_size};
constexpr double tick_length = 5;
constexpr double first_baseline = 19;
constexpr double row_height = 16;

// Where a label stands that is centred on its tick as far as the room allows.
Span label_span(std::string_view label, double middle, const Span& room, const TextWidth& text_width) {
  const double width = std::min(text_width(label, lettering.size, lettering.weight), room.to - room.from);
  const double from = std::clamp(middle - width / 2, room.from, room.to - width);
  return {from, from + width};
}

void append_label(std::vector<Mark>& marks, std::string_view label, double middle, double baseline,
                  const Span& room, const TextWidth& text_width) {
  if (label.empty()) return;
  const Span span = label_span(label, middle, room, text_width);
  marks.push_back(Label{.at = {(span.from + span.to) / 2, baseline},
                        .text = shortened(label, room.to - room.from, lettering, text_width),
                        .role = Role::text_muted,
                        .anchor = Anchor::middle,
                        .size = lettering.size});
}

Range with_air(Range range, const Bounds& bounds) {
  if (range.empty()) return {0, 1};
  // A scale from zero where it costs little: then heights can be compared as they are.
  if (range.low >= 0 && range.low <= 0.5 * range.high) range.low = 0;
  // Else a little air, so that the lowest points do not lie on the axis below.
  else if (range.low != bounds.floor)
    range.low -= (range.high - range.low) * 0.04;
  if (range.low == 0 && range.high == 0) range.high = 1;
  return range;
}

}  // namespace

ValueAxis value_axis(const NiceTicks& ticks, const NumberText& number, double widest,
                     const TextWidth& text_width) {
  ValueAxis axis{.ticks = ticks,
                 .labels = {},
                 .widest_label = 0,
                 .low = ticks.values.front(),
                 .high = ticks.values.back()};
  for (const double value : ticks.values) {
    axis.labels.push_back(shortened(number(value, ticks.decimals), widest, lettering, text_width));
    axis.widest_label =
        std::max(axis.widest_label, text_width(axis.labels.back(), lettering.size, lettering.weight));
  }
  return axis;
}

void Range::include(double value) {
  assert(std::isfinite(value));
  low = std::min(low, value);
  high = std::max(high, value);
}

ValueAxis value_axis_over(Range range, const Bounds& bounds, const NumberText& number, double plot_height,
                          double widest_label, const TextWidth& text_width) {
  range = with_air(range, bounds);
  NiceTicks ticks = nice_ticks(range.low, range.high, std::max(2, static_cast<int>(plot_height / 46)));
  const auto beyond = [&](double value) {
    return (bounds.floor && range.low >= *bounds.floor && value < *bounds.floor) ||
           (bounds.ceiling && range.high <= *bounds.ceiling && value > *bounds.ceiling);
  };
  if (ticks.values.size() > 2) std::erase_if(ticks.values, beyond);
  ValueAxis axis = value_axis(ticks, number, widest_label, text_width);
  axis.low = std::min(axis.low, range.low);
  axis.high = std::max(axis.high, range.high);
  return axis;
}

std::vector<Tick> number_ticks(double first, double last, int most, const NumberText& number) {
  std::vector<Tick> ticks;
  const NiceTicks nice = nice_ticks(first, last, most);
  for (const double value : nice.values)
    if (value >= first && value <= last) ticks.push_back({value, number(value, nice.decimals), ""});
  return ticks;
}

void append(std::vector<Mark>& marks, const ValueAxis& axis, const Plot& plot) {
  for (const double value : axis.ticks.values)
    marks.push_back(Line{{plot.left, plot.y(value)}, {plot.right, plot.y(value)}, Role::grid});
  for (std::size_t i = 0; i < axis.labels.size(); ++i)
    marks.push_back(Label{.at = {plot.left - 8, plot.y(axis.ticks.values[i]) + 4.3},
                          .text = axis.labels[i],
                          .role = Role::text_muted,
                          .anchor = Anchor::end,
                          .size = lettering.size});
}

void append_ticks(std::vector<Mark>& marks, const std::vector<Tick>& ticks, const Plot& plot,
                  const Span& room, const TextWidth& text_width) {
  marks.push_back(Line{{plot.left, plot.bottom}, {plot.right, plot.bottom}, Role::axis});
  for (const Tick& tick : ticks) {
    const double x = plot.x(tick.position);
    marks.push_back(Line{{x, plot.bottom}, {x, plot.bottom + tick_length}, Role::axis});
  }
  for (const Tick& tick : ticks) {
    const double x = plot.x(tick.position);
    append_label(marks, tick.label, x, plot.bottom + first_baseline, room, text_width);
    append_label(marks, tick.group, x, plot.bottom + first_baseline + row_height, room, text_width);
  }
}

bool fit(const std::vector<Tick>& ticks, const Scale& x, const Span& room, const TextWidth& text_width) {
  constexpr double gap = 8;
  double labels_end = room.from - gap, groups_end = labels_end;
  for (const Tick& tick : ticks) {
    const auto follows = [&](std::string_view text, double& end) {
      if (text.empty()) return true;
      const Span span = label_span(text, x(tick.position), room, text_width);
      const bool free = span.from >= end + gap;
      end = span.to;
      return free;
    };
    if (!follows(tick.label, labels_end) || !follows(tick.group, groups_end)) return false;
  }
  return true;
}

double ticks_height(const std::vector<Tick>& ticks) {
  const bool grouped =
      std::any_of(ticks.begin(), ticks.end(), [](const Tick& tick) { return !tick.group.empty(); });
  return first_baseline + 5 + (grouped ? row_height : 0);
}

}  // namespace chart
