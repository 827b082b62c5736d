#include "chart/risk_matrix.h"

#include <algorithm>
#include <cassert>

#include "chart/heading.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr int steps = 5;
constexpr double narrowest_grid = 300, gap_between = 28;
constexpr Lettering title_text{.size = 15, .weight = Weight::semibold};
constexpr Lettering axis_text{.size = 12};
constexpr Lettering number_text{.size = 12};
constexpr Lettering count_text{.size = 17, .weight = Weight::semibold};
constexpr double scale_room = 20;  // of the numbers along an axis
constexpr double cell_height = 60, cell_gap = 3, corner_room = 17;
constexpr double disc_radius = 9.5, disc_step = 20;
constexpr double swatch = 14, key_row = 21;

// A grid in its place. Column 1 is the least consequence, row 1 the least likelihood, at the bottom.
struct Frame {
  double left = 0, top = 0;  // of the cells
  double cell_width = 0;

  Point corner(int consequence, int likelihood) const {
    return {left + cell_width * (consequence - 1), top + cell_height * (steps - likelihood)};
  }
  double right() const { return left + cell_width * steps; }
  double bottom() const { return top + cell_height * steps; }
};

Role role_of(RiskShade shade) {
  constexpr Role roles[] = {Role::band, Role::cell_partly, Role::cell_overdue, Role::concern};
  return roles[static_cast<std::size_t>(shade)];
}

// Where the discs of a cell stand, in rows that fill up from the left. None if they do not all fit.
std::vector<Point> disc_places(std::size_t count, Point corner, double cell_width) {
  const auto across = static_cast<std::size_t>((cell_width - cell_gap) / disc_step);
  const auto down = static_cast<std::size_t>((cell_height - cell_gap - corner_room) / disc_step);
  std::vector<Point> places;
  if (count > across * down) return places;
  const double inset = (cell_width - disc_step * static_cast<double>(across)) / 2;
  for (std::size_t i = 0; i < count; ++i) {
    places.push_back({corner.x + inset + disc_step * (static_cast<double>(i % across) + 0.5),
                      corner.y + corner_room + disc_step * (static_cast<double>(i / across) + 0.5)});
  }
  return places;
}

void append_disc(std::vector<Mark>& marks, const RiskMark& mark, Point at) {
  std::vector<Drawn> disc;
  disc.push_back(Symbol{.at = at, .size = disc_radius, .role = Role::flag});
  append_text(disc, mark.number, {at.x, at.y + 4.2}, Anchor::middle, Role::text, number_text);
  append_linked(marks, std::move(disc), mark.href, mark.name);
}

void append_count(std::vector<Mark>& marks, const RiskMatrix& matrix, std::size_t count, Point corner,
                  double cell_width, const TextWidth& text_width) {
  const double middle = corner.x + cell_width / 2;
  append_text(marks, std::to_string(count), {middle, corner.y + 34}, Anchor::middle, Role::text_in_plot,
              count_text);
  if (!matrix.counted) return;
  append_text(marks, shortened(matrix.counted(count), cell_width - cell_gap, number_text, text_width),
              {middle, corner.y + 50}, Anchor::middle, Role::text_in_plot, number_text);
}

void append_cell(std::vector<Mark>& marks, const RiskMatrix& matrix, const RiskGrid& grid, const Frame& frame,
                 int consequence, int likelihood, const TextWidth& text_width) {
  const Point corner = frame.corner(consequence, likelihood);
  const int level = consequence * likelihood;
  marks.push_back(Rect{.corner = {corner.x + cell_gap / 2, corner.y + cell_gap / 2},
                       .size = {frame.cell_width - cell_gap, cell_height - cell_gap},
                       .role = role_of(matrix.shade_of(level)),
                       .radius = 2});
  append_text(marks, std::to_string(level), {corner.x + frame.cell_width - 7, corner.y + 14}, Anchor::end,
              Role::text_in_plot, number_text);
  std::vector<const RiskMark*> here;
  for (const RiskMark& mark : grid.marks) {
    if (mark.consequence == consequence && mark.likelihood == likelihood) here.push_back(&mark);
  }
  if (here.empty()) return;
  const auto places = disc_places(here.size(), corner, frame.cell_width);
  if (places.empty()) append_count(marks, matrix, here.size(), corner, frame.cell_width, text_width);
  for (std::size_t i = 0; i < places.size(); ++i) append_disc(marks, *here[i], places[i]);
}

// Along the edges of cells that are high where their neighbours to the left or below are not.
void append_line(std::vector<Mark>& marks, const RiskMatrix& matrix, const Frame& frame) {
  const auto is_high = [&](int consequence, int likelihood) {
    return matrix.shade_of(consequence * likelihood) >= RiskShade::high;
  };
  Path line{.steps = {}, .role = Role::sign};
  const auto add = [&](Point from, Point to) {
    line.steps.push_back(Move{from});
    line.steps.push_back(LineTo{to});
  };
  for (int consequence = 1; consequence <= steps; ++consequence) {
    for (int likelihood = 1; likelihood <= steps; ++likelihood) {
      if (!is_high(consequence, likelihood)) continue;
      const Point corner = frame.corner(consequence, likelihood);
      const double bottom = corner.y + cell_height;
      if (consequence > 1 && !is_high(consequence - 1, likelihood)) add(corner, {corner.x, bottom});
      if (likelihood > 1 && !is_high(consequence, likelihood - 1))
        add({corner.x, bottom}, {corner.x + frame.cell_width, bottom});
    }
  }
  if (!line.steps.empty()) marks.push_back(std::move(line));
}

void append_scales(std::vector<Mark>& marks, const RiskMatrix& matrix, const Frame& frame,
                   const TextWidth& text_width) {
  for (int step = 1; step <= steps; ++step) {
    const Point corner = frame.corner(step, step);
    append_text(marks, std::to_string(step), {corner.x + frame.cell_width / 2, frame.bottom() + 15},
                Anchor::middle, Role::text_muted, axis_text);
    append_text(marks, std::to_string(step), {frame.left - 8, corner.y + cell_height / 2 + 4}, Anchor::end,
                Role::text_muted, axis_text);
  }
  const double width = frame.right() - frame.left;
  append_text(marks, shortened(matrix.consequence + " →", width, axis_text, text_width),
              {frame.right(), frame.bottom() + 31}, Anchor::end, Role::text_muted, axis_text);
}

// Gives the y below it.
double append_grid(std::vector<Mark>& marks, const RiskMatrix& matrix, const RiskGrid& grid, double left,
                   double y, double width, const TextWidth& text_width) {
  if (!grid.title.empty()) {
    append_text(marks, shortened(grid.title, width, title_text, text_width), {left, y + 15}, Anchor::start,
                Role::text, title_text);
    y += 24;
  }
  append_text(marks, shortened("↑ " + matrix.likelihood, width, axis_text, text_width), {left, y + 12},
              Anchor::start, Role::text_muted, axis_text);
  const Frame frame{.left = left + scale_room, .top = y + 19, .cell_width = (width - scale_room) / steps};
  for (int likelihood = steps; likelihood >= 1; --likelihood)
    for (int consequence = 1; consequence <= steps; ++consequence)
      append_cell(marks, matrix, grid, frame, consequence, likelihood, text_width);
  append_line(marks, matrix, frame);
  append_scales(marks, matrix, frame, text_width);
  return frame.bottom() + 38;
}

// The shades, from the lowest, and the line.
double append_shades(std::vector<Mark>& marks, const RiskMatrix& matrix, double y, double width,
                     const TextWidth& text_width) {
  std::vector<std::string> texts;
  std::vector<double> widths;
  for (std::size_t i = 0; i <= matrix.shades.size(); ++i) {
    const std::string& text = i < matrix.shades.size() ? matrix.shades[i] : matrix.line_key;
    texts.push_back(shortened(text, width - swatch - 7, axis_text, text_width));
    widths.push_back(swatch + 7 + text_width(texts.back(), axis_text.size, axis_text.weight));
  }
  const auto places = flow(widths, width, 18);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (texts[i].empty()) continue;
    const Point at{places[i].x, y + key_row * places[i].row};
    if (i < matrix.shades.size())
      marks.push_back(Rect{.corner = {at.x + 1, at.y + 1},
                           .size = {swatch - 2, swatch - 2},
                           .role = role_of(static_cast<RiskShade>(i)),
                           .radius = 2});
    else
      marks.push_back(Line{{at.x, at.y + swatch / 2}, {at.x + swatch, at.y + swatch / 2}, Role::sign});
    append_text(marks, texts[i], {at.x + swatch + 7, at.y + 11.5}, Anchor::start, Role::text_muted,
                axis_text);
  }
  return y + key_row * (places.back().row + 1);
}

}  // namespace

Scene draw(const RiskMatrix& matrix, double width, const TextWidth& text_width) {
  assert(matrix.shade_of && !matrix.grids.empty());
  Scene scene{.size = {width, 0}, .title = matrix.title, .description = matrix.description};
  double y = append_heading(scene.marks, matrix.headline, matrix.subtitle, width, text_width);
  const auto count = static_cast<double>(matrix.grids.size());
  const double beside = (width - gap_between * (count - 1)) / count;
  const bool are_beside = beside >= narrowest_grid;
  double left = 0, bottom = y;
  for (const RiskGrid& grid : matrix.grids) {
    bottom = append_grid(scene.marks, matrix, grid, left, y, are_beside ? beside : width, text_width);
    if (are_beside)
      left += beside + gap_between;
    else
      y = bottom + 6;
  }
  scene.size.height = append_shades(scene.marks, matrix, bottom + 4, width, text_width);
  return scene;
}

}  // namespace chart
