#pragma once

#include <string>
#include <vector>

#include "chart/label_layout.h"
#include "chart/scene.h"

namespace chart {

// A line of text, its baseline at `at`; nothing where it is empty.
//   marks: a vector of Mark or of Drawn.
template <class Marks>
void append_text(Marks& marks, std::string text, Point at, Anchor anchor, Role role, Lettering lettering) {
  if (text.empty()) return;
  marks.push_back(Label{.at = at,
                        .text = std::move(text),
                        .role = role,
                        .anchor = anchor,
                        .size = lettering.size,
                        .weight = lettering.weight});
}

}  // namespace chart
