#include "chart/level_dumbbell.h"

#include <algorithm>
#include <cassert>

#include "chart/heading.h"
#include "chart/key.h"
#include "chart/labelled_rows.h"
#include "chart/linked.h"
#include "chart/scale.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr RowStyle style{.above = 4, .gap = 18, .widest_text_above = 0.45};
constexpr Lettering step_text{.size = 12};
constexpr double step_line = 15;
// As in a radar chart: the larger sign lies below, so that equal values show both.
constexpr Symbol first_symbol{.size = 6.5, .role = Role::excluded};
const Symbol latest_symbol{.size = 4.5, .shape = Shape::diamond, .role = Role::latest_point};

// The names of the steps, each in the middle of its own share of the plot; gives the y below them.
double append_steps(std::vector<Mark>& marks, const LevelDumbbell& chart, const Scale& x, double room,
                    double y, const TextWidth& text_width) {
  double below = y;
  for (const DumbbellStep& step : chart.steps) {
    double baseline = y + 12;
    for (const std::string& line : wrapped(step.label, room - 6, step_text, text_width)) {
      append_text(marks, line, {x(step.value), baseline}, Anchor::middle, Role::text_muted, step_text);
      baseline += step_line;
    }
    below = std::max(below, baseline - 6);
  }
  return below;
}

void append_dumbbell(std::vector<Drawn>& marks, const LevelRow& row, const Scale& x, double middle) {
  if (row.first && row.latest)
    marks.push_back(Line{{x(*row.first), middle}, {x(*row.latest), middle}, Role::latest_line});
  const auto append_symbol = [&](const std::optional<double>& value, Symbol symbol) {
    if (!value) return;
    symbol.at = {x(*value), middle};
    marks.push_back(std::move(symbol));
  };
  append_symbol(row.first, first_symbol);
  append_symbol(row.latest, latest_symbol);
}

// Gives the y below the row.
double append_row(std::vector<Mark>& marks, const LevelRow& row, const LevelDumbbell& chart,
                  const RowColumns& columns, const Scale& x, double y, const TextWidth& text_width) {
  std::vector<Drawn> drawn;
  const RowPlace place = append_row_texts(drawn, {row.label, row.text}, columns, style, y, text_width);
  for (const DumbbellStep& step : chart.steps)
    marks.push_back(Line{{x(step.value), place.top}, {x(step.value), place.bottom}, Role::grid});
  append_dumbbell(drawn, row, x, place.middle());
  append_linked(marks, std::move(drawn), {}, {});
  return place.bottom;
}

std::vector<KeyEntry> key_of(const LevelDumbbell& chart) {
  std::vector<KeyEntry> entries;
  Symbol small = first_symbol;  // as wide as the key's samples are
  small.size = 5.5;
  if (!chart.first_key.empty()) entries.push_back({chart.first_key, small});
  if (!chart.latest_key.empty()) entries.push_back({chart.latest_key, latest_symbol});
  return entries;
}

}  // namespace

Scene draw(const LevelDumbbell& chart, double width, const TextWidth& text_width) {
  assert(chart.steps.size() >= 2);
  std::vector<RowTexts> texts;
  for (const LevelRow& row : chart.rows) texts.push_back({row.label, row.text});
  const RowColumns columns = row_columns(texts, style, width, text_width);
  // Half a share beyond the first and the last step, so that their names have room.
  const double share = (columns.right - columns.left) / static_cast<double>(chart.steps.size());
  const Scale x{chart.steps.front().value, chart.steps.back().value, columns.left + share / 2,
                columns.right - share / 2};
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  y = append_steps(scene.marks, chart, x, share, y, text_width) + 2;
  for (const LevelRow& row : chart.rows) y = append_row(scene.marks, row, chart, columns, x, y, text_width);
  const auto entries = key_of(chart);
  scene.size.height = append_key(scene.marks, entries, y + (entries.empty() ? 0 : 10), width, text_width);
  return scene;
}

}  // namespace chart
