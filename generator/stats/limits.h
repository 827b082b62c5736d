#pragma once

#include <vector>

#include "stats/control_chart.h"

namespace stats {

// Not finite where there is no such line.
struct Lines {
  double value = 0;
  double centre = 0;
  double lower = 0;
  double upper = 0;
  double lower_warning = 0;
  double upper_warning = 0;
};

// The lines of one part of a chart, one for each of its points; not finite where there is none.
//   part: at least one point.
//   chart: only its kind, axis and moving_ranges are looked at.
// A known centre line holds if every point of the part has one.
// Source: qic() of the R package qicharts2 0.8.1, which follows D. C. Montgomery (2009), Introduction to
// Statistical Quality Control, 6th ed.; L. S. Nelson (1982) for screened moving ranges; D. B. Laney (2002),
// Qual. Eng. 14, 531-537, for p' and u'; i_m, i_mm: PowerBI-SPC 1.7.4.28.
std::vector<Lines> lines_of_part(const std::vector<Measured>& part, const ControlChart& chart);

}  // namespace stats
