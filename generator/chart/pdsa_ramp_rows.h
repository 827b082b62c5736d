#pragma once

#include <vector>

#include "chart/pdsa_ramp.h"

namespace chart {

// How high a step is: 0 to 1 of the highest. One whose size is not said is as low as that of one.
double step_height(const PdsaRamp& ramp, const RampStep& step);

// What a step is filled with: it says whether the test is still open, or was given up.
Role step_role(const RampStep& step);

// The ramp as a row for each test, from `y` downwards; gives the y below them.
double append_ramp_rows(std::vector<Mark>& marks, const PdsaRamp& ramp, double y, double width,
                        const TextWidth& text_width);

}  // namespace chart
