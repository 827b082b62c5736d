#include "chart/bullet_chart.h"

#include <algorithm>

#include "chart/bullet_rows.h"
#include "chart/heading.h"

namespace chart {
namespace {

constexpr Lettering heading_text{.size = 13, .weight = Weight::semibold};

// The parts of the way that the picture shows: all of it, and as much before and beyond it as rows need.
Range shown_range(const BulletChart& chart) {
  Range range{0, 1};
  for (const BulletGroup& group : chart.groups)
    for (const BulletRow& row : group.rows)
      if (const auto way = way_of(row))
        range.include(std::clamp(*way, -chart.farthest_back, chart.farthest_beyond));
  return range;
}

// Which signs the picture shows.
struct Shown {
  SignsShown verdicts;
  bool bar = false;
  bool time = false;
};

Shown shown_in(const BulletChart& chart) {
  Shown shown;
  for (const BulletGroup& group : chart.groups)
    for (const BulletRow& row : group.rows) {
      if (row.time) shown.time = true;
      if (!way_of(row)) continue;
      shown.bar = true;
      shown.verdicts.add(row.verdict);
    }
  return shown;
}

std::vector<KeyEntry> key_of(const BulletChart& chart) {
  const Shown shown = shown_in(chart);
  std::vector<KeyEntry> entries;
  if (shown.bar && !chart.baseline_key.empty())
    entries.push_back({chart.baseline_key, Symbol{.size = 4.5, .role = Role::excluded}});
  for (KeyEntry& entry : key_entries(chart.key, shown.verdicts)) entries.push_back(std::move(entry));
  if (shown.bar && !chart.target_key.empty()) entries.push_back({chart.target_key, Role::target_tick});
  if (shown.time && !chart.time_key.empty()) entries.push_back({chart.time_key, Role::icon_line});
  return entries;
}

double append_group_heading(std::vector<Mark>& marks, const std::string& heading, double y, double width,
                            const TextWidth& text_width) {
  constexpr double line_height = 18;
  for (std::string& line : wrapped(heading, width, heading_text, text_width)) {
    marks.push_back(Label{.at = {0, y + 13},
                          .text = std::move(line),
                          .role = Role::text,
                          .size = heading_text.size,
                          .weight = heading_text.weight});
    y += line_height;
  }
  return y + 6;
}

}  // namespace

Scene draw(const BulletChart& chart, double width, const TextWidth& text_width) {
  constexpr double edge = 16;  // room for a sign and an arrow head
  const BulletColumns columns = bullet_columns(chart, width, text_width);
  const Range range = shown_range(chart);
  const Scale x{range.low, range.high, columns.plot.from + edge, columns.plot.to - edge};
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  for (const BulletGroup& group : chart.groups) {
    if (!group.heading.empty())
      y = append_group_heading(scene.marks, group.heading, y + 4, width, text_width);
    for (const BulletRow& row : group.rows)
      y = append_row(scene.marks, row, chart, columns, x, y, text_width);
  }
  scene.size.height = append_key(scene.marks, key_of(chart), y, width, text_width);
  return scene;
}

}  // namespace chart
