#pragma once

#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

enum class Emphasis { none, strong };

struct Share {
  std::string name = {};    // "Aktiv"
  double count = 0;         // length of its bar; requires 0 or more
  std::string number = {};  // at the bar's end: "6"; where a count may not be shown, say so here, count 0
  Emphasis emphasis = Emphasis::none;
  std::string href = {};  // a relative URL; empty: no link
};

// Counts by category: a row each, in the order given, with its name, a bar and its number. Rows were
// preferred to one stacked bar, whose labels collide on a phone and whose parts only colour tells apart.
struct ShareBar {
  std::string title = {};        // what it is
  std::string description = {};  // what it shows
  std::vector<Share> shares = {};
  double whole = 0;  // what a full bar stands for; 0: the greatest count
};

Scene draw(const ShareBar& bar, double width, const TextWidth& text_width);

}  // namespace chart
