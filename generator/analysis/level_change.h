#pragma once

#include "analysis/measure.h"

namespace analysis {

// How far a measure has come from its start, in percent of the start. More is better.
struct LevelChange {
  double percent = 0;
  std::optional<double> target_percent;  // where the target of the newest value lies
};

// From MeasureFigures::levels. Nothing without levels or a wanted direction, and where the start is 0, or so
// near it that the change is more than a number can say.
std::optional<LevelChange> level_change(const MeasureFigures& figures);

}  // namespace analysis
