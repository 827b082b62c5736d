#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "chart/scene.h"
#include "chart/text_width.h"

namespace chart {

struct Stair {
  std::string name = {};   // "3 Organisert"
  std::string about = {};  // a short text on the step; may be empty
};

// A small sign that stands on a step: a text, and which step (from 0, the lowest).
struct StairSign {
  std::string text = {};
  std::size_t stair = 0;
};

// Steps that rise from left to right, each with its name and what it means. Steps up to the one reached are
// filled; the reached one darkest and marked by a plate, the one aimed for by a plate with a flag. Requires
// at least one step, and that all signs stand on one.
struct Staircase {
  std::string title = {};                    // what it is
  std::string description = {};              // what it shows
  std::string headline = {}, subtitle = {};  // drawn above if not empty
  std::vector<Stair> stairs = {};            // from the lowest
  std::optional<StairSign> here = {};        // "Her er vi"
  std::optional<StairSign> target = {};      // "Mål innen 2027"
  std::vector<StairSign> signs = {};         // others: "Lederansvar"
};

// Draws it `width` points wide: as steps side by side with their signs standing on them, or, where a step
// would be too narrow for its words, as layers on top of each other, the highest on top, each with its signs
// in it.
Scene draw(const Staircase& staircase, double width, const TextWidth& text_width);

}  // namespace chart
