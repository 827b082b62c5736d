#pragma once

#include <vector>

#include "chart/scene.h"

namespace chart {

// How far a change idea has come.
enum class IdeaState { idea, testing, implemented, kept, abandoned };

// The sign of a state, `radius` in reach round its middle: an open ring, a half-filled disc, a full disc, a
// full disc with a tick, a cross. It fills up as the idea gets further.
void append_idea_sign(std::vector<Drawn>& marks, IdeaState state, Point middle, double radius);

// A picture of the sign alone, to stand beside its word in a list; 16 by 16 points.
Scene idea_sign(IdeaState state);

}  // namespace chart
