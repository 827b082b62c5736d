#pragma once

#include <vector>

#include "chart/axis.h"
#include "chart/swim_lanes.h"

// What stands in a lane of swim lanes, and where.
namespace chart {

// A text beside its sign: the lines that it takes, and the rows that these stand in.
struct LaneItem {
  Span sign = {};     // of the picture, across
  double middle = 0;  // of the sign, from the lane's top
  double text_x = 0;
  Anchor anchor = Anchor::start;
  std::vector<std::string> lines = {};
  const LaneMark* mark = nullptr;  // one of the two
  const LaneBar* bar = nullptr;
  bool names_bar_above = false;  // the bar stands in the band; here is only its text
};

// A lane laid out: a band of bars with their texts inside, if most have room; cells; and the rest as items in
// rows, where none covers another.
struct LaneLayout {
  double height = 0;
  double bars_height = 0;                           // 0: no band of bars
  std::vector<std::vector<std::string>> bars = {};  // the lines in each bar of the band; empty: no band
  double cells_top = 0, cells_height = 0;           // 0: no cells
  std::vector<LaneItem> items = {};
};

// x: days to points of the picture. room: where labels may stand.
LaneLayout lane_layout(const SwimLane& lane, const Scale& x, const Span& room, const TextWidth& text_width);

// The lane's marks from `top` downwards.
void append(std::vector<Mark>& marks, const SwimLane& lane, const LaneLayout& layout, const Scale& x,
            double top, const TextWidth& text_width);

// The sign of a mark.
Symbol lane_symbol(Shape shape, LaneState state, Point at);

}  // namespace chart
