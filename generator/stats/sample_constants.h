#pragma once

namespace stats {

// Factors that turn the mean standard deviation of subgroups into limits, for normal data.
//   size: observations in the subgroup; below two there is no such factor and the result is NaN.
//   sigmas: how far out the limit lies, 3 or 2.
// Source: D. C. Montgomery, Introduction to Statistical Quality Control, 6th ed. (2009), section 6.3 and
// appendix VI, by the formulas behind the table, so that any size will do.
double c4(int size);
double a3(int size, double sigmas);
double b3(int size, double sigmas);  // never below 0
double b4(int size, double sigmas);

}  // namespace stats
