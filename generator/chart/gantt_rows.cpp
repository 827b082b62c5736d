#include "chart/gantt_rows.h"

#include <algorithm>

#include "chart/label_layout.h"
#include "chart/linked.h"
#include "chart/text_mark.h"
#include "chart/verdict.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering remark_text{.size = 12};
constexpr double label_line = 16, remark_line = 15;
constexpr double bar_height = 14;
constexpr double bar_room = 24;  // height of the bar's own row
constexpr double gap = 14;
constexpr double widest_label = 0.4;  // of the picture
constexpr double sign_radius = 5;

// A bar is seen though it lasts a day.
constexpr double least_length = 3;

void append_span(std::vector<Drawn>& marks, const Scale& x, double from, double to, double middle,
                 Fill fill) {
  append_filled(marks,
                {.corner = {x(from), middle - bar_height / 2},
                 .size = {std::max(least_length, x(to) - x(from)), bar_height}},
                fill);
}

// It goes on, nobody knows how long: an arrow head.
void append_open_end(std::vector<Drawn>& marks, double x, double middle) {
  marks.push_back(Path{{Move{{x + 3, middle - 5}}, LineTo{{x + 8, middle}}, LineTo{{x + 3, middle + 5}}},
                       Role::icon_line});
}

void append_bar(std::vector<Drawn>& marks, const GanttBar& bar, double today, const Scale& x, double middle) {
  if (bar.start) {
    const double to = std::max(*bar.start, bar.end.value_or(today));
    append_span(marks, x, *bar.start, to, middle, bar.fill);
    if (!bar.end) append_open_end(marks, std::max(x(to), x(*bar.start) + least_length), middle);
  }
  if (bar.late && bar.end && *bar.end < today) {
    append_span(marks, x, *bar.end, today, middle, Fill::late);
    marks.push_back(verdict_symbol(Verdict::concern, {x(today), middle}, sign_radius));
  }
  for (const double end : bar.earlier_ends) marks.push_back(moved_end_sign({x(end), middle}));
  // Without a start only its end is known.
  if (!bar.start && bar.end)
    marks.push_back(verdict_symbol(Verdict::common, {x(*bar.end), middle}, sign_radius));
}

}  // namespace

Symbol moved_end_sign(Point at) {
  return {.at = at, .size = sign_radius, .shape = Shape::diamond, .role = Role::excluded};
}

GanttColumns gantt_columns(const Gantt& chart, double width, const TextWidth& text_width) {
  GanttColumns columns{.labels_above = width < narrow_width, .label = width, .width = width};
  if (columns.labels_above) return columns;
  double widest = 0;
  for (const GanttGroup& group : chart.groups) {
    for (const GanttBar& bar : group.bars) {
      widest = std::max(widest, text_width(bar.label, label_text.size, label_text.weight));
      widest = std::max(widest, text_width(bar.remark, remark_text.size, remark_text.weight));
    }
  }
  columns.label = std::min(widest, width * widest_label);
  columns.left = columns.label + gap;
  return columns;
}

double append_row(std::vector<Mark>& marks, const GanttBar& bar, double today, const GanttColumns& columns,
                  const Scale& x, const std::vector<Tick>& ticks, double y, const TextWidth& text_width) {
  const auto labels = wrapped(bar.label, columns.label, label_text, text_width);
  const auto remarks = wrapped(bar.remark, columns.label, remark_text, text_width);
  const double text_height =
      static_cast<double>(labels.size()) * label_line + static_cast<double>(remarks.size()) * remark_line;
  const double top = columns.labels_above ? y + text_height + 2 : y;
  const double height = columns.labels_above ? bar_room : std::max(text_height + 10, bar_room);
  const double middle = top + height / 2;
  for (const Tick& tick : ticks)
    marks.push_back(Line{{x(tick.position), top}, {x(tick.position), top + height}, Role::grid});
  if (columns.labels_above) marks.push_back(Line{{x(today), top}, {x(today), top + height}, today_line});
  std::vector<Drawn> row;
  double line = columns.labels_above ? y + 2 : middle - text_height / 2;
  for (const std::string& text : labels) {
    append_text(row, text, {0, line + 12.5}, Anchor::start, Role::text, label_text);
    line += label_line;
  }
  for (const std::string& text : remarks) {
    append_text(row, text, {0, line + 11}, Anchor::start, Role::text_muted, remark_text);
    line += remark_line;
  }
  append_bar(row, bar, today, x, middle);
  append_linked(marks, std::move(row), bar.href, bar.label + (bar.remark.empty() ? "" : ": " + bar.remark));
  return top + height;
}

}  // namespace chart
