#include "analysis/signals.h"

#include <limits>

#include "stats/shewhart_rules.h"
#include "stats/xmr_rules.h"

namespace analysis {
namespace {

using stats::ChartAnalysis;
using stats::ChartPart;
using stats::ChartPoint;
using stats::Side;

bool counts(const ChartPoint& point) { return point.value && point.included; }

void add(PointSignal& signal, Rule rule, Side side) {
  if (side == Side::on) return;
  if (signal.fired.empty()) signal.side = side;
  signal.fired.push_back(rule);
}

void add_outside(const ChartAnalysis& analysis, std::vector<PointSignal>& signals) {
  for (std::size_t index = 0; index < signals.size(); ++index) {
    const ChartPoint& point = analysis.points[index];
    if (counts(point) && point.sigma_signal) {
      const bool above = point.upper_limit && *point.value > *point.upper_limit;
      add(signals[index], Rule::outside_limits, above ? Side::above : Side::below);
    }
  }
}

void add_longest_run(const ChartAnalysis& analysis, const ChartPart& part,
                     std::vector<PointSignal>& signals) {
  if (!part.runs_signal || !part.runs.long_run_signal || !part.runs.longest) return;
  for (std::size_t index = part.runs.longest->first; index <= part.runs.longest->last; ++index) {
    const ChartPoint& point = analysis.points[index];
    if (counts(point) && point.side == part.runs.longest->side)
      add(signals[index], Rule::long_run, point.side);
  }
}

Rule rule_of(stats::XmrRule rule) {
  switch (rule) {
    case stats::XmrRule::trend_up:
    case stats::XmrRule::trend_down:
      return Rule::trend;
    case stats::XmrRule::two_in_three_above:
    case stats::XmrRule::two_in_three_below:
      return Rule::two_in_three;
    case stats::XmrRule::shift_above:
    case stats::XmrRule::shift_below:
      return Rule::shift;
    default:
      return Rule::outside_limits;
  }
}

stats::XmrPlace place_of(const ChartPoint& point) {
  if (!counts(point)) return {.value = std::numeric_limits<double>::quiet_NaN()};
  const bool near = (point.upper_warning && *point.value > *point.upper_warning) ||
                    (point.lower_warning && *point.value < *point.lower_warning);
  return {*point.value, point.side, point.sigma_signal, near && !point.sigma_signal};
}

void add_nhs(const ChartAnalysis& analysis, const ChartPart& part, std::vector<PointSignal>& signals) {
  std::vector<stats::XmrPlace> places;
  for (std::size_t index = part.first; index <= part.last; ++index)
    places.push_back(place_of(analysis.points[index]));
  const std::vector<stats::XmrRule> rules = stats::xmr_rules(places);
  for (std::size_t index = 0; index < rules.size(); ++index)
    add(signals[part.first + index], rule_of(rules[index]), stats::way(rules[index]));
}

// The columns of a part that the free rules look at.
struct Columns {
  std::vector<std::optional<double>> values, centre_lines, lower_warnings, upper_warnings;
};

Columns columns_of(const ChartAnalysis& analysis, const ChartPart& part) {
  Columns columns;
  for (std::size_t index = part.first; index <= part.last; ++index) {
    const ChartPoint& point = analysis.points[index];
    columns.values.push_back(counts(point) ? point.value : std::nullopt);
    columns.centre_lines.push_back(point.centre_line);
    columns.lower_warnings.push_back(point.lower_warning);
    columns.upper_warnings.push_back(point.upper_warning);
  }
  return columns;
}

void add_all(const std::vector<Side>& sides, Rule rule, std::size_t first,
             std::vector<PointSignal>& signals) {
  for (std::size_t index = 0; index < sides.size(); ++index) add(signals[first + index], rule, sides[index]);
}

void add_free(const ChartAnalysis& analysis, const ChartPart& part, const model::SignalRules& rules,
              std::vector<PointSignal>& signals) {
  const Columns columns = columns_of(analysis, part);
  if (rules.shift) {
    add_all(stats::shifts(columns.values, columns.centre_lines, *rules.shift), Rule::shift, part.first,
            signals);
  }
  if (rules.trend) add_all(stats::trends(columns.values, *rules.trend), Rule::trend, part.first, signals);
  if (rules.two_in_three) {
    const auto marked = *rules.two_in_three == model::TwoInThree::all ? stats::MarkedPoints::all_three
                                                                      : stats::MarkedPoints::beyond_the_limit;
    add_all(stats::two_in_three(columns.values, columns.lower_warnings, columns.upper_warnings, marked),
            Rule::two_in_three, part.first, signals);
  }
}

}  // namespace

std::vector<PointSignal> signals_of(const stats::ControlChart& chart, const ChartAnalysis& analysis,
                                    const model::SignalRules& rules) {
  std::vector<PointSignal> signals(analysis.points.size());
  const bool is_ordered = chart.axis == stats::Axis::ordered && chart.kind != stats::ChartKind::mr;
  const bool nhs = rules.set && *rules.set == model::RuleSet::nhs && is_ordered;
  if (!nhs) add_outside(analysis, signals);  // the NHS rules look at the limits themselves
  for (const ChartPart& part : analysis.parts) {
    if (!is_ordered) continue;
    if (nhs) {
      add_nhs(analysis, part, signals);
    } else if (rules.set) {
      add_longest_run(analysis, part, signals);
    } else {
      add_free(analysis, part, rules, signals);
    }
  }
  return signals;
}

model::SignalRules rules_in_use(const std::optional<model::SignalRules>& own,
                                const std::optional<model::SignalRules>& site, model::RuleSet otherwise) {
  for (const auto* rules : {&own, &site}) {
    const bool says =
        *rules && ((*rules)->set || (*rules)->shift || (*rules)->trend || (*rules)->two_in_three);
    if (says) return **rules;
  }
  model::SignalRules rules;
  rules.set = {otherwise, {}};
  return rules;
}

}  // namespace analysis
