#include "analysis/level_change.h"

#include "model/measure_axis.h"

#include <cmath>

namespace analysis {

std::optional<LevelChange> level_change(const MeasureFigures& figures) {
  const auto wanted = model::wanted_by(*figures.measure);
  if (!figures.levels || figures.levels->start == 0 || wanted == model::Direction::neutral)
    return std::nullopt;
  const double start = figures.levels->start;
  const double sign = wanted == model::Direction::increase ? 1 : -1;
  const auto percent_at = [&](double level) { return sign * (level - start) / std::abs(start) * 100; };
  LevelChange change{.percent = percent_at(figures.levels->now), .target_percent = {}};
  if (!std::isfinite(change.percent)) return std::nullopt;
  const auto& target = figures.points[*figures.latest].target;
  if (target && std::isfinite(percent_at(*target))) change.target_percent = percent_at(*target);
  return change;
}

}  // namespace analysis
