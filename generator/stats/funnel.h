#pragma once

#include <vector>

#include "stats/control_chart.h"

namespace stats {

// The limits of a funnel at one denominator; all numbers after `multiply`.
struct FunnelLimits {
  double denominator = 0;
  std::optional<double> lower_limit{};  // 3 sigma
  std::optional<double> upper_limit{};
  std::optional<double> lower_warning{};  // 2 sigma
  std::optional<double> upper_warning{};
};

struct Funnel {
  std::optional<double> centre{};     // the whole: the sum of all over the sum of all denominators
  std::vector<ChartPoint> units{};    // as the observations, each with the limits of its own denominator
  std::vector<FunnelLimits> curve{};  // denominators rising, from below the smallest to above the largest
};

// Units against the whole that they form. Each unit's limits are those of a control chart with one point for
// each unit, in no order, and so is the curve between them: they agree because one function makes both.
//   kind: p, pp, u or up.
//   units: each with a value and a denominator above 0; empty gives an empty funnel.
// Source: D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance, Stat. Med. 24,
// 1185-1202; the limits are the normal ones of stats/count_limits.h, the spread between units (pp, up) that
// of Laney in place of his overdispersion.
Funnel funnel(ChartKind kind, const std::vector<Observation>& units, double multiply);

}  // namespace stats
