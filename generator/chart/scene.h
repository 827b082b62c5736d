#pragma once

#include <string>
#include <variant>
#include <vector>

#include "chart/role.h"

// A drawing before it is painted: marks at fixed places, in points (1 point is 1 CSS pixel on a page),
// x to the right and y downwards from the upper left corner.
namespace chart {

struct Point {
  double x = 0;
  double y = 0;
  bool operator==(const Point&) const = default;
};

struct Size {
  double width = 0;
  double height = 0;
  bool operator==(const Size&) const = default;
};

struct Line {
  Point from = {}, to = {};
  Role role = Role::grid;
};

struct Rect {
  Point corner = {};  // upper left
  Size size = {};
  Role role = Role::ground;
  double radius = 0;  // of its corners
};

// A path is a row of steps, as a pen goes: move and line use `to`; curve is a cubic Bézier curve with
// the two control points; arc runs clockwise or against the clock round `centre` to `to`, at the
// distance that the pen has from `centre`, and turns less than a full circle.
struct Move {
  Point to = {};
};
struct LineTo {
  Point to = {};
};
struct CurveTo {
  Point control1 = {}, control2 = {}, to = {};
};
enum class Turn { clockwise, counter_clockwise };
struct ArcTo {
  Point centre = {}, to = {};
  Turn turn = Turn::clockwise;
};
struct Close {};
using Step = std::variant<Move, LineTo, CurveTo, ArcTo, Close>;

struct Path {
  std::vector<Step> steps = {};
  Role role = Role::value_line;
};

enum class Shape { circle, diamond, square, triangle };

// A point of data. `size` is the radius of its circle; the other shapes look as large as that circle.
struct Symbol {
  Point at = {};
  double size = 4;
  Shape shape = Shape::circle;
  Role role = Role::common;
  std::string tooltip = {};  // may be empty
};

enum class Anchor { start, middle, end };
enum class Weight { regular, semibold };

// One line of text; `at` is on its baseline.
struct Label {
  Point at = {};
  std::string text = {};
  Role role = Role::text;
  Anchor anchor = Anchor::start;
  double size = 13;
  Weight weight = Weight::regular;
};

// Text along a curve: each letter stands on its own point, turned clockwise by its own angle.
struct CurvedLabel {
  struct Letter {
    Point at;  // where the letter begins on its baseline
    double degrees = 0;
  };
  std::string text = {};  // as many code points as there are letters
  std::vector<Letter> letters = {};
  Role role = Role::text;
  double size = 13;
  Weight weight = Weight::regular;
};

using Drawn = std::variant<Line, Rect, Path, Symbol, Label, CurvedLabel>;

// Marks that lead somewhere together. The PNG shows them like any others.
struct Link {
  std::string href = {};  // a relative URL, not yet escaped
  std::string name = {};  // what it is called, aloud and as a tooltip
  std::vector<Drawn> marks = {};
};

using Mark = std::variant<Line, Rect, Path, Symbol, Label, CurvedLabel, Link>;

struct Scene {
  Size size = {};
  std::string title = {}, description = {};  // spoken to readers who cannot see it
  std::vector<Mark> marks = {};              // painted in order
};

// The scene as text, a line a mark, coordinates with one decimal: for golden tests and for telling
// whether two scenes are the same (a PNG is reused as long as this text is).
std::string to_text(const Scene& scene);

}  // namespace chart
