#pragma once

#include <string>
#include <vector>

#include "chart/label_layout.h"
#include "chart/scene.h"

namespace chart {

// A phase's line and its reason, above the plot.
struct PhaseText {
  double line = 0;  // x of its line
  std::vector<std::string> lines = {};
  Anchor anchor = Anchor::start;  // at the right of its line, or, with `end`, at the left
  double bottom = 0;              // of the text, in points above the lanes' own bottom
  Role role = Role::phase;        // of its line
};

// Places the reasons of phases so that none overlaps another or is crossed by another phase's line. A
// reason stands at the right of its line, broken to fit before the next one; where that is too narrow it
// stands at the left, above all that stand lower. The lanes grow as high as that takes.
//   lines: ascending, between left and right.
std::vector<PhaseText> phase_texts(const std::vector<double>& lines, const std::vector<std::string>& reasons,
                                   double left, double right, const TextWidth& text_width);

double lanes_height(const std::vector<PhaseText>& texts);

// The phases' texts above `lanes_bottom`, and their lines from there down to `plot_bottom`.
void append(std::vector<Mark>& marks, const std::vector<PhaseText>& texts, double lanes_bottom,
            double plot_bottom);

}  // namespace chart
