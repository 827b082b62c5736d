#include "chart/dumbbell_rows.h"

#include <algorithm>
#include <cmath>

#include "chart/label_layout.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering value_text{.size = 12};
constexpr double label_line = 17;
constexpr double bar_room = 26;  // height of the dumbbell itself
constexpr double radius = 5;
constexpr double gap = 6;  // between a point and its value

Role line_role(Verdict verdict) {
  constexpr Role roles[] = {Role::icon_line, Role::improvement_line, Role::concern_line, Role::neutral_line};
  return roles[static_cast<int>(verdict)];
}

struct RowTexts {
  std::vector<std::string> label;
  std::string start, now;
};

RowTexts texts_of(const DumbbellRow& row, const DumbbellColumns& columns, const TextWidth& text_width) {
  const double room = std::max(0.0, columns.text_room - gap - radius);
  return {.label = wrapped(row.label, columns.label, label_text, text_width),
          .start = shortened(row.start_text, room, value_text, text_width),
          .now = shortened(row.now_text, room, value_text, text_width)};
}

void append_value(std::vector<Drawn>& marks, const std::string& text, Point at, double side, Weight weight) {
  if (text.empty()) return;
  marks.push_back(Label{.at = {at.x + side * (radius + gap), at.y + 4.3},
                        .text = text,
                        .role = Role::text_in_plot,
                        .anchor = side < 0 ? Anchor::end : Anchor::start,
                        .size = value_text.size,
                        .weight = weight});
}

std::string spoken(const DumbbellRow& row) {
  return row.label + ": " + row.start_text + " → " + row.now_text;
}

// An arrow head at the edge: the change goes on beyond it.
void append_arrow(std::vector<Drawn>& marks, Point tip, double side, Role role) {
  Path head{
      .steps = {Move{{tip.x - side * 5, tip.y - 5}}, LineTo{tip}, LineTo{{tip.x - side * 5, tip.y + 5}}},
      .role = role};
  marks.push_back(std::move(head));
}

void append_dumbbell(std::vector<Drawn>& marks, const DumbbellRow& row, const RowTexts& texts, const Scale& x,
                     double farthest, double middle) {
  const double shown = std::clamp(*row.now, -farthest, farthest);
  const Point start{x(0), middle}, now{x(shown), middle};
  const double side = shown < 0 ? -1 : 1;
  marks.push_back(Line{start, now, line_role(row.verdict)});
  if (row.target) {
    const double at = x(std::clamp(*row.target, -farthest, farthest));
    marks.push_back(Line{{at, middle - 9}, {at, middle + 9}, Role::target_tick});
  }
  marks.push_back(Symbol{.at = start, .size = radius - 0.5, .role = Role::excluded});
  marks.push_back(verdict_symbol(row.verdict, now, radius));
  if (shown != *row.now) append_arrow(marks, {now.x + side * 12, middle}, side, line_role(row.verdict));
  append_value(marks, texts.start, start, -side, Weight::regular);
  append_value(marks, texts.now, {now.x + (shown != *row.now ? side * 10 : 0), middle}, side,
               Weight::semibold);
}

}  // namespace

DumbbellColumns dumbbell_columns(const DumbbellChart& chart, double width, const TextWidth& text_width) {
  DumbbellColumns columns{.labels_above = width < narrow_width, .right = width};
  double label = 0, value = 0;
  for (const DumbbellGroup& group : chart.groups)
    for (const DumbbellRow& row : group.rows) {
      label = std::max(label, text_width(row.label, label_text.size, label_text.weight));
      value = std::max({value, text_width(row.start_text, value_text.size, Weight::semibold),
                        text_width(row.now_text, value_text.size, Weight::semibold)});
    }
  columns.label = columns.labels_above ? width : std::min(label, width * 0.36);
  columns.left = columns.labels_above ? 0 : columns.label + 16;
  const double beyond = 10;  // an arrow head
  columns.text_room = std::min(value + radius + gap + beyond, (columns.right - columns.left) * 0.25);
  return columns;
}

double append_row(std::vector<Mark>& marks, const DumbbellRow& row, const DumbbellChart& chart,
                  const DumbbellColumns& columns, const Scale& x, double y, const TextWidth& text_width) {
  const RowTexts texts = texts_of(row, columns, text_width);
  const double label_height = static_cast<double>(texts.label.size()) * label_line;
  const double height = columns.labels_above ? label_height + bar_room : std::max(label_height + 9, bar_room);
  const double middle = columns.labels_above ? y + label_height + bar_room / 2 - 2 : y + height / 2;
  double baseline = (columns.labels_above ? y : middle - label_height / 2) + 13;
  std::vector<Drawn> drawn;
  for (const std::string& line : texts.label) {
    drawn.push_back(
        Label{.at = {0, baseline}, .text = line, .role = Role::text_in_plot, .size = label_text.size});
    baseline += label_line;
  }
  if (row.now) {
    append_dumbbell(drawn, row, texts, x, chart.farthest, middle);
  } else {
    // Nothing to compare with: the value alone, at the line of the starts.
    append_value(drawn, texts.now, {x(0), middle}, 1, Weight::semibold);
    append_value(drawn, texts.start, {x(0), middle}, -1, Weight::regular);
  }
  if (!row.href.empty())
    marks.push_back(Link{.href = row.href, .name = spoken(row), .marks = std::move(drawn)});
  else
    for (Drawn& mark : drawn) std::visit([&](auto& shape) { marks.push_back(std::move(shape)); }, mark);
  return y + height;
}

}  // namespace chart
