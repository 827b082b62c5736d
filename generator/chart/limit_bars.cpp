#include "chart/limit_bars.h"

#include <algorithm>
#include <cassert>

#include "chart/fill.h"
#include "chart/heading.h"
#include "chart/linked.h"
#include "chart/scale.h"
#include "chart/text_mark.h"
#include "chart/verdict.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering value_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering limit_text{.size = 12};
constexpr double label_line = 17;
constexpr double row_room = 24;
constexpr double bar_height = 12;
constexpr double gap = 14;
constexpr double sign_radius = 5;
constexpr double widest_label = 0.42, widest_value = 0.22;  // of the picture

struct Columns {
  bool labels_above = false;
  double label = 0, value = 0;  // room
  Scale x = {};
  double width = 0;
};

bool is_beyond(const LimitBars& chart, const LimitBar& bar) { return bar.value && *bar.value > chart.limit; }

Columns columns_of(const LimitBars& chart, double width, const TextWidth& text_width) {
  Columns columns{.labels_above = width < narrow_width, .width = width};
  double greatest = chart.limit * 1.25;
  for (const LimitBar& bar : chart.bars) {
    assert(bar.value.value_or(0) >= 0);
    greatest = std::max(greatest, bar.value.value_or(0));
    columns.label = std::max(columns.label, text_width(bar.label, label_text.size, label_text.weight));
    columns.value = std::max(columns.value, text_width(bar.text, value_text.size, value_text.weight));
  }
  columns.value = std::min(columns.value, width * (columns.labels_above ? 0.4 : widest_value));
  columns.label =
      columns.labels_above ? width - columns.value - gap : std::min(columns.label, width * widest_label);
  const double left = columns.labels_above ? 0 : columns.label + gap;
  const double right = columns.labels_above ? width : width - columns.value - gap;
  columns.x = {0, greatest, left, right - sign_radius};
  return columns;
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
                  const Columns& columns, double y, const TextWidth& text_width) {
  const auto lines = wrapped(bar.label, columns.label, label_text, text_width);
  const double label_height = static_cast<double>(std::max<std::size_t>(1, lines.size())) * label_line;
  const double top = columns.labels_above ? y + label_height : y;
  const double height = columns.labels_above ? row_room : std::max(label_height + 7, row_room);
  const double middle = top + height / 2;
  std::vector<Drawn> row;
  double baseline = (columns.labels_above ? y : middle - label_height / 2) + 13;
  append_text(row, shortened(bar.text, columns.value, value_text, text_width),
              {columns.width, columns.labels_above ? baseline : middle + 4.6}, Anchor::end,
              is_beyond(chart, bar) ? Role::text_concern : Role::text, value_text);
  for (const std::string& line : lines) {
    append_text(row, line, {0, baseline}, Anchor::start, Role::text, label_text);
    baseline += label_line;
  }
  if (bar.value) append_bar(row, chart, bar, columns.x, middle);
  const double limit = columns.x(chart.limit);
  marks.push_back(Line{{limit, top}, {limit, top + height}, Role::threshold});
  append_linked(marks, std::move(row), bar.href, bar.label + ": " + bar.text);
  return top + height;
}

}  // namespace

Scene draw(const LimitBars& chart, double width, const TextWidth& text_width) {
  assert(chart.limit > 0);
  const Columns columns = columns_of(chart, width, text_width);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  if (!chart.limit_label.empty() && !chart.bars.empty()) {
    const std::string label = shortened(chart.limit_label, width, limit_text, text_width);
    const double half = text_width(label, limit_text.size, limit_text.weight) / 2;
    append_text(scene.marks, label, {std::clamp(columns.x(chart.limit), half, width - half), y + 12},
                Anchor::middle, Role::text_muted, limit_text);
    y += 20;
  }
  for (const LimitBar& bar : chart.bars) y = append_row(scene.marks, chart, bar, columns, y, text_width);
  scene.size.height = y;
  return scene;
}

}  // namespace chart
