#pragma once

#include <optional>
#include <span>
#include <vector>

#include "stats/anhoej.h"

namespace stats {

// The rules that look for patterns on any chart with lines, each with the length that the author chooses.
// Each answers for every point whether it belongs to a pattern, and on which side; `on` for no pattern.
// A missing value, or one whose line is missing, belongs to no pattern and ends each.
//   all spans: one entry a point, in order, of one part.
// Source: PowerBI-SPC 1.7.4.28; the rules are those of L. P. Provost and S. K. Murray (2011), The Health Care
// Data Guide, chapter 4.
using Numbers = std::span<const std::optional<double>>;

// Beyond a 3-sigma limit.
std::vector<Side> astronomical_points(Numbers values, Numbers lower_limits, Numbers upper_limits);

// `length` or more neighbours on one side of the centre line; a point on it ends the run. Requires length
// >= 1.
std::vector<Side> shifts(Numbers values, Numbers centre_lines, int length);

// `length` or more neighbours each above, or each below, the one before; equal ones end the trend. Requires
// length >= 2.
std::vector<Side> trends(Numbers values, int length);

// Two or three of three neighbours beyond one 2-sigma limit.
enum class MarkedPoints { all_three, beyond_the_limit };
std::vector<Side> two_in_three(Numbers values, Numbers lower_warnings, Numbers upper_warnings,
                               MarkedPoints marked);

}  // namespace stats
