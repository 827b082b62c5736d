#include "chart/level_dumbbell.h"

#include <algorithm>
#include <cassert>

#include "chart/heading.h"
#include "chart/key.h"
#include "chart/label_layout.h"
#include "chart/scale.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering value_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering step_text{.size = 12};
constexpr double label_line = 17, step_line = 15;
constexpr double bar_room = 26;
constexpr double gap = 18;  // between the columns
// As in a radar chart: the larger sign lies below, so that equal values show both.
constexpr Symbol first_symbol{.size = 6.5, .role = Role::excluded};
const Symbol latest_symbol{.size = 4.5, .shape = Shape::diamond, .role = Role::latest_point};

struct Columns {
  bool labels_above = false;
  double label = 0, value = 0;  // room for them
  double left = 0, right = 0;   // of the plot
  double width = 0;
};

Columns columns_of(const LevelDumbbell& chart, double width, const TextWidth& text_width) {
  Columns columns{.labels_above = width < narrow_width, .right = width, .width = width};
  for (const LevelRow& row : chart.rows) {
    columns.label = std::max(columns.label, text_width(row.label, label_text.size, label_text.weight));
    columns.value = std::max(columns.value, text_width(row.text, value_text.size, value_text.weight));
  }
  columns.value = std::min(columns.value, width * (columns.labels_above ? 0.45 : 0.2));
  if (columns.labels_above) {
    columns.label = width - columns.value - gap;
    return columns;
  }
  columns.label = std::min(columns.label, width * 0.36);
  columns.left = columns.label + gap;
  columns.right = width - columns.value - gap;
  return columns;
}

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

void append_dumbbell(std::vector<Mark>& marks, const LevelRow& row, const Scale& x, double middle) {
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
                  const Columns& columns, const Scale& x, double y, const TextWidth& text_width) {
  const auto lines = wrapped(row.label, columns.label, label_text, text_width);
  const double label_height = static_cast<double>(std::max<std::size_t>(lines.size(), 1)) * label_line;
  const double top = columns.labels_above ? y + label_height + 4 : y;
  const double height = columns.labels_above ? bar_room : std::max(label_height + 9, bar_room);
  const double middle = top + height / 2;
  for (const DumbbellStep& step : chart.steps)
    marks.push_back(Line{{x(step.value), top}, {x(step.value), top + height}, Role::grid});
  double baseline = (columns.labels_above ? y + 4 : middle - label_height / 2) + 13;
  const double beside = columns.labels_above ? baseline : middle + 4.6;
  for (const std::string& line : lines) {
    append_text(marks, line, {0, baseline}, Anchor::start, Role::text, label_text);
    baseline += label_line;
  }
  append_text(marks, shortened(row.text, columns.value, value_text, text_width), {columns.width, beside},
              Anchor::end, Role::text, value_text);
  append_dumbbell(marks, row, x, middle);
  return top + height;
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
  const Columns columns = columns_of(chart, width, text_width);
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
