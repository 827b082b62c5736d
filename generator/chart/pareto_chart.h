#pragma once

#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

struct ParetoCategory {
  std::string name = {};
  double count = 0;         // 0 or more
  std::string number = {};  // the count as written at its bar: "42"
  double so_far = 0;        // percent of the whole, up to and with this category: 0 to 100, ascending
  bool is_needed = false;   // to reach the threshold; these come first
};

// Which few causes stand for most of what happens: categories from the most frequent on, each with its bar,
// and how much of the whole they make up together. The categories that are needed to reach the threshold are
// stressed. The shares are the caller's; where nothing is counted, none is shown.
struct ParetoChart {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::string count_label = {};              // what the bars count, above their axis; may be empty
  std::string share_label = {};              // what the line is, above its axis: "Samlet andel"; may be empty

  std::vector<ParetoCategory> categories = {};  // in the order in which they are drawn; greatest first, as a
                                                // rule, with a rest at the end
  double threshold = 80;                        // percent of the whole
  NumberText number = {};                       // writes the counts on the axis
  NumberText percent = {};                      // writes a share of 0 to 100: "80 %"
};

// Draws it `width` points wide. Where every category has room for its name below its bar, the bars stand, the
// share of the whole is a line with its axis at the right, and its points are at the bars' right edges, where
// the category is wholly counted. Else (on a phone, or with many categories) the bars lie, each below its
// name, with the share so far as a number at the right, and the threshold is a line between two rows.
Scene draw(const ParetoChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
