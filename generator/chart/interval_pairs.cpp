#include "chart/interval_pairs.h"

#include <algorithm>

#include "chart/axis.h"
#include "chart/heading.h"
#include "chart/labelled_rows.h"
#include "chart/linked.h"

namespace chart {
namespace {

constexpr RowStyle style{.height = 32, .above = 2};
constexpr double apart = 6;  // of each sign from the row's middle
constexpr double radius = 5;
constexpr double cap = 3.5;  // half the stroke at the end of an interval
constexpr double edge = 10;  // room for a sign at the scale's ends

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
void append_value(std::vector<Drawn>& marks, const IntervalValue& value, Role line, Symbol symbol,
                  const Scale& x, double y) {
  if (value.low && value.high) {
    marks.push_back(Line{{x(*value.low), y}, {x(*value.high), y}, line});
    for (const double end : {*value.low, *value.high})
      marks.push_back(Line{{x(end), y - cap}, {x(end), y + cap}, line});
  }
  symbol.at = {x(value.value), y};
  marks.push_back(std::move(symbol));
}

RowTexts texts_of(const IntervalPair& row) { return {row.label, row.text, text_of(row.verdict)}; }

// Gives the y below the row.
double append_row(std::vector<Mark>& marks, const IntervalPair& row, const RowColumns& columns,
                  const Scale& x, const std::vector<Tick>& ticks, double y, const TextWidth& text_width) {
  std::vector<Drawn> drawn;
  const RowPlace place = append_row_texts(drawn, texts_of(row), columns, style, y, text_width);
  append_ticks_behind(marks, ticks, x, place);
  if (row.before)
    append_value(drawn, *row.before, Role::connector, {.size = radius - 0.5, .role = Role::excluded}, x,
                 place.middle() - apart);
  if (row.now)
    append_value(drawn, *row.now, line_of(row.verdict), verdict_symbol(row.verdict, {}, radius), x,
                 place.middle() + apart);
  append_linked(marks, std::move(drawn), {}, {});
  return place.bottom;
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
  std::vector<RowTexts> texts;
  for (const IntervalPair& row : chart.rows) texts.push_back(texts_of(row));
  const RowColumns columns = row_columns(texts, style, width, text_width);
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
