#include "stats/limits.h"

#include <cassert>

#include "stats/count_limits.h"
#include "stats/measurement_limits.h"

namespace stats {

std::vector<Lines> lines_of_part(const std::vector<Measured>& part, const ControlChart& chart) {
  assert(!part.empty());
  switch (chart.kind) {
    case ChartKind::run:
      return run_lines(part);
    case ChartKind::i:
      return individuals_lines(part, chart);
    case ChartKind::mr:
      return moving_range_lines(part);
    case ChartKind::ip:
      return weighted_individuals_lines(part, chart);
    case ChartKind::xbar:
      return subgroup_mean_lines(part);
    case ChartKind::s:
      return subgroup_spread_lines(part);
    case ChartKind::t:
      return time_lines(part, chart);
    case ChartKind::p:
    case ChartKind::pp:
      return proportion_lines(part, chart);
    case ChartKind::u:
    case ChartKind::up:
      return rate_lines(part, chart);
    case ChartKind::c:
      return count_lines(part);
    case ChartKind::g:
      return geometric_lines(part);
    case ChartKind::i_m:
    case ChartKind::i_mm:
      return median_individuals_lines(part, chart);
  }
  assert(false);
  return {};
}

}  // namespace stats
