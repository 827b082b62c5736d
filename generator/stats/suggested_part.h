#pragma once

#include <cstddef>
#include <optional>

#include "stats/control_chart.h"

namespace stats {

// A shift must have held for so many points before a new part is worth suggesting, and so many must stand
// before it, so that both parts can carry lines of their own.
inline constexpr int fewest_points_after_shift = 12;
inline constexpr int fewest_points_before_shift = 8;

// The point at which the newest part would be divided, since its process has moved to a new level and
// stayed there: where the newest part has a run longer than chance explains and a direction
// (direction_of_signal), the first point on that side from the run on. It is suggested only where, with the
// part divided there, the points from it on show no signal of their own and their centre line lies on the
// side of the shift. Empty where the order means nothing, the centre line is known in advance, or the newest
// part has no such shift.
//   analysis: analyse(chart).
// Source: this program's own, built on analyse_runs (J. Anhøj and A. V. Olesen 2014): a level is taken to
// have held when its own points no longer signal. The program only suggests it; an author decides, with a
// reason.
std::optional<std::size_t> suggested_part_start(const ControlChart& chart, const ChartAnalysis& analysis);

}  // namespace stats
