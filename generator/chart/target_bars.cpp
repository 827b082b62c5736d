#include "chart/target_bars.h"

#include <algorithm>
#include <cassert>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/key.h"
#include "chart/target_bar_rows.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering axis_text{.size = axis_text_size};

bool is_over(const TargetBarRow& row) { return row.sign == BarSign::over; }

double longest(const TargetBars& bars) {
  double most = 0;
  for (const TargetBarRow& row : bars.rows) {
    assert(row.amount.value_or(0) >= 0 && row.mark.value_or(0) >= 0 && row.further >= 0 && row.depth >= 0);
    most = std::max({most, row.amount.value_or(0) + row.further, row.mark.value_or(0)});
  }
  return most;
}

// Whole amounts get no ticks between them.
std::vector<Tick> ticks_of(const TargetBars& bars, const Plot& plot, double width,
                           const TextWidth& text_width) {
  const double most = plot.x.domain_high;
  const auto by_amount = static_cast<int>(std::min(most, 1000.0));
  for (int ticks = std::min(static_cast<int>(plot.width() / 55), by_amount); ticks > 1; --ticks) {
    std::vector<Tick> made = number_ticks(0, most, ticks, bars.number);
    if (fit(made, plot.x, {0, width}, text_width)) return made;
  }
  return {{0, bars.number(0, 0), ""}};
}

std::vector<KeyEntry> key_of(const TargetBars& bars) {
  constexpr double size = 6;
  std::vector<KeyEntry> entries;
  const auto add = [&](const std::string& text, decltype(KeyEntry::sample) sample,
                       bool (*has)(const TargetBarRow&)) {
    if (!text.empty() && std::ranges::any_of(bars.rows, has)) entries.push_back({text, std::move(sample)});
  };
  add(bars.amount_key, Symbol{.size = size, .shape = Shape::square, .role = Role::bar},
      [](const TargetBarRow& row) { return row.amount.value_or(0) > 0; });
  add(bars.further_key, Symbol{.size = size, .shape = Shape::square, .role = Role::cell_partly},
      [](const TargetBarRow& row) { return row.further > 0; });
  add(bars.over_key, Symbol{.size = size, .shape = Shape::triangle, .role = Role::concern}, is_over);
  const auto has_mark = [](const TargetBarRow& row) { return row.mark.has_value(); };
  if (bars.mark_is == MarkIs::target)
    add(bars.mark_key, Role::target_tick, has_mark);
  else
    add(bars.mark_key, Symbol{.size = size, .shape = Shape::square, .role = Role::band}, has_mark);
  return entries;
}

}  // namespace

Scene draw(const TargetBars& bars, double width, const TextWidth& text_width) {
  Scene scene{.size = {width, 0}, .title = bars.title, .description = bars.description, .marks = {}};
  const TargetBarColumns columns = target_bar_columns(bars, width, text_width);
  Plot plot{.left = columns.left, .right = columns.right};
  const double most = longest(bars);
  plot.x = {0, most > 0 ? most : 1, plot.left, plot.right};
  const std::vector<Tick> ticks = most > 0 ? ticks_of(bars, plot, width, text_width) : std::vector<Tick>{};

  double y = append_heading(scene.marks, bars.headline, bars.subtitle, width, text_width);
  if (!bars.axis.empty()) {
    append_text(scene.marks, shortened(bars.axis, width - plot.left, axis_text, text_width),
                {plot.left, y + 12}, Anchor::start, Role::text_muted, axis_text);
    y += 20;
  }
  for (const TargetBarRow& row : bars.rows)
    y = append_row(scene.marks, row, bars.mark_is, columns, plot.x, ticks, y, text_width);
  if (!ticks.empty()) {
    plot.bottom = y;
    append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
    y += ticks_height(ticks);
  }
  const auto entries = key_of(bars);
  scene.size.height = append_key(scene.marks, entries, y + (entries.empty() ? 0 : 8), width, text_width);
  return scene;
}

}  // namespace chart
