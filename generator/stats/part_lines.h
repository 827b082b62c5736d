#pragma once

#include <vector>

#include "stats/limits.h"

namespace stats {

// What the kinds of chart share on the way from points to lines.

using Part = std::vector<Measured>;

// A member of the points that limits come from, but those where it is missing.
std::vector<double> of_base(const Part& part, double Measured::*member);
double mean_of_base(const Part& part, double Measured::*member);    // NaN for none
double median_of_base(const Part& part, double Measured::*member);  // NaN for none
double sum_of_base(const Part& part, double Measured::*member);     // 0 for none

// Whether the centre line is known in advance for every point.
bool knows_centre(const Part& part);

// The points with their values and the centre line, known or else `computed`, and no limits yet.
std::vector<Lines> at_centre(const Part& part, double computed);

// Limits two and three sigmas from the centre line.
void set_limits(Lines& lines, double sigma);

// Cuts limits off at `lowest` and `highest`. An infinite limit stays one: it belongs to a point without a
// denominator and is not shown.
void cut_limits(Lines& lines, double lowest, double highest);

// The standard deviation of single values, in the mean moving range of two neighbours (d2), with the digits
// that the references use.
inline constexpr double mean_range_in_sigmas = 1.128;

}  // namespace stats
