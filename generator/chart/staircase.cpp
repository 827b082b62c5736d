#include "chart/staircase.h"

#include <algorithm>
#include <cassert>

#include "chart/heading.h"
#include "chart/plate.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering name_text{.size = 14, .weight = Weight::semibold};
constexpr Lettering about_text{.size = 12};
constexpr double name_line = 18, about_line = 15.5;
constexpr double inset = 9;      // between a step's edge and its text
constexpr double rise = 34;      // from step to step
constexpr double plate_gap = 4;  // between plates
constexpr double narrow_width = 520;
constexpr double pointer_height = 8;  // from the plate that says where one is, to its step

struct StairText {
  std::vector<std::string> name, about;
  double height = 0;  // with a distance above and below
};

StairText text_of(const Stair& stair, double width, const TextWidth& text_width) {
  StairText text{.name = wrapped(stair.name, width, name_text, text_width),
                 .about = wrapped(stair.about, width, about_text, text_width)};
  text.height = 2 * inset + name_line * static_cast<double>(text.name.size()) +
                about_line * static_cast<double>(text.about.size());
  return text;
}

// How a step is filled: reached, reached and the last so, or not yet.
Role fill_of(const Staircase& staircase, std::size_t stair) {
  if (!staircase.here || stair > staircase.here->stair) return Role::band;
  return stair == staircase.here->stair ? Role::cell_ok : Role::cell_partly;
}

Role text_role(Role fill) { return fill == Role::cell_ok ? Role::text_on_ok : Role::text; }

// Gives the y below the text.
double append_stair_text(std::vector<Mark>& marks, const StairText& text, Point corner, Role role) {
  double y = corner.y + inset;
  for (const std::string& line : text.name) {
    append_text(marks, line, {corner.x, y + 13}, Anchor::start, role, name_text);
    y += name_line;
  }
  for (const std::string& line : text.about) {
    append_text(marks, line, {corner.x, y + 11.5}, Anchor::start, role, about_text);
    y += about_line;
  }
  return y;
}

// The plates of a step: where one is, the target, then the others.
std::vector<MeasuredPlate> plates_on(const Staircase& staircase, std::size_t stair, double widest,
                                     const TextWidth& text_width) {
  std::vector<MeasuredPlate> plates;
  const auto add = [&](const StairSign& sign, PlateKind kind) {
    if (sign.stair == stair && !sign.text.empty())
      plates.push_back(measured({sign.text, kind}, widest, text_width));
  };
  if (staircase.here) add(*staircase.here, PlateKind::here);
  if (staircase.target) add(*staircase.target, PlateKind::target);
  for (const StairSign& sign : staircase.signs) add(sign, PlateKind::plain);
  return plates;
}

// ---- Side by side ----

double stack_height(const std::vector<MeasuredPlate>& plates) {
  double height = plates.empty() ? 0 : pointer_height;
  for (const MeasuredPlate& plate : plates) height += plate.size.height + plate_gap;
  return height;
}

// Plates on top of each other above a step, the first lowest and tied to the step.
void append_stack(std::vector<Mark>& marks, const std::vector<MeasuredPlate>& plates, double middle,
                  double tread) {
  if (plates.empty()) return;
  double y = tread - pointer_height;
  if (plates.front().plate.kind == PlateKind::here)
    marks.push_back(
        Path{{Move{{middle - 6, y}}, LineTo{{middle + 6, y}}, LineTo{{middle, tread - 1}}, Close{}},
             Role::sign_fill});
  else
    marks.push_back(Line{{middle, y}, {middle, tread}, Role::sign});
  for (const MeasuredPlate& plate : plates) {
    y -= plate.size.height;
    append_plate(marks, plate, {middle - plate.size.width / 2, y});
    y -= plate_gap;
  }
}

bool fits_side_by_side(const Staircase& staircase, double width, const TextWidth& text_width) {
  if (width < narrow_width) return false;
  const double room = width / static_cast<double>(staircase.stairs.size()) - 2 * inset;
  return std::all_of(staircase.stairs.begin(), staircase.stairs.end(), [&](const Stair& stair) {
    return longest_word(stair.name, name_text, text_width) <= room &&
           longest_word(stair.about, about_text, text_width) <= room && room > 60;
  });
}

void append_side_by_side(Scene& scene, const Staircase& staircase, double top, const TextWidth& text_width) {
  const std::size_t count = staircase.stairs.size();
  const double column = scene.size.width / static_cast<double>(count);
  std::vector<StairText> texts;
  std::vector<std::vector<MeasuredPlate>> plates;
  double base = 0;  // height of the lowest step, so that each has room for its text
  for (std::size_t i = 0; i < count; ++i) {
    texts.push_back(text_of(staircase.stairs[i], column - 2 * inset, text_width));
    plates.push_back(plates_on(staircase, i, column - 6, text_width));
    base = std::max(base, texts[i].height - static_cast<double>(i) * rise);
  }
  double bottom = top;
  for (std::size_t i = 0; i < count; ++i)
    bottom = std::max(bottom, top + stack_height(plates[i]) + base + static_cast<double>(i) * rise);
  for (std::size_t i = 0; i < count; ++i) {
    const double left = column * static_cast<double>(i), height = base + static_cast<double>(i) * rise;
    const Role fill = fill_of(staircase, i);
    scene.marks.push_back(Rect{{left, bottom - height}, {column, height}, fill});
    append_stair_text(scene.marks, texts[i], {left + inset, bottom - height}, text_role(fill));
    append_stack(scene.marks, plates[i], left + column / 2, bottom - height);
  }
  scene.size.height = bottom + 1;
}

// ---- On top of each other ----

// Plates side by side in rows; gives the y below them.
double append_flow(std::vector<Mark>& marks, const std::vector<MeasuredPlate>& plates, Point corner,
                   double width) {
  std::vector<double> widths;
  for (const MeasuredPlate& plate : plates) widths.push_back(plate.size.width);
  const auto places = flow(widths, width, plate_gap);
  double y = corner.y, row_height = 0;
  for (std::size_t i = 0; i < plates.size(); ++i) {
    if (i > 0 && places[i].row != places[i - 1].row) {
      y += row_height + plate_gap;
      row_height = 0;
    }
    append_plate(marks, plates[i], {corner.x + places[i].x, y});
    row_height = std::max(row_height, plates[i].size.height);
  }
  return y + row_height;
}

void append_layers(Scene& scene, const Staircase& staircase, double top, const TextWidth& text_width) {
  const std::size_t count = staircase.stairs.size();
  const double step = std::min(22.0, scene.size.width * 0.25 / static_cast<double>(count));
  double y = top;
  for (std::size_t i = count; i-- > 0;) {
    const double left = step * static_cast<double>(i), width = scene.size.width - left;
    const StairText text = text_of(staircase.stairs[i], width - 2 * inset, text_width);
    const auto plates = plates_on(staircase, i, width - 2 * inset, text_width);
    const Role fill = fill_of(staircase, i);
    const std::size_t ground = scene.marks.size();
    scene.marks.push_back(Rect{{left, y}, {width, 0}, fill});
    double below = append_stair_text(scene.marks, text, {left + inset, y}, text_role(fill));
    if (!plates.empty())
      below = append_flow(scene.marks, plates, {left + inset, below + 5}, width - 2 * inset);
    below += inset;
    std::get<Rect>(scene.marks[ground]).size.height = below - y;
    y = below;
  }
  scene.size.height = y + 1;
}

}  // namespace

Scene draw(const Staircase& staircase, double width, const TextWidth& text_width) {
  assert(!staircase.stairs.empty());
  Scene scene{.size = {width, 0}, .title = staircase.title, .description = staircase.description};
  const double top =
      append_heading(scene.marks, staircase.headline, staircase.subtitle, width, text_width) + 1;
  if (fits_side_by_side(staircase, width, text_width))
    append_side_by_side(scene, staircase, top, text_width);
  else
    append_layers(scene, staircase, top, text_width);
  return scene;
}

}  // namespace chart
