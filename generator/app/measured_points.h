#pragma once

#include <cstddef>
#include <vector>

#include "analysis/measure.h"

namespace app {

// The points of a series that stand in its data, as indices: those that a chart shows as gaps, for periods
// without a row, are left out. In rising order.
std::vector<std::size_t> measured_points(const analysis::MeasureFigures& figures);

}  // namespace app
