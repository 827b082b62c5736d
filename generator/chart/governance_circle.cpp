#include "chart/governance_circle.h"

#include <algorithm>
#include <cassert>

#include "chart/cell_sign.h"
#include "chart/circle_key.h"
#include "chart/circle_thread.h"
#include "chart/label_layout.h"
#include "chart/linked.h"
#include "chart/polar.h"

namespace chart {
namespace {

// Measures that differ between the two sizes the circle is made for.
struct Measures {
  double side = 0;       // of the square that the circle fills
  double name_size = 0;  // of the phases' names
  double key_size = 0;   // of the cells' keys
  double sign_radius = 0;
  double corner = 0;
  double middle_size = 0;
  double phase_gap = 0;  // degrees between phases
  double cell_gap = 0;   // points between cells
  double outer() const { return side / 2 - name_size - 15; }
  double inner() const { return outer() * 0.69; }
};

constexpr double key_beside_from = 520;
constexpr double key_column = 210;
constexpr double key_distance = 36;

bool has_key_beside(double width) { return width >= key_beside_from; }

Measures measures_for(double width) {
  if (has_key_beside(width))
    return {.side = std::min(width - key_column - key_distance, 480.0),
            .name_size = 14,
            .key_size = 15,
            .sign_radius = 5.5,
            .corner = 6,
            .middle_size = 52,
            .phase_gap = 6,
            .cell_gap = 4};
  return {.side = std::min(width, 420.0),
          .name_size = 13,
          .key_size = 12.5,
          .sign_radius = 4.2,
          .corner = 4,
          .middle_size = 38,
          .phase_gap = 6,
          .cell_gap = 2.5};
}

// --- Where the cells are ---

struct Piece {
  double from = 0, to = 0;  // degrees clockwise from the top
  double middle() const { return (from + to) / 2; }
};

struct Places {
  std::vector<Piece> phases;
  std::vector<std::vector<Piece>> cells;  // of each phase
};

std::size_t count_of_cells(const GovernanceCircle& circle) {
  std::size_t count = 0;
  for (const CirclePhase& phase : circle.phases) count += phase.cells.size();
  return count;
}

Places places_of(const GovernanceCircle& circle, double phase_gap) {
  const double gap = circle.phases.size() > 1 ? phase_gap : 0;
  const double cell =
      (360 - gap * static_cast<double>(circle.phases.size())) / static_cast<double>(count_of_cells(circle));
  Places places;
  double at = gap / 2;
  for (const CirclePhase& phase : circle.phases) {
    const double begin = at;
    auto& cells = places.cells.emplace_back();
    for (std::size_t i = 0; i < phase.cells.size(); ++i, at += cell) cells.push_back({at, at + cell});
    places.phases.push_back({begin, at});
    at += gap;
  }
  return places;
}

// The angle of the cell with that key.
Piece piece_of(const GovernanceCircle& circle, const Places& places, const std::string& key) {
  for (std::size_t i = 0; i < circle.phases.size(); ++i)
    for (std::size_t j = 0; j < circle.phases[i].cells.size(); ++j)
      if (circle.phases[i].cells[j].key == key) return places.cells[i][j];
  assert(false && "a thread leads through cells of the circle");
  return {};
}

// --- Marks ---

struct Canvas {
  std::vector<Mark>& marks;
  Polar polar;
  Measures measures;
  const TextWidth& text_width;
};

Path cell_piece(const Canvas& canvas, Piece piece, Role role) {
  const Measures& m = canvas.measures;
  return outline(RingPiece{m.inner(), m.outer(), piece.from, piece.to, m.cell_gap / 2, m.corner},
                 canvas.polar, role);
}

// Where a key is wider than its cell, as those of a standard with many clauses, every other one moves
// inwards.
double key_radius(const Canvas& canvas, const CircleCell& cell, Piece piece, std::size_t number) {
  const Measures& m = canvas.measures;
  const double middle = (m.outer() + m.inner()) / 2;
  const double arc = (piece.to - piece.from) * std::numbers::pi / 180 * middle;
  if (canvas.text_width(cell.key, m.key_size, Weight::semibold) + 3 <= arc) return middle;
  return middle + (number % 2 == 0 ? 0.8 : -0.8) * m.key_size;
}

void append_cell(const Canvas& canvas, const CircleCell& cell, Piece piece, std::size_t number) {
  const Measures& m = canvas.measures;
  const Point middle = canvas.polar.at(key_radius(canvas, cell, piece, number), piece.middle());
  std::vector<Drawn> marks;
  marks.push_back(cell_piece(canvas, piece, cell_role(cell.state)));
  marks.push_back(Label{.at = {middle.x, middle.y - 1},
                        .text = cell.key,
                        .role = text_on_cell(cell.state),
                        .anchor = Anchor::middle,
                        .size = m.key_size,
                        .weight = Weight::semibold});
  append_cell_sign(marks, cell.state, {middle.x, middle.y + m.sign_radius + 4}, m.sign_radius);
  append_linked(canvas.marks, std::move(marks), cell.href, cell.name);
}

// The phase's name on a thin arc that ends in an arrow head: the circle is walked clockwise.
void append_rim(const Canvas& canvas, const CirclePhase& phase, Piece piece) {
  const double radius = canvas.measures.outer() + 6;
  const Point end = canvas.polar.at(radius, piece.to - 0.5);
  canvas.marks.push_back(Path{
      {Move{canvas.polar.at(radius, piece.from + 0.5)}, ArcTo{canvas.polar.centre, end, Turn::clockwise}},
      Role::rim});
  const double back = 5 / radius * 180 / std::numbers::pi;
  canvas.marks.push_back(Path{{Move{canvas.polar.at(radius + 3.5, piece.to - 0.5 - back)}, LineTo{end},
                               LineTo{canvas.polar.at(radius - 3.5, piece.to - 0.5 - back)}},
                              Role::rim});
  const double longest = (piece.to - piece.from) * std::numbers::pi / 180 * radius;
  canvas.marks.push_back(along_circle(
      canvas.polar, radius + 6, piece.middle(),
      {.text = phase.name, .role = Role::text, .size = canvas.measures.name_size, .weight = Weight::semibold},
      longest, canvas.text_width));
}

void append_middle(const Canvas& canvas, const GovernanceCircle& circle) {
  const Measures& m = canvas.measures;
  const auto [x, y] = canvas.polar.centre;
  constexpr Lettering small{.size = 13};
  auto lines = wrapped(circle.below_middle, m.inner() * 1.05, small, canvas.text_width);
  if (lines.size() > 3) lines.resize(3);
  // The number's digits are 0.73 of its size high; the lines below take 17 points each.
  const double digits = circle.middle.empty() ? 0 : m.middle_size * 0.73;
  double baseline = y - (digits + static_cast<double>(lines.size()) * 17 + 4) / 2 + digits;
  if (!circle.middle.empty())
    canvas.marks.push_back(Label{.at = {x, baseline},
                                 .text = circle.middle,
                                 .role = Role::text,
                                 .anchor = Anchor::middle,
                                 .size = m.middle_size,
                                 .weight = Weight::semibold});
  baseline += 4;
  for (const std::string& line : lines)
    canvas.marks.push_back(Label{.at = {x, baseline += 17},
                                 .text = line,
                                 .role = Role::text_muted,
                                 .anchor = Anchor::middle,
                                 .size = small.size});
}

void append_circle_thread(const Canvas& canvas, const GovernanceCircle& circle, const Places& places) {
  std::vector<double> stations;
  for (const std::string& key : circle.thread) {
    const Piece piece = piece_of(circle, places, key);
    canvas.marks.push_back(cell_piece(canvas, piece, Role::thread_cell));
    stations.push_back(piece.middle());
  }
  append_thread(canvas.marks, canvas.polar, canvas.measures.inner(), stations);
}

}  // namespace

Scene draw(const GovernanceCircle& circle, double width, const TextWidth& text_width) {
  assert(count_of_cells(circle) > 0);
  const Measures measures = measures_for(width);
  const bool beside = has_key_beside(width);
  const auto rows = key_rows(circle, beside ? key_column : width, text_width);
  Scene scene{
      .size = {width, measures.side}, .title = circle.title, .description = circle.description, .marks = {}};
  if (!beside && !rows.empty()) scene.size.height += 12 + height_of(rows);

  const double left = beside && !rows.empty() ? 0 : (width - measures.side) / 2;
  const Polar polar{{left + measures.side / 2, measures.side / 2}};
  const Canvas canvas{scene.marks, polar, measures, text_width};
  const Places places = places_of(circle, measures.phase_gap);
  for (std::size_t i = 0; i < circle.phases.size(); ++i) {
    const CirclePhase& phase = circle.phases[i];
    if (phase.cells.empty()) continue;
    append_rim(canvas, phase, places.phases[i]);
    for (std::size_t j = 0; j < phase.cells.size(); ++j)
      append_cell(canvas, phase.cells[j], places.cells[i][j], j);
  }
  append_middle(canvas, circle);
  append_circle_thread(canvas, circle, places);
  append_key(scene.marks, rows,
             beside ? Point{measures.side + key_distance, (measures.side - height_of(rows)) / 2}
                    : Point{0, measures.side + 12});
  return scene;
}

}  // namespace chart
