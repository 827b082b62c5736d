#include "chart/interval_pairs.h"

#include <algorithm>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering value_text{.size = 13, .weight = Weight::semibold};
constexpr double label_line = 17;
constexpr double row_room = 32;  // height of the signs' own row
constexpr double apart = 6;      // of each sign from the row's middle
constexpr double radius = 5;
constexpr double cap = 3.5;   // half the stroke at the end of an interval
constexpr double edge = 10;   // room for a sign at the scale's ends
constexpr double gap = 16;
constexpr double widest_label = 0.36, widest_value = 0.2;  // of the picture

struct Columns {
  bool labels_above = false;
  double label = 0, value = 0;  // room
  double left = 0, right = 0;   // of the plot
  double width = 0;
};

Columns columns_of(const IntervalPairs& chart, double width, const TextWidth& text_width) {
  Columns columns{.labels_above = width < narrow_width, .right = width, .width = width};
  for (const IntervalPair& row : chart.rows) {
    columns.label = std::max(columns.label, text_width(row.label, label_text.size, label_text.weight));
    columns.value = std::max(columns.value, text_width(row.text, value_text.size, value_text.weight));
  }
  columns.value = std::min(columns.value, width * (columns.labels_above ? 0.4 : widest_value));
  if (columns.labels_above) {
    columns.label = width - columns.value - gap;
  } else {
    columns.label = std::min(columns.label, width * widest_label);
    columns.left = columns.label + gap;
    columns.right = width - columns.value - gap;
  }
  return columns;
}

Role line_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::improvement:
      return Role::improvement_line;
    case Verdict::concern:
      return Role::concern_line;
    case Verdict::neutral_signal:
      return Role::neutral_line;
    case Verdict::common:
      break;
  }
  return Role::value_line;
}

Role text_of(Verdict verdict) {
  if (verdict == Verdict::improvement) return Role::text_improvement;
  return verdict == Verdict::concern ? Role::text_concern : Role::text;
}

// The interval with a stroke across each end, behind the sign.
void append_value(std::vector<Mark>& marks, const IntervalValue& value, Role line, Symbol symbol,
                  const Scale& x, double y) {
  if (value.low && value.high) {
    marks.push_back(Line{{x(*value.low), y}, {x(*value.high), y}, line});
    for (const double end : {*value.low, *value.high})
      marks.push_back(Line{{x(end), y - cap}, {x(end), y + cap}, line});
  }
  symbol.at = {x(value.value), y};
  marks.push_back(std::move(symbol));
}

// Gives the y below the row.
double append_row(std::vector<Mark>& marks, const IntervalPair& row, const Columns& columns, const Scale& x,
                  const std::vector<Tick>& ticks, double y, const TextWidth& text_width) {
  const auto lines = wrapped(row.label, columns.label, label_text, text_width);
  const double label_height = static_cast<double>(std::max<std::size_t>(1, lines.size())) * label_line;
  const double top = columns.labels_above ? y + label_height + 2 : y;
  const double height = columns.labels_above ? row_room : std::max(label_height + 9, row_room);
  const double middle = top + height / 2;
  for (const Tick& tick : ticks)
    marks.push_back(Line{{x(tick.position), top}, {x(tick.position), top + height}, Role::grid});
  double baseline = (columns.labels_above ? y + 2 : middle - label_height / 2) + 13;
  append_text(marks, shortened(row.text, columns.value, value_text, text_width),
              {columns.width, columns.labels_above ? baseline : middle + 4.6}, Anchor::end,
              text_of(row.verdict), value_text);
  for (const std::string& line : lines) {
    append_text(marks, line, {0, baseline}, Anchor::start, Role::text, label_text);
    baseline += label_line;
  }
  if (row.before)
    append_value(marks, *row.before, Role::connector, {.size = radius - 0.5, .role = Role::excluded}, x,
                 middle - apart);
  if (row.now)
    append_value(marks, *row.now, line_of(row.verdict), verdict_symbol(row.verdict, {}, radius), x,
                 middle + apart);
  return top + height;
}

std::vector<KeyEntry> key_of(const IntervalPairs& chart) {
  SignsShown signs;
  bool any_before = false;
  for (const IntervalPair& row : chart.rows) {
    any_before = any_before || row.before;
    if (row.now) signs.add(row.verdict);
  }
  std::vector<KeyEntry> entries;
  if (!chart.before_key.empty() && any_before)
    entries.push_back({chart.before_key, Symbol{.size = radius, .role = Role::excluded}});
  const auto others = key_entries(chart.key, signs);
  entries.insert(entries.end(), others.begin(), others.end());
  return entries;
}

}  // namespace

Scene draw(const IntervalPairs& chart, double width, const TextWidth& text_width) {
  const Columns columns = columns_of(chart, width, text_width);
  Plot plot{.left = columns.left, .right = columns.right};
  plot.x = {chart.low, chart.high, plot.left + edge, plot.right - edge};
  const auto ticks = number_ticks(chart.low, chart.high, 6, chart.number);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  for (const IntervalPair& row : chart.rows)
    y = append_row(scene.marks, row, columns, plot.x, ticks, y, text_width);
  plot.bottom = y;
  append_ticks(scene.marks, ticks, plot, {0, width}, text_width);
  scene.size.height =
      append_key(scene.marks, key_of(chart), plot.bottom + ticks_height(ticks) + 8, width, text_width);
  return scene;
}

}  // namespace chart
