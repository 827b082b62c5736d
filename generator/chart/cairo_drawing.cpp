#include "chart/cairo_drawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "chart/letters.h"
#include "chart/outline.h"
#include "chart/pango.h"

namespace chart {
namespace {

constexpr double full_turn = 2 * std::numbers::pi;

void set_colour(cairo_t* cairo, const Ink& ink) {
  const auto part = [&](int shift) { return ((ink.light >> shift) & 255) / 255.0; };
  cairo_set_source_rgb(cairo, part(16), part(8), part(0));
}

void set_pen(cairo_t* cairo, const Style& style) {
  cairo_set_line_width(cairo, style.stroke_width);
  cairo_set_dash(cairo, style.dash.data(), style.dash[0] > 0 ? 2 : 0, 0);
}

// Fills and strokes the current path as the role says.
void paint(cairo_t* cairo, Role role) {
  const Style& style = style_of(role);
  if (style.fill) {
    set_colour(cairo, *style.fill);
    cairo_fill_preserve(cairo);
  }
  if (style.stroke) {
    set_colour(cairo, *style.stroke);
    set_pen(cairo, style);
    cairo_stroke_preserve(cairo);
  }
  cairo_new_path(cairo);
}

struct StepDrawer {
  cairo_t* cairo;
  Point pen;

  void operator()(const Move& step) const { cairo_move_to(cairo, step.to.x, step.to.y); }
  void operator()(const LineTo& step) const { cairo_line_to(cairo, step.to.x, step.to.y); }
  void operator()(const CurveTo& step) const {
    cairo_curve_to(cairo, step.control1.x, step.control1.y, step.control2.x, step.control2.y, step.to.x,
                   step.to.y);
  }
  void operator()(const ArcTo& step) const {
    const auto [x, y] = step.centre;
    const double radius = std::hypot(pen.x - x, pen.y - y);
    const double begin = std::atan2(pen.y - y, pen.x - x);
    const double turn = turned(pen, step);
    if (step.turn == Turn::clockwise)
      cairo_arc(cairo, x, y, radius, begin, begin + turn);
    else
      cairo_arc_negative(cairo, x, y, radius, begin, begin - turn);
  }
  void operator()(const Close&) const { cairo_close_path(cairo); }
};

void trace(cairo_t* cairo, const std::vector<Step>& steps) {
  StepDrawer draw{cairo, {}};
  Point start;
  for (const Step& step : steps) {
    std::visit(draw, step);
    draw.pen = pen_after(step, start);
    if (std::holds_alternative<Move>(step)) start = draw.pen;
  }
}

void trace(cairo_t* cairo, const Rect& rect) {
  const auto [x, y] = rect.corner;
  const auto [width, height] = rect.size;
  const double radius = std::min({rect.radius, width / 2, height / 2});
  if (radius <= 0) {
    cairo_rectangle(cairo, x, y, width, height);
    return;
  }
  constexpr double quarter = full_turn / 4;
  cairo_new_sub_path(cairo);
  cairo_arc(cairo, x + width - radius, y + radius, radius, -quarter, 0);
  cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, quarter);
  cairo_arc(cairo, x + radius, y + height - radius, radius, quarter, 2 * quarter);
  cairo_arc(cairo, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
  cairo_close_path(cairo);
}

class MarkDrawer {
 public:
  MarkDrawer(cairo_t* cairo, const Typeface& typeface) : cairo_(cairo), typeface_(typeface) {}

  void operator()(const Line& line) const {
    cairo_move_to(cairo_, line.from.x, line.from.y);
    cairo_line_to(cairo_, line.to.x, line.to.y);
    paint(cairo_, line.role);
  }
  void operator()(const Rect& rect) const {
    trace(cairo_, rect);
    paint(cairo_, rect.role);
  }
  void operator()(const Path& path) const {
    trace(cairo_, path.steps);
    paint(cairo_, path.role);
  }
  void operator()(const Symbol& symbol) const {
    if (symbol.shape == Shape::circle)
      cairo_arc(cairo_, symbol.at.x, symbol.at.y, symbol.size, 0, full_turn);
    else
      trace(cairo_, outline(symbol));
    paint(cairo_, symbol.role);
  }
  void operator()(const Label& label) const {
    const auto layout = laid_out(typeface_, label.text, label.size, label.weight);
    PangoRectangle extents;
    pango_layout_get_extents(layout.get(), nullptr, &extents);
    const double width = extents.width / static_cast<double>(PANGO_SCALE);
    const double back = label.anchor == Anchor::start    ? 0
                        : label.anchor == Anchor::middle ? width / 2
                                                         : width;
    write(layout.get(), {label.at.x - back, label.at.y}, label.role);
  }
  void operator()(const CurvedLabel& label) const {
    std::size_t byte = 0;
    for (const auto& letter : label.letters) {
      const std::string_view text = letter_at(label.text, byte);
      byte += text.size();
      cairo_save(cairo_);
      cairo_translate(cairo_, letter.at.x, letter.at.y);
      cairo_rotate(cairo_, letter.degrees * full_turn / 360);
      write(laid_out(typeface_, text, label.size, label.weight).get(), {}, label.role);
      cairo_restore(cairo_);
    }
  }
  void operator()(const Link& link) const {
    for (const Drawn& mark : link.marks) std::visit(*this, mark);
  }

 private:
  void write(PangoLayout* layout, Point baseline, Role role) const {
    const Style& style = style_of(role);
    PangoLayoutLine* line = pango_layout_get_line_readonly(layout, 0);
    if (style.stroke) {
      cairo_move_to(cairo_, baseline.x, baseline.y);
      pango_cairo_layout_line_path(cairo_, line);
      set_colour(cairo_, *style.stroke);
      set_pen(cairo_, style);
      cairo_stroke(cairo_);
    }
    set_colour(cairo_, *style.fill);
    cairo_move_to(cairo_, baseline.x, baseline.y);
    pango_cairo_show_layout_line(cairo_, line);
    cairo_new_path(cairo_);
  }

  cairo_t* cairo_;
  const Typeface& typeface_;
};

}  // namespace

void draw_marks(cairo_t* cairo, const Scene& scene, const Typeface& typeface) {
  cairo_save(cairo);
  cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
  const MarkDrawer draw(cairo, typeface);
  for (const Mark& mark : scene.marks) std::visit(draw, mark);
  cairo_restore(cairo);
}

}  // namespace chart
