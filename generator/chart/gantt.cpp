#include "chart/gantt.h"

#include <algorithm>
#include <cmath>

#include "chart/axis.h"
#include "chart/gantt_rows.h"
#include "chart/heading.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering today_text{.size = axis_text_size, .weight = Weight::semibold};
constexpr Lettering heading_text{.size = 13, .weight = Weight::semibold};
constexpr double month = 30.4;
constexpr std::size_t most_bars_with_one_axis = 14;

// All days that are shown, with a little air, and never less than half a year.
Range shown_range(const Gantt& chart) {
  Range range;
  range.include(chart.today);
  for (const GanttGroup& group : chart.groups)
    for (const GanttBar& bar : group.bars) {
      if (bar.start) range.include(*bar.start);
      if (bar.end) range.include(*bar.end);
      for (const double end : bar.earlier_ends) range.include(end);
    }
  range.low -= month / 2;
  range.high = std::max(range.high + month, range.low + 6 * month);
  return range;
}

std::size_t bars_in(const Gantt& chart) {
  std::size_t count = 0;
  for (const GanttGroup& group : chart.groups) count += group.bars.size();
  return count;
}

std::vector<Tick> ticks_of(const Gantt& chart, const Plot& plot, const Span& room,
                           const TextWidth& text_width) {
  for (int most = std::max(1, static_cast<int>(plot.width() / 44)); most >= 1; --most) {
    auto ticks =
        date_ticks(std::ceil(plot.x.domain_low), std::floor(plot.x.domain_high), most, 28, chart.month_name);
    if (most == 1 || fit(ticks, plot.x, room, text_width)) return ticks;
  }
  return {};
}

// Months and years above the bars, as a head; gives the y below it.
double append_head(std::vector<Mark>& marks, const std::vector<Tick>& ticks, const Plot& plot, double y,
                   double width, const TextWidth& text_width) {
  std::vector<Mark> axis;
  Plot head = plot;
  head.bottom = y;
  append_ticks(axis, ticks, head, {0, width}, text_width);
  // Only the labels: the line of the axis belongs below the bars.
  for (Mark& mark : axis)
    if (auto* label = std::get_if<Label>(&mark)) {
      label->at.y -= 8;
      marks.push_back(std::move(*label));
    }
  return y + ticks_height(ticks) - 6;
}

// Its day in words and, unless labels stand above their bars and would be crossed, one line through all.
void append_today(std::vector<Mark>& marks, const Gantt& chart, const Plot& plot, const GanttColumns& columns,
                  double baseline, const TextWidth& text_width) {
  const double x = plot.x(chart.today);
  if (!columns.labels_above) marks.push_back(Line{{x, plot.top}, {x, plot.bottom}, today_line});
  const std::string label = shortened(chart.today_label, columns.width, today_text, text_width);
  const double half = text_width(label, today_text.size, today_text.weight) / 2;
  append_text(marks, label, {std::clamp(x, half, columns.width - half), baseline}, Anchor::middle, Role::text,
              today_text);
}

std::vector<KeyEntry> key_of(const Gantt& chart) {
  std::vector<KeyEntry> entries;
  bool moved = false, late = false;
  const auto is_used = [&](Fill fill) {
    for (const GanttGroup& group : chart.groups)
      for (const GanttBar& bar : group.bars)
        if (bar.fill == fill && bar.start) return true;
    return false;
  };
  for (const GanttGroup& group : chart.groups)
    for (const GanttBar& bar : group.bars) {
      moved |= !bar.earlier_ends.empty();
      late |= bar.late;
    }
  for (const KeyEntry& entry : chart.fill_key)
    if (const Fill* fill = std::get_if<Fill>(&entry.sample); fill && is_used(*fill)) entries.push_back(entry);
  if (moved && !chart.moved_key.empty()) entries.push_back({chart.moved_key, moved_end_sign({})});
  if (late && !chart.late_key.empty()) entries.push_back({chart.late_key, Fill::late});
  return entries;
}

}  // namespace

Scene draw(const Gantt& chart, double width, const TextWidth& text_width) {
  const GanttColumns columns = gantt_columns(chart, width, text_width);
  const Range range = shown_range(chart);
  Plot plot{.left = columns.left, .right = width};
  plot.x = {range.low, range.high, plot.left, plot.right};
  const auto ticks = ticks_of(chart, plot, {0, width}, text_width);

  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  const double today_baseline = y + 12;
  plot.top = y + 17;
  y = append_head(scene.marks, ticks, plot, y + 18, width, text_width);
  // What lies behind the bars must be painted before them: their height is measured first.
  std::vector<Mark> rows;
  for (const GanttGroup& group : chart.groups) {
    if (!group.heading.empty()) {
      append_text(
          rows,
          shortened(group.heading, columns.left > 0 ? columns.left - 8 : width, heading_text, text_width),
          {0, y + 18}, Anchor::start, Role::text, heading_text);
      y += 26;
    }
    for (const GanttBar& bar : group.bars)
      y = append_row(rows, bar, chart.today, columns, plot.x, ticks, y, text_width);
    y += 6;
  }
  plot.bottom = y;
  append_today(scene.marks, chart, plot, columns, today_baseline, text_width);
  for (Mark& mark : rows) scene.marks.push_back(std::move(mark));
  if (bars_in(chart) > most_bars_with_one_axis) {
    append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
    y += ticks_height(ticks);
  } else {
    scene.marks.push_back(Line{{plot.left, y}, {plot.right, y}, Role::axis});
  }
  const auto entries = key_of(chart);
  scene.size.height = append_key(scene.marks, entries, y + (entries.empty() ? 1 : 8), width, text_width);
  return scene;
}

}  // namespace chart
