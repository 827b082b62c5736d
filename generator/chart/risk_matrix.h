#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

// How great the risks of a cell are; from the third on something must be done.
enum class RiskShade { low, medium, high, very_high };

// A risk in its cell.
struct RiskMark {
  int consequence = 1, likelihood = 1;  // 1 to 5
  std::string number = {};              // in its disc: "12"
  std::string name = {};                // what its link is called: "12 Feil dose, nivå 16"
  std::string href = {};                // a relative URL; empty: no link
};

struct RiskGrid {
  std::string title = {};  // "Før tiltak"
  std::vector<RiskMark> marks = {};
};

// Grids of five by five, consequence to the right and likelihood upwards, each cell with its level (the
// product) in a corner and its risks as numbered discs, or how many they are where there is no room for all.
// A line runs where shades become high.
struct RiskMatrix {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above if not empty
  std::vector<RiskGrid> grids = {};
  std::string likelihood = {}, consequence = {};      // names of the axes
  std::function<RiskShade(int level)> shade_of = {};  // of a level, 1 to 25; the same or more as it rises
  std::array<std::string, 4> shades = {};             // the key: "Lav 1–4"
  std::string line_key = {};                          // what the line says
  // After a count that stands for discs: "risikoer". Not more than some ten letters.
  std::function<std::string(std::size_t count)> counted = {};
};

// Draws it `width` points wide: grids side by side, or, where they would be narrower than 300 points, below
// each other.
Scene draw(const RiskMatrix& matrix, double width, const TextWidth& text_width);

}  // namespace chart
