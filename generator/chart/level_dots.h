#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// One row: the level it stands on and the one it wants to reach, each counted from 0, the lowest.
struct LevelDotRow {
  std::string label = {};
  std::optional<std::size_t> now = {};
  std::optional<std::size_t> target = {};
  std::string text = {};  // both as words or numbers, at the right of the row: "2 → 3"
  std::string href = {};  // a relative URL; empty: no link
};

// Rows on one scale of named levels: a dot at the level reached and a tick at the target. The rows keep
// their order; nothing is ranked.
struct LevelDots {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above the plot if not empty
  std::vector<std::string> levels = {};      // from the lowest, at least one: "Tilfeldig"
  std::vector<LevelDotRow> rows = {};
  std::string now_key = {}, target_key = {};  // what the dot and the tick are; empty: not in the key
};

// Draws it `width` points wide: labels at the left of their rows and the levels by number and name above, or,
// below 520 points, labels above their row, the levels by number and their names below the plot.
Scene draw(const LevelDots& dots, double width, const TextWidth& text_width);

}  // namespace chart
