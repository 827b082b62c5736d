#pragma once

#include <vector>

#include "stats/part_lines.h"

namespace stats {

// The lines of charts of things that are measured; see lines_of_part for what goes in and comes out.
// Source: Montgomery (2009), chapter 6; qicharts2 0.8.1; PowerBI-SPC 1.7.4.28 for i_m and i_mm.

std::vector<Lines> run_lines(const Part& part);  // the median, and no limits
std::vector<Lines> individuals_lines(const Part& part, const ControlChart& chart);
std::vector<Lines> moving_range_lines(const Part& part);  // the first point has no range

// ip: individuals weighted by their denominators, or by their observations without any (W. A. Taylor 2018,
// "Normalized Individuals (IN) Chart"). The spread is that of the whole part, whatever its base: so the
// reference has it.
std::vector<Lines> weighted_individuals_lines(const Part& part, const ControlChart& chart);

std::vector<Lines> subgroup_mean_lines(const Part& part);
std::vector<Lines> subgroup_spread_lines(const Part& part);
std::vector<Lines> time_lines(const Part& part, const ControlChart& chart);  // t: every value above 0

// i_m, i_mm: individuals round their median, with the mean or the median moving range; robust against a few
// wild points. A missing point is as if it were not there.
std::vector<Lines> median_individuals_lines(const Part& part, const ControlChart& chart);

}  // namespace stats
