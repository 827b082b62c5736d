#include "chart/labelled_rows.h"

#include <algorithm>

#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr double label_line = 17;
constexpr double first_baseline = 13;  // below the top of a label
constexpr double half_x_height = 4.6;  // that a line of text stands in the middle of its row

}  // namespace

RowColumns row_columns(std::span<const RowTexts> rows, const RowStyle& style, double width,
                       const TextWidth& text_width) {
  RowColumns columns{.labels_above = width < narrow_width, .right = width, .width = width};
  for (const RowTexts& row : rows) {
    columns.label = std::max(columns.label, text_width(row.label, label_text.size, label_text.weight));
    columns.text = std::max(columns.text, text_width(row.text, style.text.size, style.text.weight));
  }
  columns.text =
      std::min(columns.text, width * (columns.labels_above ? style.widest_text_above : style.widest_text));
  const double right = columns.text > 0 ? columns.text + style.gap : 0;
  if (columns.labels_above) {
    columns.label = width - right;
  } else {
    columns.label = std::min(columns.label, width * style.widest_label);
    columns.left = columns.label + style.gap;
    columns.right = width - right;
  }
  return columns;
}

RowPlace append_row_texts(std::vector<Drawn>& marks, const RowTexts& row, const RowColumns& columns,
                          const RowStyle& style, double y, const TextWidth& text_width) {
  const auto lines = wrapped(row.label, columns.label, label_text, text_width);
  const double label_height = static_cast<double>(std::max<std::size_t>(1, lines.size())) * label_line;
  const double top = columns.labels_above ? y + style.above + label_height : y;
  const double height =
      columns.labels_above ? style.height : std::max(label_height + style.padding, style.height);
  const RowPlace place{.top = top, .bottom = top + height};
  double baseline =
      (columns.labels_above ? y + style.above : place.middle() - label_height / 2) + first_baseline;
  const double text_baseline = columns.labels_above ? baseline : place.middle() + half_x_height;
  for (const std::string& line : lines) {
    append_text(marks, line, {0, baseline}, Anchor::start, Role::text, label_text);
    baseline += label_line;
  }
  append_text(marks, shortened(row.text, columns.text, style.text, text_width),
              {columns.width, text_baseline}, Anchor::end, row.text_role, style.text);
  return place;
}

void append_ticks_behind(std::vector<Mark>& marks, const std::vector<Tick>& ticks, const Scale& x,
                         const RowPlace& place, Role zero) {
  for (const Tick& tick : ticks)
    marks.push_back(Line{{x(tick.position), place.top},
                         {x(tick.position), place.bottom},
                         tick.position == 0 ? zero : Role::grid});
}

}  // namespace chart
