#include "chart/driver_diagram.h"

#include <algorithm>
#include <array>

#include "chart/driver_tree.h"
#include "chart/heading.h"
#include "chart/label_layout.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double narrow_width = 520;
constexpr Lettering heading_text{.size = 12};
constexpr double column_gap = 28;
constexpr double indent = 20;         // of the outline, a level
constexpr double lowest_joint = 130;  // of a box, below the top of what hangs on it
constexpr std::size_t kinds = 4;

constexpr BoxKind all_kinds[kinds] = {BoxKind::aim, BoxKind::primary, BoxKind::secondary, BoxKind::idea};

std::size_t index_of(BoxKind kind) { return static_cast<std::size_t>(kind); }

const std::string& heading_of(const DiagramHeadings& headings, BoxKind kind) {
  const std::array all = {&headings.aim, &headings.primary, &headings.secondary, &headings.ideas};
  return *all[index_of(kind)];
}

bool has(const DriverBox& box, BoxKind kind) {
  return box.kind == kind ||
         std::ranges::any_of(box.below, [kind](const auto& below) { return has(below, kind); });
}

// The room below a box before the next one of its kind.
double gap_below(BoxKind kind, bool outline) {
  constexpr double gaps[kinds] = {0, 22, 14, 7};
  return outline ? std::min(gaps[index_of(kind)], 10.0) : gaps[index_of(kind)];
}

struct Column {
  double left = 0, width = 0;  // no width: nothing of its kind
};

// --- Columns ---

// The last of them gets what the others leave, which grow a little for a long word's sake.
std::array<Column, kinds> columns_of(const DriverBox& aim, double width, const TextWidth& text_width) {
  constexpr double shares[kinds] = {1, 1, 1.08, 1.75};
  constexpr double least_last = 180;
  std::vector<BoxKind> shown;
  double all_shares = 0;
  for (const BoxKind kind : all_kinds)
    if (has(aim, kind)) {
      shown.push_back(kind);
      all_shares += shares[index_of(kind)];
    }
  const double share = (width - column_gap * static_cast<double>(shown.size() - 1)) / all_shares;
  double spare = std::max(0.0, share * shares[index_of(shown.back())] - least_last), left = 0;
  std::array<Column, kinds> columns;
  for (const BoxKind kind : shown) {
    const double fair = share * shares[index_of(kind)];
    const double more = std::clamp(widest_word(aim, kind, text_width) - fair, 0.0, spare);
    const double wide = kind == shown.back() ? width - left : fair + more;
    columns[index_of(kind)] = {left, wide};
    spare -= more;
    left += wide + column_gap;
  }
  return columns;
}

void move_down(DriverBox& box, double by) {
  box.top += by;
  for (DriverBox& below : box.below) move_down(below, by);
}

// Places the box and what hangs on it from `top` downwards; gives the y below them.
double place(DriverBox& box, const std::array<Column, kinds>& columns, double top,
             const TextWidth& text_width) {
  box.left = columns[index_of(box.kind)].left;
  box.width = columns[index_of(box.kind)].width;
  size_box(box, text_width);
  box.top = top;
  if (box.below.empty()) return top + box.height;
  double bottom = top;
  for (DriverBox& below : box.below) {
    if (&below != &box.below.front()) bottom += gap_below(below.kind, false);
    bottom = place(below, columns, bottom, text_width);
  }
  const double first = box.below.front().joint(), last = box.below.back().joint();
  const double joint = std::min((first + last) / 2, top + lowest_joint);
  box.top = std::max(top, joint - box.height / 2);
  // Where the box is higher than what hangs on it, that moves down to the box's middle.
  for (DriverBox& below : box.below) move_down(below, box.joint() - joint);
  bottom += box.joint() - joint;
  return std::max(bottom, box.top + box.height);
}

// From the box's right side to a trunk in the gap, and from that to each joint.
void append_connectors(std::vector<Mark>& marks, const DriverBox& box) {
  if (box.below.empty()) return;
  const double trunk = box.right() + column_gap / 2;
  const double first = std::min(box.joint(), box.below.front().joint());
  const double last = std::max(box.joint(), box.below.back().joint());
  marks.push_back(Line{{box.right(), box.joint()}, {trunk, box.joint()}, Role::connector});
  marks.push_back(Line{{trunk, first}, {trunk, last}, Role::connector});
  for (const DriverBox& below : box.below) {
    const double end = below.idea ? below.left - 2 : below.left;
    marks.push_back(Line{{trunk, below.joint()}, {end, below.joint()}, Role::connector});
  }
}

double append_column_headings(std::vector<Mark>& marks, const DriverDiagram& diagram,
                              const std::array<Column, kinds>& columns, double y,
                              const TextWidth& text_width) {
  bool any = false;
  for (const BoxKind kind : all_kinds) {
    const Column& column = columns[index_of(kind)];
    const std::string& heading = heading_of(diagram.headings, kind);
    if (column.width == 0 || heading.empty()) continue;
    append_text(marks, shortened(heading, column.width, heading_text, text_width), {column.left, y + 12},
                Anchor::start, Role::text_muted, heading_text);
    any = true;
  }
  return any ? y + 22 : y;
}

// --- Outline ---

double place_outline(DriverBox& box, double left, double top, double width, const TextWidth& text_width) {
  box.left = left;
  box.width = width - left;
  box.top = top;
  size_box(box, text_width);
  double bottom = top + box.height;
  for (DriverBox& below : box.below)
    bottom = place_outline(below, left + indent, bottom + gap_below(below.kind, true), width, text_width);
  return bottom;
}

// Down along the indentation, and from there to each joint.
void append_outline_connectors(std::vector<Mark>& marks, const DriverBox& box) {
  if (box.below.empty()) return;
  const double trunk = box.left + indent / 2 - 1;
  marks.push_back(Line{{trunk, box.top + box.height}, {trunk, box.below.back().joint()}, Role::connector});
  for (const DriverBox& below : box.below)
    marks.push_back(
        Line{{trunk, below.joint()}, {below.left - (below.idea ? 1 : 0), below.joint()}, Role::connector});
}

// "Mål › Primære drivere › Endringsideer": what the indentations mean.
double append_levels(std::vector<Mark>& marks, const DriverDiagram& diagram, const DriverBox& aim, double y,
                     double width, const TextWidth& text_width) {
  std::string levels;
  for (const BoxKind kind : all_kinds) {
    const std::string& heading = heading_of(diagram.headings, kind);
    if (heading.empty() || !has(aim, kind)) continue;
    levels += (levels.empty() ? "" : " › ") + heading;
  }
  for (const std::string& line : wrapped(levels, width, heading_text, text_width)) {
    append_text(marks, line, {0, y + 12}, Anchor::start, Role::text_muted, heading_text);
    y += 16;
  }
  return levels.empty() ? y : y + 6;
}

// --- Both ---

template <class Append>
void append_all(std::vector<Mark>& marks, const DriverBox& box, const Append& append) {
  append(marks, box);
  for (const DriverBox& below : box.below) append_all(marks, below, append);
}

}  // namespace

Scene draw(const DriverDiagram& diagram, double width, const TextWidth& text_width) {
  Scene scene{.size = {width, 0}, .title = diagram.title, .description = diagram.description};
  DriverBox aim = tree_of(diagram);
  double y = append_heading(scene.marks, diagram.headline, diagram.subtitle, width, text_width);
  if (width < narrow_width) {
    y = append_levels(scene.marks, diagram, aim, y, width, text_width);
    scene.size.height = place_outline(aim, 0.5, y, width - 1, text_width);
    append_all(scene.marks, aim, append_outline_connectors);
  } else {
    auto columns = columns_of(aim, width - 1, text_width);
    for (Column& column : columns) column.left += 0.5;
    y = append_column_headings(scene.marks, diagram, columns, y, text_width);
    scene.size.height = place(aim, columns, y, text_width);
    append_all(scene.marks, aim, append_connectors);
  }
  scene.size.height += 1;
  append_all(scene.marks, aim, append_box);
  return scene;
}

}  // namespace chart
