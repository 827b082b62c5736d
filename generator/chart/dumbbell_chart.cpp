#include "chart/dumbbell_chart.h"

#include <algorithm>
#include <cmath>

#include "chart/axis.h"
#include "chart/dumbbell_rows.h"
#include "chart/heading.h"

namespace chart {
namespace {

constexpr Lettering axis_text{.size = axis_text_size};
constexpr Lettering heading_text{.size = 13, .weight = Weight::semibold};

// What the axis spans: the changes, cut at the farthest, and always some of either side.
Range shown_range(const DumbbellChart& chart) {
  Range range{-10, 10};
  const auto include = [&](const std::optional<double>& change) {
    if (change) range.include(std::clamp(*change, -chart.farthest, chart.farthest));
  };
  for (const DumbbellGroup& group : chart.groups)
    for (const DumbbellRow& row : group.rows) {
      include(row.now);
      include(row.target);
    }
  return range;
}

SignsShown signs_shown(const DumbbellChart& chart) {
  SignsShown shown;
  for (const DumbbellGroup& group : chart.groups)
    for (const DumbbellRow& row : group.rows)
      if (row.now) shown.add(row.verdict);
  return shown;
}

std::vector<KeyEntry> key_of(const DumbbellChart& chart) {
  std::vector<KeyEntry> entries;
  if (!chart.start_key.empty())
    entries.push_back({chart.start_key, Symbol{.size = 4.5, .role = Role::excluded}});
  for (KeyEntry& entry : key_entries(chart.key, signs_shown(chart))) entries.push_back(std::move(entry));
  if (!chart.target_key.empty()) entries.push_back({chart.target_key, Role::target_tick});
  return entries;
}

std::vector<Tick> ticks_of(const DumbbellChart& chart, const Plot& plot, double width,
                           const TextWidth& text_width) {
  for (int most = std::max(2, static_cast<int>(plot.width() / 55)); most > 2; --most) {
    std::vector<Tick> ticks = number_ticks(plot.x.domain_low, plot.x.domain_high, most, chart.percent);
    if (fit(ticks, plot.x, {0, width}, text_width)) return ticks;
  }
  return {{0, chart.percent(0, 0), ""}};
}

// Which side is which, above the plot: the line of the starts in the middle, worse and better beside it as
// far as there is room.
void append_sides(std::vector<Mark>& marks, const DumbbellChart& chart, const Plot& plot, double baseline,
                  double width, const TextWidth& text_width) {
  const auto label = [&](const std::string& text, double x, Anchor anchor) {
    if (!text.empty())
      marks.push_back(Label{.at = {x, baseline},
                            .text = text,
                            .role = Role::text_muted,
                            .anchor = anchor,
                            .size = axis_text.size});
  };
  const double zero = plot.x(0);
  const std::string middle = shortened(chart.zero_label, width * 0.5, axis_text, text_width);
  const double half = text_width(middle, axis_text.size, axis_text.weight) / 2;
  const double at = std::clamp(zero, half, width - half);
  label(middle, at, Anchor::middle);
  constexpr double gap = 12;
  const double left_room = at - half - gap, right_room = width - at - half - gap;
  const auto fits = [&](const std::string& text, double room) {
    return text_width(text, axis_text.size, axis_text.weight) <= room;
  };
  if (fits(chart.worse_label, left_room)) label(chart.worse_label, at - half - gap, Anchor::end);
  if (fits(chart.better_label, right_room)) label(chart.better_label, at + half + gap, Anchor::start);
}

}  // namespace

Scene draw(const DumbbellChart& chart, double width, const TextWidth& text_width) {
  constexpr double edge = 20;  // room for a sign and an arrow head
  const DumbbellColumns columns = dumbbell_columns(chart, width, text_width);
  const Range range = shown_range(chart);
  Plot plot{.left = columns.left, .right = columns.right};
  plot.x = {range.low, range.high, plot.left + edge, plot.right - edge};
  const auto ticks = ticks_of(chart, plot, width, text_width);

  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  append_sides(scene.marks, chart, plot, y + 12, width, text_width);
  y += 22;
  for (const DumbbellGroup& group : chart.groups) {
    if (!group.heading.empty()) {
      scene.marks.push_back(Label{.at = {0, y + 17},
                                  .text = shortened(group.heading, width, heading_text, text_width),
                                  .role = Role::text,
                                  .size = heading_text.size,
                                  .weight = heading_text.weight});
      y += 26;
    }
    for (const DumbbellRow& row : group.rows)
      y = append_row(scene.marks, row, chart, columns, plot.x, ticks, y, text_width);
    y += 6;
  }
  plot.bottom = y;
  append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
  const auto entries = key_of(chart);
  scene.size.height = append_key(
      scene.marks, entries, plot.bottom + ticks_height(ticks) + (entries.empty() ? 0 : 8), width, text_width);
  return scene;
}

}  // namespace chart
