#pragma once

#include <vector>

#include "model/signal_rules.h"
#include "stats/control_chart.h"

namespace analysis {

// What made us say that a process changed.
enum class Rule {
  outside_limits,  // a point outside the 3-sigma limits
  long_run,        // Anhøj: a run longer than chance explains
  few_crossings,  // Anhøj: fewer crossings of the centre line than chance explains; of a part, not of a point
  shift,          // so many points in a row on one side
  trend,          // so many points in a row that rise, or fall
  two_in_three,   // two in three beyond one 2-sigma limit
};

// The rules that fired at a point, the weightiest first, and which way they point.
struct PointSignal {
  std::vector<Rule> fired;
  stats::Side side = stats::Side::on;

  explicit operator bool() const { return !fired.empty(); }
};

// The rules at each point of a chart. Points that are left out, or without a value, have none.
//   rules: a set, or lengths; see model::SignalRules. Where the order of points means nothing (categories,
//   moving ranges), only the limits count.
// Source: Anhøj: stats/anhoej.h. NHS: stats/xmr_rules.h, where near the limit is beyond 2 sigma. Lengths:
// stats/shewhart_rules.h.
std::vector<PointSignal> signals_of(const stats::ControlChart& chart, const stats::ChartAnalysis& analysis,
                                    const model::SignalRules& rules);

// The rules that a measure is judged by: its own, else the site's, else the set given.
model::SignalRules rules_in_use(const std::optional<model::SignalRules>& own,
                                const std::optional<model::SignalRules>& site, model::RuleSet otherwise);

}  // namespace analysis
