#include "chart/target_bar_rows.h"

#include <algorithm>

#include "chart/label_layout.h"
#include "chart/labelled_rows.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering label_text{.size = 13};
constexpr Lettering amount_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering note_text{.size = 12};
constexpr double line_height = 17;
constexpr double bar_height = 14;
constexpr double room_height = 22;  // of the room that a bar lies in
constexpr double gap = 16;          // between the columns
constexpr double sign_room = 18;    // before a text with a sign
constexpr double edge = 2;          // that an outline at the picture's edge is whole
constexpr double above_label = 8;   // where a label stands below the bar of another
constexpr double indent = 12;
constexpr int deepest = 4;                                 // moved in no further
constexpr double widest_label = 0.36, widest_text = 0.26;  // of the picture

double indent_of(const TargetBarRow& row) { return indent * std::min(row.depth, deepest); }

// The part beyond the room: outlined and hatched, so that it is told apart without its colour.
void append_beyond(std::vector<Drawn>& marks, Point corner, Size size) {
  constexpr double step = 6;
  marks.push_back(Rect{corner, size, Role::cell_overdue});
  const double bottom = corner.y + size.height, right = corner.x + size.width;
  for (double at = corner.x - size.height + step; at < right; at += step) {
    const double from = std::max(at, corner.x), to = std::min(at + size.height, right);
    if (to - from < 1) continue;
    marks.push_back(Line{{from, bottom - (from - at)}, {to, bottom - (to - at)}, Role::phase});
  }
}

void append_bar(std::vector<Drawn>& marks, const TargetBarRow& row, MarkIs mark_is, const Scale& x,
                double middle) {
  const double top = middle - bar_height / 2;
  const double amount = row.amount.value_or(0);
  const bool over = row.sign == BarSign::over && row.mark && amount > *row.mark;
  if (mark_is == MarkIs::room && row.mark && *row.mark > 0)
    marks.push_back(
        Rect{{x(0), middle - room_height / 2}, {x(*row.mark) - x(0), room_height}, Role::band, 3});
  // A count that is not nothing has a bar that is seen.
  const double end = amount > 0 ? std::max(x(over ? *row.mark : amount), x(0) + 2) : x(0);
  if (end > x(0)) marks.push_back(Rect{{x(0), top}, {end - x(0), bar_height}, Role::bar, 2});
  if (over) append_beyond(marks, {end, top}, {std::max(x(amount) - end, 1.0), bar_height});
  if (row.further > 0)
    marks.push_back(Rect{{end + 1, top + 1.5},
                         {std::max(x(amount + row.further) - end - 1.5, 1.0), bar_height - 3},
                         Role::cell_partly});
  if (mark_is == MarkIs::target && row.mark)
    marks.push_back(Line{{x(*row.mark), middle - 11}, {x(*row.mark), middle + 11}, Role::target_tick});
}

void append_sign(std::vector<Drawn>& marks, BarSign sign, Point middle) {
  if (sign == BarSign::reached)
    marks.push_back(Path{{Move{{middle.x - 5, middle.y}}, LineTo{{middle.x - 1.5, middle.y + 4}},
                          LineTo{{middle.x + 5, middle.y - 5}}},
                         Role::sign});
  if (sign == BarSign::over)
    marks.push_back(Symbol{.at = middle, .size = 5, .shape = Shape::triangle, .role = Role::concern});
}

double sign_width(const TargetBarRow& row) { return row.sign == BarSign::none ? 0 : sign_room; }

// Text and note below each other at the right edge, from this baseline.
void append_texts(std::vector<Drawn>& marks, const TargetBarRow& row, const TargetBarColumns& columns,
                  double baseline, const TextWidth& text_width) {
  const Role role = row.sign == BarSign::over ? Role::text_concern : Role::text;
  const std::string text = shortened(row.text, columns.text - sign_width(row), amount_text, text_width);
  const double left = columns.width - text_width(text, amount_text.size, amount_text.weight);
  append_text(marks, text, {columns.width, baseline}, Anchor::end, role, amount_text);
  append_sign(marks, row.sign, {left - sign_room / 2, baseline - 4.6});
  if (!row.text.empty()) baseline += line_height;
  append_text(marks, shortened(row.note, columns.text, note_text, text_width), {columns.width, baseline},
              Anchor::end, row.sign == BarSign::over ? role : Role::text_muted, note_text);
}

double texts_height(const TargetBarRow& row) {
  return line_height * (static_cast<int>(!row.text.empty()) + static_cast<int>(!row.note.empty()));
}

std::string spoken(const TargetBarRow& row) {
  return row.label + ": " + row.text + (row.text.empty() || row.note.empty() ? "" : ", ") + row.note;
}

}  // namespace

TargetBarColumns target_bar_columns(const TargetBars& bars, double width, const TextWidth& text_width) {
  TargetBarColumns columns{.labels_above = width < narrow_width, .right = width, .width = width};
  const auto grow = [&](double& room, const std::string& text, Lettering lettering, double more,
                        double most) {
    room = std::min(std::max(room, text_width(text, lettering.size, lettering.weight) + more), width * most);
  };
  for (const TargetBarRow& row : bars.rows) {
    grow(columns.label, row.label, label_text, indent_of(row), widest_label);
    const double most = columns.labels_above ? 0.5 : widest_text;
    grow(columns.text, row.text, amount_text, sign_width(row), most);
    grow(columns.text, row.note, note_text, 0, most);
  }
  if (columns.labels_above) {
    columns.label = std::max(0.0, width - columns.text - gap);
    columns.left = edge;
    columns.right = width - edge;
  } else {
    columns.left = columns.label + gap;
    columns.right = width - columns.text - gap;
  }
  return columns;
}

double append_row(std::vector<Mark>& marks, const TargetBarRow& row, MarkIs mark_is,
                  const TargetBarColumns& columns, const Scale& x, const std::vector<Tick>& ticks, double y,
                  const TextWidth& text_width) {
  const double moved_in = indent_of(row);
  if (columns.labels_above) y += above_label;
  const auto lines = wrapped(row.label, columns.label - moved_in, label_text, text_width);
  const double label_height = static_cast<double>(lines.size()) * line_height;
  const double texts = std::max(label_height, texts_height(row));
  const double top = columns.labels_above ? y + texts + 2 : y;
  const double height = columns.labels_above ? room_height + 4 : std::max(texts + 9, room_height + 8);
  const double middle = top + height / 2;
  append_ticks_behind(marks, ticks, x, {top, top + height}, Role::axis);
  std::vector<Drawn> drawn;
  append_bar(drawn, row, mark_is, x, middle);
  const auto first_baseline = [&](double block) {
    return (columns.labels_above ? y : middle - block / 2) + 13;
  };
  double baseline = first_baseline(label_height);
  for (const std::string& line : lines) {
    append_text(drawn, line, {moved_in, baseline}, Anchor::start, Role::text, label_text);
    baseline += line_height;
  }
  append_texts(drawn, row, columns, first_baseline(texts_height(row)), text_width);
  append_linked(marks, std::move(drawn), row.href, spoken(row));
  return top + height;
}

}  // namespace chart
