#include "chart/circle_key.h"

#include <algorithm>

#include "chart/cell_sign.h"
#include "chart/circle_thread.h"
#include "chart/label_layout.h"
#include "chart/linked.h"

namespace chart {
namespace {

constexpr double swatch = 24;
constexpr double key_row = 32;
constexpr double key_line = 17;
constexpr Lettering key_text{.size = 13};

}  // namespace

double KeyRow::height() const { return std::max(key_row, static_cast<double>(lines.size()) * key_line + 8); }

std::vector<KeyRow> key_rows(const GovernanceCircle& circle, double width, const TextWidth& text_width) {
  std::vector<KeyRow> rows;
  const auto add = [&](const std::string& text, std::optional<CellState> state) {
    if (!text.empty()) rows.push_back({state, wrapped(text, width - swatch - 10, key_text, text_width)});
  };
  add(circle.key.ok, CellState::ok);
  add(circle.key.partly, CellState::partly);
  add(circle.key.hole, CellState::hole);
  add(circle.key.overdue, CellState::overdue);
  add(circle.key.excused, CellState::excused);
  if (!circle.thread.empty()) add(circle.key.thread, {});
  return rows;
}

double height_of(const std::vector<KeyRow>& rows) {
  double height = 0;
  for (const KeyRow& row : rows) height += row.height();
  return height;
}

void append_key(std::vector<Mark>& marks, const std::vector<KeyRow>& rows, Point corner) {
  double y = corner.y;
  for (const KeyRow& row : rows) {
    const double middle = y + row.height() / 2;
    y += row.height();
    if (row.state) {
      marks.push_back(
          Rect{{corner.x + 1, middle - swatch / 2 + 1}, {swatch - 2, swatch - 2}, cell_role(*row.state), 5});
      std::vector<Drawn> sign;
      append_cell_sign(sign, *row.state, {corner.x + swatch / 2, middle}, 5.5);
      append_linked(marks, std::move(sign), {}, {});
    } else {
      append_thread_sample(marks, {corner.x, middle}, swatch);
    }
    double baseline = middle + 4.6 - static_cast<double>(row.lines.size() - 1) * key_line / 2;
    for (const std::string& line : row.lines) {
      marks.push_back(Label{
          .at = {corner.x + swatch + 10, baseline}, .text = line, .role = Role::text, .size = key_text.size});
      baseline += key_line;
    }
  }
}

}  // namespace chart
