#pragma once

#include <vector>

#include "chart/scene.h"

namespace chart {

// What a test led to: try on more, change the idea, give it up; or nothing yet.
enum class TestOutcome { expand, adapt, abandon, open };

// The sign of an outcome, `radius` in reach round its middle: an arrow upwards, an arrow that turns back, a
// cross, a dashed ring.
void append_outcome_sign(std::vector<Drawn>& marks, TestOutcome outcome, Point middle, double radius);

// A picture of the sign alone, to stand beside its word in a list; 16 by 16 points.
Scene outcome_sign(TestOutcome outcome);

}  // namespace chart
