#include "chart/scene.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace chart {
namespace {

void append(std::string& out, double number) {
  char digits[64];
  double rounded = std::round(number * 10) / 10;
  if (rounded == 0) rounded = 0;  // no -0
  const auto written = std::to_chars(digits, digits + sizeof digits, rounded);
  out.append(digits, written.ptr);
}

void append(std::string& out, Point point) {
  out += ' ';
  append(out, point.x);
  out += ',';
  append(out, point.y);
}

void append(std::string& out, std::string_view word, Role role) {
  out += word;
  out += ' ';
  out += style_of(role).css_class;
}

void append_quoted(std::string& out, std::string_view text) {
  out += " \"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

struct StepWriter {
  std::string& out;
  void operator()(const Move& step) const {
    out += " M";
    append(out, step.to);
  }
  void operator()(const LineTo& step) const {
    out += " L";
    append(out, step.to);
  }
  void operator()(const CurveTo& step) const {
    out += " C";
    append(out, step.control1);
    append(out, step.control2);
    append(out, step.to);
  }
  void operator()(const ArcTo& step) const {
    out += step.turn == Turn::clockwise ? " A+" : " A-";
    append(out, step.centre);
    append(out, step.to);
  }
  void operator()(const Close&) const { out += " Z"; }
};

constexpr std::string_view shapes[] = {"circle", "diamond", "square", "triangle"};
constexpr std::string_view anchors[] = {"start", "middle", "end"};

struct MarkWriter {
  std::string& out;
  void operator()(const Line& line) const {
    append(out, "line", line.role);
    append(out, line.from);
    append(out, line.to);
  }
  void operator()(const Rect& rect) const {
    append(out, "rect", rect.role);
    append(out, rect.corner);
    append(out, Point{rect.size.width, rect.size.height});
    if (rect.radius > 0) {
      out += " radius ";
      append(out, rect.radius);
    }
  }
  void operator()(const Path& path) const {
    append(out, "path", path.role);
    for (const Step& step : path.steps) std::visit(StepWriter{out}, step);
  }
  void operator()(const Symbol& symbol) const {
    append(out, shapes[static_cast<int>(symbol.shape)], symbol.role);
    append(out, symbol.at);
    out += " size ";
    append(out, symbol.size);
    if (!symbol.tooltip.empty()) append_quoted(out, symbol.tooltip);
  }
  void operator()(const Label& label) const {
    append(out, "label", label.role);
    append(out, label.at);
    out += ' ';
    out += anchors[static_cast<int>(label.anchor)];
    text_size(label.size, label.weight);
    append_quoted(out, label.text);
  }
  void operator()(const CurvedLabel& label) const {
    append(out, "curved", label.role);
    text_size(label.size, label.weight);
    append_quoted(out, label.text);
    for (const auto& letter : label.letters) {
      append(out, letter.at);
      out += '/';
      append(out, letter.degrees);
    }
  }
  void operator()(const Link& link) const {
    out += "link";
    append_quoted(out, link.href);
    append_quoted(out, link.name);
    for (const Drawn& mark : link.marks) {
      out += "\n  ";
      std::visit(*this, mark);
    }
  }

 private:
  void text_size(double size, Weight weight) const {
    out += ' ';
    append(out, size);
    if (weight == Weight::semibold) out += " semibold";
  }

 public:
  explicit MarkWriter(std::string& text) : out(text) {}
};

}  // namespace

std::string to_text(const Scene& scene) {
  std::string out = "scene";
  append(out, Point{scene.size.width, scene.size.height});
  append_quoted(out, scene.title);
  append_quoted(out, scene.description);
  out += '\n';
  const MarkWriter write{out};
  for (const Mark& mark : scene.marks) {
    std::visit(write, mark);
    out += '\n';
  }
  return out;
}

}  // namespace chart
