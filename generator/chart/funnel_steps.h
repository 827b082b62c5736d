#pragma once

#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// One step of a way that fewer and fewer go to its end.
struct FunnelStep {
  std::string name = {};     // "Gjennomført"
  double count = 0;          // length of its bar; 0 or more
  std::string number = {};   // at the bar's end: "14"
  std::string remark = {};   // after the number: "78 % av de planlagte"; may be empty
  std::string stopped = {};  // between it and the next: "4 stoppet her"; may be empty
  std::string href = {};     // a relative URL; empty: no link
};

// How many got how far: a bar a step, all from the same line, the loss between two of them shaded and told in
// words.
struct FunnelSteps {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above if not empty
  std::vector<FunnelStep> steps = {};
};

// Draws it `width` points wide: names at the left of their bars, or, below 520 points, above them.
Scene draw(const FunnelSteps& chart, double width, const TextWidth& text_width);

}  // namespace chart
