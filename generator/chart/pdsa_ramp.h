#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/outcome_sign.h"
#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// One test on the ramp.
struct RampStep {
  double day = 0;                   // when it began: days since 1970-01-01
  std::string date = {};            // the same as written
  std::optional<double> size = {};  // how many it was tried on, at least 1; none: not said
  std::string size_text = {};       // the same as written: "22", "?"
  TestOutcome outcome = TestOutcome::open;
  std::string outcome_text = {};  // "Utvidet"
  bool is_this = false;           // the one that the page is about
  std::string name = {};          // aloud and as a tooltip
  std::string href = {};          // a relative URL; empty: no link
};

// Tests of one idea in the order of time: from one patient to many. Each doubling of the size is a step of
// the same height, so that both 1 and 140 can be seen.
// Source: G. J. Langley et al., The Improvement Guide (2009), chapter 7: tests grow as belief does.
struct PdsaRamp {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above it if not empty
  std::string this_text = {};                // at the one that the page is about: "Denne testen"
  std::vector<RampStep> steps = {};          // in the order of `day`
};

// Draws it `width` points wide: stairs, their steps as far apart as the days between the tests where there is
// room for that; a single one, and too many for their texts to stand side by side, become a row each,
// downwards in time, with a bar as long as the step were high. Requires a step.
Scene draw(const PdsaRamp& ramp, double width, const TextWidth& text_width);

}  // namespace chart
