#include "chart/limit_bars.h"

#include <algorithm>
#include <cassert>

#include "chart/fill.h"
#include "chart/heading.h"
#include "chart/labelled_rows.h"
#include "chart/linked.h"
#include "chart/scale.h"
#include "chart/text_mark.h"
#include "chart/verdict.h"

namespace chart {
namespace {

constexpr RowStyle style{.height = 24, .padding = 7, .gap = 14, .widest_label = 0.42, .widest_text = 0.22};
constexpr Lettering limit_text{.size = 12};
constexpr double bar_height = 12;
constexpr double sign_radius = 5;

bool is_beyond(const LimitBars& chart, const LimitBar& bar) { return bar.value && *bar.value > chart.limit; }

Scale scale_of(const LimitBars& chart, const RowColumns& columns) {
  double greatest = chart.limit * 1.25;
  for (const LimitBar& bar : chart.bars) {
    assert(bar.value.value_or(0) >= 0);
    greatest = std::max(greatest, bar.value.value_or(0));
  }
  return {0, greatest, columns.left, columns.right - sign_radius};
}

RowTexts texts_of(const LimitBars& chart, const LimitBar& bar) {
  return {bar.label, bar.text, is_beyond(chart, bar) ? Role::text_concern : Role::text};
}

void append_bar(std::vector<Drawn>& marks, const LimitBars& chart, const LimitBar& bar, const Scale& x,
                double middle) {
  const double within = std::min(*bar.value, chart.limit), top = middle - bar_height / 2;
  append_filled(marks, {.corner = {x(0), top}, .size = {x(within) - x(0), bar_height}}, Fill::plain);
  if (!is_beyond(chart, bar)) return;
  append_filled(marks, {.corner = {x(within), top}, .size = {x(*bar.value) - x(within), bar_height}},
                Fill::late);
  marks.push_back(verdict_symbol(Verdict::concern, {x(*bar.value), middle}, sign_radius));
}

double append_row(std::vector<Mark>& marks, const LimitBars& chart, const LimitBar& bar,
                  const RowColumns& columns, const Scale& x, double y, const TextWidth& text_width) {
  std::vector<Drawn> row;
  const RowPlace place = append_row_texts(row, texts_of(chart, bar), columns, style, y, text_width);
  if (bar.value) append_bar(row, chart, bar, x, place.middle());
  marks.push_back(Line{{x(chart.limit), place.top}, {x(chart.limit), place.bottom}, Role::threshold});
  append_linked(marks, std::move(row), bar.href, bar.label + ": " + bar.text);
  return place.bottom;
}

}  // namespace

Scene draw(const LimitBars& chart, double width, const TextWidth& text_width) {
  assert(chart.limit > 0);
  std::vector<RowTexts> texts;
  for (const LimitBar& bar : chart.bars) texts.push_back(texts_of(chart, bar));
  const RowColumns columns = row_columns(texts, style, width, text_width);
  const Scale x = scale_of(chart, columns);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  if (!chart.limit_label.empty() && !chart.bars.empty()) {
    const std::string label = shortened(chart.limit_label, width, limit_text, text_width);
    const double half = text_width(label, limit_text.size, limit_text.weight) / 2;
    append_text(scene.marks, label, {std::clamp(x(chart.limit), half, width - half), y + 12}, Anchor::middle,
                Role::text_muted, limit_text);
    y += 20;
  }
  for (const LimitBar& bar : chart.bars) y = append_row(scene.marks, chart, bar, columns, x, y, text_width);
  scene.size.height = y;
  return scene;
}

}  // namespace chart
