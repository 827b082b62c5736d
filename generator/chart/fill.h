#pragma once

#include <vector>

#include "chart/scene.h"

namespace chart {

// How an area is filled. Any two differ without colour: by how dark they are and by their hatching.
enum class Fill {
  pale,     // an outline
  plain,    // a bar's own colour
  strong,   // darker
  rising,   // hatched: strokes that rise to the right,
  level,    //   that lie,
  upright,  //   that stand,
  crossed,  //   that cross
  late,     // beyond what was meant: a dashed outline of concern
};

// Adds the area, filled. Strokes of areas with the same fill meet where the areas do.
void append_filled(std::vector<Mark>& marks, const Rect& area, Fill fill);
void append_filled(std::vector<Drawn>& marks, const Rect& area, Fill fill);

}  // namespace chart
