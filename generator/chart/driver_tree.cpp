#include "chart/driver_tree.h"

#include <algorithm>

#include "chart/label_layout.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering box_text{.size = 13};
constexpr Lettering aim_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering state_text{.size = 12};
constexpr double line_height = 16.5;
constexpr double state_line_height = 15;
constexpr double padding = 8;
constexpr double sign_radius = 6.5;
constexpr double first_line_middle = 9;  // below an idea's top

Lettering lettering_of(BoxKind kind) { return kind == BoxKind::aim ? aim_text : box_text; }

double text_left(BoxKind kind) { return kind == BoxKind::idea ? idea_text_left : padding; }
double text_right(BoxKind kind) { return kind == BoxKind::idea ? 0 : padding; }

Role role_of(BoxKind kind) {
  constexpr Role roles[] = {Role::cell_ok, Role::cell_partly, Role::band};
  return roles[static_cast<int>(kind)];
}

void add_ideas(DriverBox& box, const std::vector<DiagramIdea>& ideas) {
  for (const DiagramIdea& idea : ideas)
    box.below.push_back({.kind = BoxKind::idea, .text = idea.title, .idea = &idea});
}

void append_lines(std::vector<Drawn>& marks, const std::vector<std::string>& lines, Point first, double step,
                  Role role, Lettering lettering) {
  for (const std::string& line : lines) {
    append_text(marks, line, first, Anchor::start, role, lettering);
    first.y += step;
  }
}

std::vector<Drawn> drawn_idea(const DriverBox& box) {
  std::vector<Drawn> marks;
  append_idea_sign(marks, box.idea->state, {box.left + sign_radius + 1, box.joint()}, sign_radius);
  const double x = box.left + idea_text_left;
  append_lines(marks, box.lines, {x, box.joint() + 4.6}, line_height, Role::text, box_text);
  const double below = box.top + static_cast<double>(box.lines.size()) * line_height;
  append_lines(marks, box.state_lines, {x, below + 13}, state_line_height, Role::text_muted, state_text);
  return marks;
}

std::vector<Drawn> drawn_driver(const DriverBox& box) {
  std::vector<Drawn> marks;
  marks.push_back(Rect{.corner = {box.left, box.top},
                       .size = {box.width, box.height},
                       .role = role_of(box.kind),
                       .radius = 5});
  append_lines(marks, box.lines, {box.left + padding, box.top + padding + 12.5}, line_height,
               box.kind == BoxKind::aim ? Role::text_on_ok : Role::text, lettering_of(box.kind));
  return marks;
}

}  // namespace

double DriverBox::joint() const { return kind == BoxKind::idea ? top + first_line_middle : top + height / 2; }

DriverBox tree_of(const DriverDiagram& diagram) {
  DriverBox aim{.kind = BoxKind::aim, .text = diagram.aim};
  for (const DiagramPrimary& primary : diagram.primary) {
    DriverBox& box = aim.below.emplace_back(DriverBox{.kind = BoxKind::primary, .text = primary.title});
    for (const DiagramSecondary& secondary : primary.secondary)
      add_ideas(box.below.emplace_back(DriverBox{.kind = BoxKind::secondary, .text = secondary.title}),
                secondary.ideas);
    add_ideas(box, primary.ideas);
  }
  add_ideas(aim, diagram.ideas);
  return aim;
}

void size_box(DriverBox& box, const TextWidth& text_width) {
  const double room = box.width - text_left(box.kind) - text_right(box.kind);
  box.lines = wrapped(box.text, room, lettering_of(box.kind), text_width);
  if (box.idea) box.state_lines = wrapped(box.idea->state_text, room, state_text, text_width);
  const double text_height = static_cast<double>(std::max<std::size_t>(box.lines.size(), 1)) * line_height;
  box.height = box.idea ? text_height + static_cast<double>(box.state_lines.size()) * state_line_height + 4
                        : text_height + 2 * padding;
}

double widest_word(const DriverBox& box, BoxKind kind, const TextWidth& text_width) {
  double widest = box.kind == kind ? text_left(kind) + text_right(kind) +
                                         longest_word(box.text, lettering_of(kind), text_width)
                                   : 0;
  for (const DriverBox& below : box.below) widest = std::max(widest, widest_word(below, kind, text_width));
  return widest;
}

void append_box(std::vector<Mark>& marks, const DriverBox& box) {
  std::vector<Drawn> drawn = box.idea ? drawn_idea(box) : drawn_driver(box);
  const std::string state = box.idea ? box.idea->state_text : std::string();
  append_linked(marks, std::move(drawn), box.idea ? box.idea->href : std::string(),
                state.empty() ? box.text : box.text + ": " + state);
}

}  // namespace chart
