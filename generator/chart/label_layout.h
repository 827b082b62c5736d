#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chart/text_width.h"

// Where labels go, so that they neither overlap nor leave the picture.
namespace chart {

// How a label's text is set.
struct Lettering {
  double size = 13;
  Weight weight = Weight::regular;
};

// The text in lines no wider than `width`, broken at spaces (not at no-break spaces); a word that is too
// wide by itself is broken between letters. No lines if the text is empty.
std::vector<std::string> wrapped(std::string_view text, double width, Lettering lettering,
                                 const TextWidth& text_width);

// The width of the widest of its words: narrower, `wrapped` would break it.
double longest_word(std::string_view text, Lettering lettering, const TextWidth& text_width);

// The text, or as much of its beginning as fits, with "…" after it.
std::string shortened(std::string_view text, double width, Lettering lettering, const TextWidth& text_width);

// Places at least `distance` apart, between `low` and `high`, as near to those wanted as can be (least
// squares), in the same order. Requires `wanted` ascending. If there is no room for all, they stand evenly
// from `low` to `high`, closer than `distance`.
std::vector<double> spread(const std::vector<double>& wanted, double distance, double low, double high);

// Entries side by side in rows: where each begins and in which row. One that is wider than a row has it to
// itself.
struct FlowPlace {
  double x = 0;
  int row = 0;
};
std::vector<FlowPlace> flow(const std::vector<double>& widths, double available, double gap);

}  // namespace chart
