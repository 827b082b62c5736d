#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

enum class CellState { ok, partly, hole, overdue, excused };

struct CircleCell {
  std::string key = {};  // short: "6f"
  CellState state = CellState::ok;
  std::string name = {};  // aloud and as a tooltip: "§ 6 f, kompetanse: mangler ansvarlig"
  std::string href = {};  // a relative URL; empty: no link
};

struct CirclePhase {
  std::string name = {};  // along the rim: "§ 6 Planlegge"
  std::vector<CircleCell> cells = {};
};

// Texts of the key beside the circle. A state without text has no line there; `thread` names the path.
struct CircleKey {
  std::string ok = {}, partly = {}, hole = {}, overdue = {}, excused = {}, thread = {};
};

// Phases and their cells round a circle, clockwise from the top. A cell shows its state by its fill and
// by a sign: tick, half disc, open ring, clock, dash. A thread is a path from cell to cell.
struct GovernanceCircle {
  std::string title = {};        // what it is
  std::string description = {};  // what it shows
  std::vector<CirclePhase> phases = {};
  std::vector<std::string> thread =
      {};                         // keys of cells, in order; empty: no thread. Requires that they exist.
  std::string middle = {};        // large, in the middle: "17"; may be empty
  std::string below_middle = {};  // small, under it, in up to three lines; may be empty
  CircleKey key = {};
};

// Draws it `width` points wide: with the key at the right from 520 points on, below the circle if narrower.
// Requires at least one cell.
Scene draw(const GovernanceCircle& circle, double width, const TextWidth& text_width);

}  // namespace chart
