#include "chart/svg_painter.h"

#include <algorithm>

#include "chart/svg_marks.h"

namespace chart {
namespace {

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

void append_size(std::string& out, Size size, double margin = 0) {
  append_attribute(out, "width", size.width + 2 * margin);
  append_attribute(out, "height", size.height + 2 * margin);
  out += " viewBox=\"";
  for (const double number : {-margin, -margin, size.width + 2 * margin}) {
    append_number(out, number);
    out += ' ';
  }
  append_number(out, size.height + 2 * margin);
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
  append_number(out, style.stroke_width);
  if (style.dash[0] > 0) {
    out += ";stroke-dasharray:";
    append_number(out, style.dash[0]);
    out += ' ';
    append_number(out, style.dash[1]);
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

std::string svg_file(const Scene& scene, std::string_view palettes) {
  constexpr double margin = 16;  // also room for the letters of another font, where there is no Inter
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  append_size(out, scene.size, margin);
  append_speech(out, scene, "chart");
  out +=
      "<style>\nsvg{font:13px Inter,\"Segoe UI\",Arial,sans-serif}text{paint-order:stroke}\n"
      "path{stroke-linejoin:round}\n";
  for (const Style& style : styles()) append_style(out, style);
  out += palettes;
  out += "</style><rect class=\"ground\" x=\"-16\" y=\"-16\" width=\"100%\" height=\"100%\"/>";
  append_marks(out, scene);
  out += "</svg>\n";
  return out;
}

}  // namespace chart
