#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/ticks.h"

namespace chart {

// Whether what a lane shows is behind us, going on, or to come; `lacking`: it is behind us and something of
// it has not been done. Filled, strongly filled, hollow, and in the colour of concern.
enum class LaneState { past, now, ahead, lacking };

// Something that happens on a day. Its shape says what sort of thing it is.
struct LaneMark {
  double at = 0;           // days since 1970-01-01
  std::string label = {};  // "Samling 1, 14. januar"; beside its sign
  Shape shape = Shape::circle;
  LaneState state = LaneState::past;
  bool across_lanes = false;  // a dotted line leads from it down through the lanes below
};

// Something that takes time. Requires from <= to.
struct LaneBar {
  double from = 0, to = 0;
  std::string label = {};
  LaneState state = LaneState::past;
};

// A stretch with a short text in it, a count: left out where it has no room. Requires from <= to.
struct LaneCell {
  enum class Strength { none, some, all };
  double from = 0, to = 0;
  std::string text = {};
  Strength strength = Strength::none;
};

struct SwimLane {
  std::string name = {};
  std::vector<LaneBar> bars = {};
  std::vector<LaneCell> cells = {};
  std::vector<LaneMark> marks = {};
};

// What a sign means. Shown if the chart has one like it.
struct LaneKey {
  Shape shape = Shape::circle;
  LaneState state = LaneState::past;
  std::string text = {};
};

// Who does what when: a lane for each who, time from left to right, and where today is.
struct SwimLanes {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  double from = 0, to = 0;                   // days that are shown at least; requires from <= to
  std::vector<SwimLane> lanes = {};
  std::optional<double> today = {};  // not drawn outside of what is shown
  std::string today_label = {};      // "I dag, 31. oktober"
  std::vector<LaneKey> key = {};
  MonthName month_name = {};
};

// Draws it `width` points wide: the lanes' names at their left, or, below 520 points, above them. A lane
// grows as high as its labels need to stand apart.
Scene draw(const SwimLanes& chart, double width, const TextWidth& text_width);

}  // namespace chart
