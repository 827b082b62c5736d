#include "chart/plate.h"

#include <algorithm>

#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr double line_height = 15;
constexpr double inset = 6;       // between frame and text
constexpr double sign_room = 14;  // of the sign before the text

Lettering lettering_of(PlateKind kind) {
  return {plate_text.size, kind == PlateKind::here ? Weight::semibold : Weight::regular};
}

double text_left(PlateKind kind) { return inset + (kind == PlateKind::plain ? 0 : sign_room); }

// An arrow head that points at the text.
Path arrow_head(Point middle) {
  return {{Move{{middle.x - 3.5, middle.y - 5}}, LineTo{{middle.x + 4.5, middle.y}},
           LineTo{{middle.x - 3.5, middle.y + 5}}, Close{}},
          Role::sign_fill};
}

Path flag(Point middle) {
  return {{Move{{middle.x - 3, middle.y + 6}}, LineTo{{middle.x - 3, middle.y - 5.5}},
           LineTo{{middle.x + 4, middle.y - 2.5}}, LineTo{{middle.x - 3, middle.y + 0.5}}},
          Role::target_tick};
}

}  // namespace

MeasuredPlate measured(const Plate& plate, double widest, const TextWidth& text_width) {
  const Lettering lettering = lettering_of(plate.kind);
  const double around = text_left(plate.kind) + inset;
  MeasuredPlate result{.plate = plate, .lines = wrapped(plate.text, widest - around, lettering, text_width)};
  for (const std::string& line : result.lines)
    result.size.width =
        std::max(result.size.width, around + text_width(line, lettering.size, lettering.weight));
  result.size.height = line_height * static_cast<double>(result.lines.size()) + 5;
  return result;
}

void append_plate(std::vector<Mark>& marks, const MeasuredPlate& plate, Point corner) {
  const PlateKind kind = plate.plate.kind;
  marks.push_back(Rect{corner, plate.size, Role::flag, 3});
  if (kind == PlateKind::here) marks.push_back(Rect{corner, plate.size, Role::sign, 3});
  const Point sign{corner.x + inset + 5, corner.y + 2.5 + line_height / 2};
  if (kind == PlateKind::here) marks.push_back(arrow_head(sign));
  if (kind == PlateKind::target) marks.push_back(flag(sign));
  double baseline = corner.y + 14;
  for (const std::string& line : plate.lines) {
    append_text(marks, line, {corner.x + text_left(kind), baseline}, Anchor::start,
                kind == PlateKind::target ? Role::text_target : Role::text, lettering_of(kind));
    baseline += line_height;
  }
}

}  // namespace chart
