#pragma once

#include "chart/letters.h"
#include "chart/text_width.h"

// A typeface of paper: six points a letter at 13 points, so that tests need no font.
inline double six_points_a_letter(std::string_view text, double size, chart::Weight) {
  double letters = 0;
  for (std::size_t at = 0; at < text.size(); at += chart::letter_at(text, at).size()) ++letters;
  return letters * 6 * size / 13;
}
