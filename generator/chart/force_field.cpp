#include "chart/force_field.h"

#include <algorithm>

#include "chart/heading.h"
#include "chart/label_layout.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering label_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering force_text{.size = 13};
constexpr Lettering remark_text{.size = 12, .weight = Weight::semibold};
constexpr double line_height = 17;
constexpr double from_middle = 8;  // between the middle line and what stands beside it
constexpr double arrow_row = 22;
constexpr double between_forces = 10;

// One half of the picture: which way its arrows point and where things stand in it.
struct Side {
  double direction = 1;  // of its arrows: 1 to the right, -1 to the left
  Anchor anchor = Anchor::end;
  Role arrow = Role::bar_emphasis;
  double middle = 0;  // the line that the arrows point at
  double room = 0;    // from there to the picture's edge, less the distance from the line

  double x(double distance) const { return middle - direction * (from_middle + distance); }
};

double append_lines(std::vector<Mark>& marks, const std::string& text, double y, const Side& side, Role role,
                    Lettering lettering, const TextWidth& text_width) {
  for (std::string& line : wrapped(text, side.room, lettering, text_width)) {
    y += line_height;
    append_text(marks, std::move(line), {side.x(0), y - 4}, side.anchor, role, lettering);
  }
  return y;
}

// A shaft with a head, its tip `from_middle` from the middle line, `length` points long.
Path arrow(const Side& side, double length, double y) {
  constexpr double half_shaft = 4, half_head = 8;
  const double head = std::min(12.0, length * 0.7);
  const double neck = side.x(head), tail = side.x(length);
  return {{Move{side.x(0), y}, LineTo{{neck, y - half_head}}, LineTo{{neck, y - half_shaft}},
           LineTo{{tail, y - half_shaft}}, LineTo{{tail, y + half_shaft}}, LineTo{{neck, y + half_shaft}},
           LineTo{{neck, y + half_head}}, Close{}},
          side.arrow};
}

double append_force(std::vector<Mark>& marks, const FieldForce& force, const ForceField& field, double y,
                    const Side& side, const TextWidth& text_width) {
  constexpr double number_room = 26;
  y = append_lines(marks, force.text, y, side, Role::text, force_text, text_width);
  y = append_lines(marks, force.remark, y, side, Role::text_concern, remark_text, text_width);
  const double share = std::clamp(force.strength / field.strongest, 0.0, 1.0);
  const double length = std::max(6.0, share * (side.room - number_room));
  marks.push_back(arrow(side, length, y + arrow_row / 2));
  append_text(marks, shortened(force.number, number_room - 6, label_text, text_width),
              {side.x(length + 6), y + arrow_row / 2 + 4.6}, side.anchor, Role::text, label_text);
  return y + arrow_row + between_forces;
}

double append_side(std::vector<Mark>& marks, const std::string& label, const std::vector<FieldForce>& forces,
                   const ForceField& field, double y, const Side& side, const TextWidth& text_width) {
  y = append_lines(marks, label, y, side, Role::text, label_text, text_width) + 6;
  if (forces.empty())
    return append_lines(marks, field.none_text, y, side, Role::text_muted, force_text, text_width);
  for (const FieldForce& force : forces) y = append_force(marks, force, field, y, side, text_width);
  return y;
}

}  // namespace

Scene draw(const ForceField& field, double width, const TextWidth& text_width) {
  Scene scene{.size = {width, 0}, .title = field.title, .description = field.description, .marks = {}};
  const double top = append_heading(scene.marks, field.headline, field.subtitle, width, text_width);
  const double middle = width / 2, room = middle - from_middle;
  const Side left{1, Anchor::end, Role::bar_emphasis, middle, room};
  const Side right{-1, Anchor::start, Role::cell_overdue, middle, room - 1};
  const double bottom = std::max(
      append_side(scene.marks, field.driving_label, field.driving, field, top, left, text_width),
      append_side(scene.marks, field.restraining_label, field.restraining, field, top, right, text_width));
  scene.marks.push_back(Line{{middle, top}, {middle, bottom}, Role::centre_line});
  scene.size.height = bottom + 1;
  return scene;
}

}  // namespace chart
