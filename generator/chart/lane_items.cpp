#include "chart/lane_items.h"

#include <algorithm>
#include <utility>

#include "chart/label_layout.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering lettering{.size = 12};
constexpr double line_height = 15;
constexpr double row_height = 19;
constexpr double padding = 8;      // above and below what a lane shows
constexpr double between = 8;      // bands of a lane
constexpr double radius = 5.5;     // of a mark's sign
constexpr double from_sign = 5;    // between a sign and its text
constexpr double item_gap = 12;    // between neighbours in a row
constexpr double bar_padding = 6;  // at either side of a text in its bar
constexpr std::size_t most_bar_lines = 3, most_item_lines = 2;
constexpr double least_room = 90;  // for a text beside its sign
constexpr double thin_bar = 8, cell_height = 22;

double width_of(std::string_view text, const TextWidth& text_width) {
  return text_width(text, lettering.size, lettering.weight);
}

Role bar_role(LaneState state) {
  constexpr Role roles[] = {Role::band, Role::cell_partly, Role::flag, Role::cell_overdue};
  return roles[static_cast<int>(state)];
}

Role cell_role(LaneCell::Strength strength) {
  constexpr Role roles[] = {Role::flag, Role::cell_partly, Role::cell_ok};
  return roles[static_cast<int>(strength)];
}

// --- Bars and cells ---

// The lines in each bar, none in one without room for its text; nothing at all if most have no room: then
// bars stand in rows with their texts beside them.
std::vector<std::vector<std::string>> texts_in_bars(const SwimLane& lane, const Scale& x,
                                                    const TextWidth& text_width) {
  std::vector<std::vector<std::string>> texts;
  std::size_t without_room = 0;
  for (const LaneBar& bar : lane.bars) {
    const double room = x(bar.to) - x(bar.from) - 2 * bar_padding;
    auto& lines = texts.emplace_back();
    if (longest_word(bar.label, lettering, text_width) <= room)
      lines = wrapped(bar.label, room, lettering, text_width);
    if (lines.size() > most_bar_lines) lines.clear();
    if (lines.empty() && !bar.label.empty()) ++without_room;
  }
  if (without_room * 2 > lane.bars.size()) texts.clear();
  return texts;
}

double height_of(const std::vector<std::vector<std::string>>& bars) {
  std::size_t most = 0;
  for (const auto& lines : bars) most = std::max(most, lines.size());
  return bars.empty() ? 0 : static_cast<double>(most) * line_height + 10;
}

void append_bars(std::vector<Mark>& marks, const SwimLane& lane, const LaneLayout& layout, const Scale& x,
                 double top) {
  for (std::size_t i = 0; i < layout.bars.size(); ++i) {
    const LaneBar& bar = lane.bars[i];
    const double left = x(bar.from), right = x(bar.to);
    marks.push_back(
        Rect{{left + 1, top}, {std::max(right - left - 2, 1.0), layout.bars_height}, bar_role(bar.state), 4});
    const auto& lines = layout.bars[i];
    double baseline = top + (layout.bars_height - static_cast<double>(lines.size()) * line_height) / 2 + 11.3;
    for (const std::string& line : lines) {
      append_text(marks, line, {(left + right) / 2, baseline}, Anchor::middle, Role::text, lettering);
      baseline += line_height;
    }
  }
}

void append_cells(std::vector<Mark>& marks, const SwimLane& lane, const Scale& x, double top,
                  const TextWidth& text_width) {
  for (const LaneCell& cell : lane.cells) {
    const double left = x(cell.from), width = std::max(x(cell.to) - left - 2, 1.0);
    marks.push_back(Rect{{left + 1, top}, {width, cell_height}, cell_role(cell.strength), 3});
    if (width_of(cell.text, text_width) + 4 > width) continue;
    append_text(marks, cell.text, {left + 1 + width / 2, top + cell_height / 2 + 4.3}, Anchor::middle,
                cell.strength == LaneCell::Strength::all ? Role::text_on_ok : Role::text, lettering);
  }
}

// --- Items ---

// Rows that are taken from left to right in the order of the items' places.
class Rows {
 public:
  // The first of `count` rows below each other that have `span` free; takes them.
  std::size_t take(const Span& span, std::size_t count) {
    std::size_t row = 0;
    while (!free(span, row, count)) ++row;
    if (taken_.size() < row + count) taken_.resize(row + count);
    for (std::size_t i = row; i < row + count; ++i) taken_[i].push_back(span);
    return row;
  }
  std::size_t size() const { return taken_.size(); }

 private:
  bool free(const Span& span, std::size_t row, std::size_t count) const {
    for (std::size_t i = row; i < std::min(row + count, taken_.size()); ++i)
      for (const Span& other : taken_[i])
        if (span.from < other.to + item_gap && other.from < span.to + item_gap) return false;
    return true;
  }

  std::vector<std::vector<Span>> taken_;
};

// The text in at most two lines, after the place `from` or, where more room is, before the place `to`.
void place_beside(LaneItem& item, std::string_view text, const Span& places, const Span& room,
                  const TextWidth& text_width) {
  const double right = room.to - places.from, left = places.to - room.from;
  const double width = width_of(text, text_width);
  const bool at_right = width <= right || (width > left && right >= left);
  item.anchor = at_right ? Anchor::start : Anchor::end;
  item.text_x = at_right ? places.from : places.to;
  const double available = at_right ? right : left;
  item.lines = wrapped(text, available, lettering, text_width);
  if (item.lines.size() <= most_item_lines) return;
  for (std::size_t i = most_item_lines; i < item.lines.size(); ++i)
    item.lines[most_item_lines - 1] += " " + item.lines[i];
  item.lines.resize(most_item_lines);
  item.lines.back() = shortened(item.lines.back(), available, lettering, text_width);
}

// At the right of its sign, else at its left; below a bar that leaves too little room at either side. What
// only names a bar of the band begins or ends where the bar does.
void place_text(LaneItem& item, std::string_view text, const Span& room, const TextWidth& text_width) {
  if (item.names_bar_above) return place_beside(item, text, item.sign, room, text_width);
  const Span sides{item.sign.to + from_sign, item.sign.from - from_sign};
  const double most = std::max(room.to - sides.from, sides.to - room.from);
  if (most >= std::min(least_room, width_of(text, text_width)))
    return place_beside(item, text, sides, room, text_width);
  place_beside(item, text, item.sign, room, text_width);
  item.lines.insert(item.lines.begin(), std::string());
}

Span extent(const LaneItem& item, const TextWidth& text_width) {
  double widest = 0;
  for (const std::string& line : item.lines) widest = std::max(widest, width_of(line, text_width));
  const Span text = item.anchor == Anchor::start ? Span{item.text_x, item.text_x + widest}
                                                 : Span{item.text_x - widest, item.text_x};
  if (item.names_bar_above) return text;
  return {std::min(item.sign.from, text.from), std::max(item.sign.to, text.to)};
}

// Marks, and bars whose texts do not stand inside them; from left to right.
std::vector<LaneItem> unplaced_items(const SwimLane& lane, const LaneLayout& layout, const Scale& x) {
  std::vector<LaneItem> items;
  const bool in_rows = layout.bars.empty();
  for (std::size_t i = 0; i < lane.bars.size(); ++i) {
    const LaneBar& bar = lane.bars[i];
    if (!in_rows && (bar.label.empty() || !layout.bars[i].empty())) continue;
    items.push_back({.sign = {x(bar.from), std::max(x(bar.to), x(bar.from) + 2)},
                     .bar = &bar,
                     .names_bar_above = !in_rows});
  }
  for (const LaneMark& mark : lane.marks)
    items.push_back({.sign = {x(mark.at) - radius, x(mark.at) + radius}, .mark = &mark});
  // Names stay close to their bars: they take the first row.
  std::stable_sort(items.begin(), items.end(), [](const LaneItem& a, const LaneItem& b) {
    return std::pair(!a.names_bar_above, a.sign.from) < std::pair(!b.names_bar_above, b.sign.from);
  });
  return items;
}

void append_item(std::vector<Mark>& marks, const LaneItem& item, double top) {
  const double middle = top + item.middle;
  if (item.mark)
    marks.push_back(
        lane_symbol(item.mark->shape, item.mark->state, {(item.sign.from + item.sign.to) / 2, middle}));
  else if (!item.names_bar_above)
    marks.push_back(Rect{{item.sign.from, middle - thin_bar / 2},
                         {item.sign.to - item.sign.from, thin_bar},
                         bar_role(item.bar->state),
                         2});
  double baseline = middle + 4.3;
  for (const std::string& line : item.lines) {
    append_text(marks, line, {item.text_x, baseline}, item.anchor, Role::text_in_plot, lettering);
    baseline += line_height;
  }
}

}  // namespace

Symbol lane_symbol(Shape shape, LaneState state, Point at) {
  constexpr Role roles[] = {Role::cumulative_point, Role::cumulative_point, Role::excluded, Role::concern};
  return {.at = at, .size = radius, .shape = shape, .role = roles[static_cast<int>(state)]};
}

LaneLayout lane_layout(const SwimLane& lane, const Scale& x, const Span& room, const TextWidth& text_width) {
  LaneLayout layout{.height = padding, .bars = texts_in_bars(lane, x, text_width)};
  layout.bars_height = height_of(layout.bars);
  if (layout.bars_height > 0) layout.height += layout.bars_height + between;
  if (!lane.cells.empty()) {
    layout.cells_top = layout.height;
    layout.cells_height = cell_height;
    layout.height += cell_height + between;
  }
  layout.items = unplaced_items(lane, layout, x);
  Rows rows;
  for (LaneItem& item : layout.items) {
    place_text(item, item.mark ? item.mark->label : item.bar->label, room, text_width);
    const std::size_t row = rows.take(extent(item, text_width), std::max<std::size_t>(item.lines.size(), 1));
    item.middle = layout.height + (static_cast<double>(row) + 0.5) * row_height;
  }
  layout.height += static_cast<double>(rows.size()) * row_height;
  if (rows.size() == 0 && layout.height > padding) layout.height -= between;
  layout.height += padding;
  return layout;
}

void append(std::vector<Mark>& marks, const SwimLane& lane, const LaneLayout& layout, const Scale& x,
            double top, const TextWidth& text_width) {
  append_bars(marks, lane, layout, x, top + padding);
  append_cells(marks, lane, x, top + layout.cells_top, text_width);
  for (const LaneItem& item : layout.items) append_item(marks, item, top);
}

}  // namespace chart
