#include "model/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "check/each_rule.h"
#include "check/row_faults.h"

namespace check {
namespace {

using model::ChartKind;
using model::Measure;
using model::Point;

// Beyond this a number is no longer exact to the unit, and sums of squares come near the largest number.
constexpr double largest = 1e15;

std::string shown(double number) { return fmt::format("{}", number); }

ChartKind chart_of(const Measure& measure) { return measure.chart.value_or(ChartKind::run); }

std::string chart_name(const Measure& measure) {
  return std::string(model::chart_kind_words[static_cast<std::size_t>(chart_of(measure))]);
}

bool is_share(ChartKind chart) { return chart == ChartKind::p || chart == ChartKind::pp; }
bool is_rate(ChartKind chart) { return chart == ChartKind::u || chart == ChartKind::up; }
bool needs_denominators(ChartKind chart) { return is_share(chart) || is_rate(chart); }
bool counts(ChartKind chart) {
  return needs_denominators(chart) || chart == ChartKind::c || chart == ChartKind::g;
}

bool too_large(double number) { return !(std::abs(number) <= largest); }

void check_size(const source::Given<double>& number, double multiply, RowFaults& faults) {
  if (!number || (!too_large(*number) && !too_large(*number * multiply))) return;
  faults.report("number-too-large-to-show", number.at, {shown(*number)});
}

// Each row by itself; what holds for every row holds for the points that they make.
void check_row(const Measure& measure, const Point& point, bool has_denominators, RowFaults& faults) {
  const ChartKind chart = chart_of(measure);
  const double value = point.value.value_or(0);
  const double multiply = measure.multiply.value_or(1);
  check_size(point.value, multiply, faults);
  check_size(point.denominator, 1, faults);
  check_size(point.target, 1, faults);
  check_size(point.centre_line, 1, faults);
  if (point.denominator && *point.denominator < 0) {
    faults.report("negative-denominator", point.denominator.at, {shown(*point.denominator)});
    return;
  }
  if (!point.value) return;
  if (counts(chart) && value < 0) {
    faults.report("negative-count", point.value.at, {shown(value), chart_name(measure)});
  } else if (chart == ChartKind::t && value <= 0) {
    faults.report("time-not-positive", point.value.at, {shown(value)});
  } else if (has_denominators && !point.denominator) {
    faults.report("value-without-denominator", point.value.at, {shown(value)});
  } else if (point.denominator && *point.denominator == 0 && value != 0) {
    faults.report("zero-denominator", point.denominator.at, {shown(value)});
  } else if (is_share(chart) && point.denominator && value > *point.denominator) {
    faults.report("numerator-over-denominator", point.value.at, {shown(value), shown(*point.denominator)});
  } else if (point.denominator && *point.denominator != 0 && !too_large(value) &&
             too_large(value / *point.denominator * multiply)) {
    faults.report("number-too-large-to-show", point.value.at, {shown(value)});
  }
}

bool any_denominator(const Measure& measure) {
  return std::ranges::any_of(measure.points,
                             [](const Point& point) { return point.denominator.value.has_value(); });
}

bool any_value(const Measure& measure) {
  return std::ranges::any_of(measure.points,
                             [](const Point& point) { return point.value.value.has_value(); });
}

void check_rows(const Measure& measure, Diagnostics& diagnostics) {
  const bool has_denominators = any_denominator(measure);
  RowFaults faults;
  for (const Point& point : measure.points) check_row(measure, point, has_denominators, faults);
  for (const auto& fact : measure.target.facts) check_size(fact.value, 1, faults);
  check_size(measure.centre_line, 1, faults);
  faults.append_to(diagnostics);
  if (needs_denominators(chart_of(measure)) && !has_denominators && any_value(measure)) {
    diagnostics.report("no-denominators", measure.chart.at, {chart_name(measure)});
  }
}

bool has_target(const Measure& measure) {
  return !measure.target.empty() || std::ranges::any_of(measure.points, [](const Point& point) {
    return point.target.value.has_value();
  });
}

source::Place place_of_target(const Measure& measure) {
  if (!measure.target.empty()) return measure.target.facts.front().value.at;
  return measure.improvement.at;
}

}  // namespace

void measure_values(const Input& input, Diagnostics& diagnostics) {
  for (const Measure& measure : input.model.measures) {
    check_rows(measure, diagnostics);
    // A t chart needs times above zero, and rows that are alike spread by none.
    if (chart_of(measure) == ChartKind::t && measure.aggregate &&
        *measure.aggregate == model::Aggregate::sd) {
      diagnostics.report("spread-on-t-chart", measure.aggregate.at);
    }
    if (measure.improvement && *measure.improvement == model::Direction::neutral && has_target(measure)) {
      diagnostics.report("target-without-direction", place_of_target(measure), {}, {measure.improvement.at});
    }
  }
}

}  // namespace check
