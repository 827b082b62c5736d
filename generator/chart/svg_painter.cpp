#include "chart/svg_painter.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <numbers>

#include "chart/outline.h"

namespace chart {
namespace {

// Two decimals, no trailing zeros. Whole numbers of hundredths are written rather than doubles: most of a
// chart is coordinates, and this is what makes it cheap.
void append(std::string& out, double number) {
  assert(std::abs(number) < 1e15);
  long long hundredths = std::llround(number * 100);
  if (hundredths < 0) {
    out += '-';
    hundredths = -hundredths;
  }
  char digits[32];
  const auto whole = std::to_chars(digits, digits + sizeof digits, hundredths / 100);
  out.append(digits, whole.ptr);
  const long long rest = hundredths % 100;
  if (rest == 0) return;
  out += '.';
  out += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) out += static_cast<char>('0' + rest % 10);
}

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (c == '"') out += "&quot;";
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) out += c;
  }
}

void append_attribute(std::string& out, std::string_view name, double number) {
  out += ' ';
  out += name;
  out += "=\"";
  append(out, number);
  out += '"';
}

void append_element(std::string& out, std::string_view name, std::string_view text) {
  out += '<';
  out += name;
  out += '>';
  append_escaped(out, text);
  out += "</";
  out += name;
  out += '>';
}

void append_point(std::string& out, char command, Point point) {
  out += command;
  append(out, point.x);
  out += ' ';
  append(out, point.y);
}

struct StepWriter {
  std::string& out;
  Point pen, start;

  void operator()(const Move& step) const { append_point(out, 'M', step.to); }
  void operator()(const LineTo& step) const { append_point(out, 'L', step.to); }
  void operator()(const CurveTo& step) const {
    append_point(out, 'C', step.control1);
    append_point(out, ' ', step.control2);
    append_point(out, ' ', step.to);
  }
  void operator()(const ArcTo& step) const {
    const double radius = std::hypot(pen.x - step.centre.x, pen.y - step.centre.y);
    append_point(out, 'A', {radius, radius});
    out += turned(pen, step) > std::numbers::pi ? " 0 1 " : " 0 0 ";
    out += step.turn == Turn::clockwise ? '1' : '0';
    append_point(out, ' ', step.to);
  }
  void operator()(const Close&) const { out += 'Z'; }
};

void append_steps(std::string& out, const std::vector<Step>& steps) {
  StepWriter write{out, {}, {}};
  for (const Step& step : steps) {
    std::visit(write, step);
    write.pen = pen_after(step, write.start);
    if (std::holds_alternative<Move>(step)) write.start = write.pen;
  }
}

// Paints one mark after the other. Lines of one role that follow each other become one path: half of a
// chart's marks are grid lines and ticks.
class MarkWriter {
 public:
  explicit MarkWriter(std::string& out) : out_(out) {}

  void operator()(const Line& line) {
    if (open_line_ != &style_of(line.role)) {
      finish();
      open("path", line.role);
      out_ += " d=\"";
      open_line_ = &style_of(line.role);
    }
    append_point(out_, 'M', line.from);
    if (line.from.y == line.to.y) {
      out_ += 'H';
      append(out_, line.to.x);
    } else if (line.from.x == line.to.x) {
      out_ += 'V';
      append(out_, line.to.y);
    } else {
      append_point(out_, 'L', line.to);
    }
  }

  void operator()(const Rect& rect) {
    finish();
    open("rect", rect.role);
    append_attribute(out_, "x", rect.corner.x);
    append_attribute(out_, "y", rect.corner.y);
    append_attribute(out_, "width", rect.size.width);
    append_attribute(out_, "height", rect.size.height);
    if (rect.radius > 0) append_attribute(out_, "rx", rect.radius);
    out_ += "/>";
  }

  void operator()(const Path& path) {
    finish();
    open("path", path.role);
    out_ += " d=\"";
    append_steps(out_, path.steps);
    out_ += "\"/>";
  }

  void operator()(const Symbol& symbol) {
    finish();
    const bool circle = symbol.shape == Shape::circle;
    open(circle ? "circle" : "path", symbol.role);
    if (circle) {
      append_attribute(out_, "cx", symbol.at.x);
      append_attribute(out_, "cy", symbol.at.y);
      append_attribute(out_, "r", symbol.size);
    } else {
      out_ += " d=\"";
      append_steps(out_, outline(symbol));
      out_ += '"';
    }
    if (symbol.tooltip.empty()) {
      out_ += "/>";
      return;
    }
    out_ += '>';
    append_element(out_, "title", symbol.tooltip);
    out_ += circle ? "</circle>" : "</path>";
  }

  void operator()(const Label& label) {
    finish();
    open("text", label.role);
    append_attribute(out_, "x", label.at.x);
    append_attribute(out_, "y", label.at.y);
    if (label.anchor == Anchor::middle) out_ += " text-anchor=\"middle\"";
    if (label.anchor == Anchor::end) out_ += " text-anchor=\"end\"";
    text(label.text, label.size, label.weight);
  }

  void operator()(const CurvedLabel& label) {
    finish();
    open("text", label.role);
    list("x", label, [](const auto& letter) { return letter.at.x; });
    list("y", label, [](const auto& letter) { return letter.at.y; });
    list("rotate", label, [](const auto& letter) { return letter.degrees; });
    text(label.text, label.size, label.weight);
  }

  void operator()(const Link& link) {
    finish();
    out_ += "<a href=\"";
    append_escaped(out_, link.href);
    out_ += "\" aria-label=\"";
    append_escaped(out_, link.name);
    out_ += "\">";
    append_element(out_, "title", link.name);
    for (const Drawn& mark : link.marks) std::visit(*this, mark);
    finish();
    out_ += "</a>";
  }

  // Ends the path of lines that may still be open.
  void finish() {
    if (open_line_) out_ += "\"/>";
    open_line_ = nullptr;
  }

 private:
  void open(std::string_view element, Role role) {
    out_ += '<';
    out_ += element;
    out_ += " class=\"";
    out_ += style_of(role).css_class;
    out_ += '"';
  }

  // What all marks of text end with. Size and weight stand as attributes only where they differ from
  // what the style sheet gives every chart.
  void text(std::string_view words, double size, Weight weight) {
    if (size != Label{}.size) append_attribute(out_, "font-size", size);
    if (weight == Weight::semibold) out_ += " font-weight=\"600\"";
    out_ += '>';
    append_escaped(out_, words);
    out_ += "</text>";
  }

  void list(std::string_view name, const CurvedLabel& label, auto value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    for (const auto& letter : label.letters) {
      append(out_, value(letter));
      out_ += ' ';
    }
    out_.back() = '"';
  }

  std::string& out_;
  const Style* open_line_ = nullptr;
};

void append_marks(std::string& out, const Scene& scene) {
  MarkWriter write(out);
  for (const Mark& mark : scene.marks) std::visit([&](const auto& shape) { write(shape); }, mark);
  write.finish();
}

bool has_links(const Scene& scene) {
  return std::any_of(scene.marks.begin(), scene.marks.end(),
                     [](const Mark& mark) { return std::holds_alternative<Link>(mark); });
}

void append_id(std::string& out, std::string_view id, std::string_view part) {
  out += id;
  out += part;
}

// Role and names. A picture without a title says nothing aloud: what it shows stands beside it.
void append_speech(std::string& out, const Scene& scene, std::string_view id) {
  if (scene.title.empty()) {
    out += " aria-hidden=\"true\">";
    return;
  }
  out += has_links(scene) ? " role=\"group\" aria-labelledby=\"" : " role=\"img\" aria-labelledby=\"";
  append_id(out, id, "-t");
  if (!scene.description.empty()) append_id(out += ' ', id, "-d");
  out += "\"><title id=\"";
  append_id(out, id, "-t\">");
  append_escaped(out, scene.title);
  out += "</title>";
  if (scene.description.empty()) return;
  out += "<desc id=\"";
  append_id(out, id, "-d\">");
  append_escaped(out, scene.description);
  out += "</desc>";
}

void append_size(std::string& out, Size size) {
  append_attribute(out, "width", size.width);
  append_attribute(out, "height", size.height);
  out += " viewBox=\"0 0 ";
  append(out, size.width);
  out += ' ';
  append(out, size.height);
  out += '"';
}

void append_colour(std::string& out, std::string_view property, const Ink* ink) {
  constexpr char digits[] = "0123456789abcdef";
  out += property;
  if (!ink) {
    out += ":none;";
    return;
  }
  out += ":#";
  for (int shift = 20; shift >= 0; shift -= 4) out += digits[(ink->light >> shift) & 15];
  out += ';';
}

// What assets/chart.css says, for a picture on its own.
void append_style(std::string& out, const Style& style) {
  out += '.';
  out += style.css_class;
  out += '{';
  append_colour(out, "fill", style.fill);
  append_colour(out, "stroke", style.stroke);
  out += "stroke-width:";
  append(out, style.stroke_width);
  if (style.dash[0] > 0) {
    out += ";stroke-dasharray:";
    append(out, style.dash[0]);
    out += ' ';
    append(out, style.dash[1]);
  }
  out += "}\n";
}

}  // namespace

std::string svg(const Scene& scene, std::string_view id, std::string_view classes) {
  std::string out;
  out.reserve(512 + scene.marks.size() * 96);
  out += "<svg class=\"chart";
  if (!classes.empty()) out += ' ';
  append_escaped(out, classes);
  out += '"';
  append_size(out, scene.size);
  append_speech(out, scene, id);
  append_marks(out, scene);
  out += "</svg>";
  return out;
}

std::string svg_file(const Scene& scene) {
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  append_size(out, scene.size);
  append_speech(out, scene, "chart");
  out += "<style>\nsvg{font:13px Inter,sans-serif}text{paint-order:stroke}\n"
         "path{stroke-linejoin:round}\n";
  for (const Style& style : styles()) append_style(out, style);
  out += "</style><rect class=\"ground\" width=\"100%\" height=\"100%\"/>";
  append_marks(out, scene);
  out += "</svg>\n";
  return out;
}

}  // namespace chart
