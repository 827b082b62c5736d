#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/key.h"
#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"
#include "chart/verdict.h"

namespace chart {

// A value with the interval that it is known to lie in; without one, only the value is drawn.
struct IntervalValue {
  double value = 0;
  std::optional<double> low = {}, high = {};  // low <= value <= high
};

struct IntervalPair {
  std::string label = {};
  std::optional<IntervalValue> before = {}, now = {};  // within the scale
  Verdict verdict = Verdict::common;                   // of the way from one to the other
  std::string text = {};                               // at the right: "62 → 71"
};

// Two values a row, each with its interval, on one scale: a hollow circle above where it was, the verdict's
// sign below where it is, so that intervals which overlap can still be told apart.
struct IntervalPairs {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  double low = 0, high = 100;                // the scale
  std::vector<IntervalPair> rows = {};
  NumberText number = {};       // writes a step of the scale
  std::string before_key = {};  // what the circle is: "April 2024"; may be empty
  PointKey key = {};            // what the other signs are
};

// Draws it `width` points wide: labels at the left of their rows and texts at the right, or, below 520
// points, both above their row.
Scene draw(const IntervalPairs& chart, double width, const TextWidth& text_width);

}  // namespace chart
