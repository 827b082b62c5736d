#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "chart/key.h"
#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"
#include "chart/verdict.h"

namespace chart {

struct RunPoint {
  double x = 0;                      // days since 1970-01-01 on a date axis, else a number; ascending
  std::optional<double> value = {};  // none: a gap in the line
  Verdict verdict = Verdict::common;
  bool excluded = false;     // shown hollow
  int note = 0;              // number of its note, shown as a flag above; 0: none
  std::string tooltip = {};  // "september 2025: 12,3"; may be empty
};

// A horizontal piece of a line, from a point's x to another's (both included).
struct Stretch {
  double from = 0;
  double to = 0;
  double value = 0;
  std::string label = {};  // "Median 12,3". The last stretch of a line is labelled at the right; an earlier
                           // one inside the plot where there is room. Empty: none.
};

struct PhaseStart {
  double x = 0;             // of the phase's first point
  std::string reason = {};  // may be empty
};

// A series of measurements against time, with its centre line and whatever else belongs to it. Run chart
// and control charts are drawn alike; a run chart has no limits.
struct RunChart {
  std::string title = {};        // what it is
  std::string description = {};  // what it shows
  // Drawn above the plot if not empty, for a picture that leaves its page.
  std::string headline = {}, subtitle = {};

  std::vector<RunPoint> points = {};
  std::vector<Stretch> centre = {};  // in order of x, as the two below; one for each phase
  std::vector<Stretch> target = {};
  std::vector<Stretch> lower_limit = {}, upper_limit = {};  // stretches of one point each where limits vary
  // Lines of two sigma, in the same way; thin, not labelled. Empty: none.
  std::vector<Stretch> lower_warning = {}, upper_warning = {};
  std::vector<PhaseStart> phases = {};  // without the first, which needs no line
  // Where a phase may have begun that nobody has declared: a dashed line with its text.
  std::optional<PhaseStart> suggested_phase = {};
  std::string latest_label = {};  // at the last value, "4,1"; may be empty
  PointKey key = {};

  NumberText number = {};                          // writes the values on the axis
  std::optional<double> floor = {}, ceiling = {};  // natural bounds (0 and 100 of a percentage): the axis
                                                   // ends there, unless data lie beyond
  // The axis below: dates with a name for each month, or ticks that the caller gives (categories,
  // thinned until their labels fit), or, without either, plain numbers.
  MonthName month_name = {};
  std::vector<Tick> x_ticks = {};
};

// Draws it `width` points wide; 720 and 340 are what it is made for. The height follows from what stands
// above and below the plot. Requires finite numbers. Labels do not overlap and do not leave the picture.
Scene draw(const RunChart& chart, double width, const TextWidth& text_width);

}  // namespace chart
