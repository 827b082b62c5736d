#pragma once

#include <string>
#include <string_view>

#include "chart/scene.h"

namespace chart {

// The scene as an <svg> element to stand inside an HTML page: real text, a title and a description,
// CSS classes instead of colours (assets/chart.css), no style attributes, nothing that a strict content
// security policy would refuse. Every text is escaped here; control characters are left out.
//   id: unique on the page, letters, digits and hyphens; the ids inside begin with it.
//   classes: further classes of the element, such as "wide"; it always has "chart".
// A scene without links is an image to a screen reader; one with links is a group whose links it reads.
std::string svg(const Scene& scene, std::string_view id, std::string_view classes = "");

// The scene as an SVG file of its own with a margin round it, in the light palette, which it carries with it.
//   palettes: rules of CSS for other ones, by the names of the classes; must hold no '<'.
std::string svg_file(const Scene& scene, std::string_view palettes = "");

}  // namespace chart
