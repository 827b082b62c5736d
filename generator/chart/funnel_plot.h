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

// A unit among others.
struct FunnelDot {
  double denominator = 0;  // or the size of its area of opportunity; 0 or more
  double value = 0;
  std::string name = {};
  Verdict verdict = Verdict::common;  // any other: outside the limits, and named
  std::string tooltip = {};           // may be empty
};

// The lower and the upper limit as points in the data's own terms, x ascending: value against denominator.
// As many as make the curve look round (some 60). Either may be empty.
struct FunnelLimits {
  std::vector<Point> lower = {}, upper = {};
  std::string label = {};  // "99,8 %", at the right end of the upper curve; may be empty
};

// Units against the whole: how many each counted, and what came of it. Small units vary more by chance, which
// is what the limits show; a list in order of value would only rank chance.
struct FunnelPlot {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::string value_label = {};              // what the values are, above their axis; may be empty
  std::string denominator_label = {};        // what the axis below counts; may be empty

  std::vector<FunnelDot> dots = {};
  std::optional<double> centre = {};  // the whole
  std::string centre_label = {};      // "Samlet 4,1"
  std::optional<double> target = {};
  std::string target_label = {};
  FunnelLimits limits = {};    // three sigma
  FunnelLimits warnings = {};  // two sigma
  PointKey key = {};

  NumberText number = {};                          // writes the values
  NumberText count = {};                           // writes the denominators
  std::optional<double> floor = {}, ceiling = {};  // natural bounds of the values: the axis ends there
};

// Draws it `width` points wide (720 and 340 are what it is made for). Dots outside the limits are named
// first, then as many others as have room. The axis of values spans the dots, the lines, and the limits from
// the smallest unit on; curves that go farther are cut there. Requires finite numbers.
Scene draw(const FunnelPlot& plot, double width, const TextWidth& text_width);

}  // namespace chart
