#pragma once

#include <string>

#include "chart/scene.h"
#include "chart/typeface.h"

namespace chart {

// A sheet of paper, in points of 1/72 inch. A4 lying, unless said otherwise.
struct Sheet {
  Size size = {.width = 841.89, .height = 595.28};
  double margin = 48;
};

// The scene on a PDF page of its own, in the light palette: scaled to the largest size that fits between the
// margins, in the middle across and at the top. Its text is text, in the
// shipped font, which the file carries with it; title and description stand in the file's properties. No
// dates are written: the same scene gives the same bytes, as long as the font file and the libraries are the
// same. Throws std::runtime_error if the page cannot be made.
std::string pdf_page(const Scene& scene, const Typeface& typeface, const Sheet& sheet = {});

}  // namespace chart
