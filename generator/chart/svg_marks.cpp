#include "chart/svg_marks.h"

#include <cassert>
#include <charconv>
#include <cmath>
#include <numbers>

#include "chart/outline.h"

namespace chart {

// Two decimals, no trailing zeros. Whole numbers of hundredths are written rather than doubles: most of a
// chart is coordinates, and this is what makes it cheap.
void append_number(std::string& out, double number) {
  assert(std::abs(number) < 1e15);
  char digits[32];
  char* end = digits;
  long long hundredths = std::llround(number * 100);
  if (hundredths < 0) {
    *end++ = '-';
    hundredths = -hundredths;
  }
  end = std::to_chars(end, digits + sizeof digits, hundredths / 100).ptr;
  if (const long long rest = hundredths % 100; rest != 0) {
    *end++ = '.';
    *end++ = static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) *end++ = static_cast<char>('0' + rest % 10);
  }
  out.append(digits, end);
}

void append_escaped(std::string& out, std::string_view text) {
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    if (!control && c != '&' && c != '<' && c != '>' && c != '"') continue;
    out.append(text, copied, at - copied);
    copied = at + 1;
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
  }
  out.append(text, copied);
}

void append_attribute(std::string& out, std::string_view name, double number) {
  out += ' ';
  out += name;
  out += "=\"";
  append_number(out, number);
  out += '"';
}

namespace {

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
  append_number(out, point.x);
  out += ' ';
  append_number(out, point.y);
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
      append_number(out_, line.to.x);
    } else if (line.from.x == line.to.x) {
      out_ += 'V';
      append_number(out_, line.to.y);
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
    out_ += "\">";
    // The title names the link; an aria-label would have to repeat the letters drawn in it to the dot.
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
      append_number(out_, value(letter));
      out_ += ' ';
    }
    out_.back() = '"';
  }

  std::string& out_;
  const Style* open_line_ = nullptr;
};

}  // namespace

void append_marks(std::string& out, const Scene& scene) {
  MarkWriter write(out);
  for (const Mark& mark : scene.marks) std::visit([&](const auto& shape) { write(shape); }, mark);
  write.finish();
}

}  // namespace chart
