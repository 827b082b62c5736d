#include "model/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "check/each_rule.h"
#include "source/row_faults.h"

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
  return needs_denominators(chart) || chart == ChartKind::c || chart == ChartKind::g ||
         chart == ChartKind::pareto;
}

bool too_large(double number) { return !(std::abs(number) <= largest); }

void check_size(const source::Given<double>& number, double multiply, source::RowFaults& faults) {
  if (!number || (!too_large(*number) && !too_large(*number * multiply))) return;
  faults.report("number-too-large-to-show", number.at, {shown(*number)});
}

using Line = std::pair<std::uint32_t, std::uint32_t>;  // file, line

// Lines of which something could not be read: what is missing there is no fault of its own.
std::set<Line> lines_with_faults(const Diagnostics& so_far) {
  std::set<Line> lines;
  for (const source::Diagnostic& diagnostic : so_far.all())
    lines.insert({diagnostic.at.file, diagnostic.at.line});
  return lines;
}

// What holds for each row by itself holds for the points that rows make.
class RowCheck {
 public:
  RowCheck(const Measure& measure, bool has_denominators, const std::set<Line>& unread,
           source::RowFaults& faults)
      : chart_(chart_of(measure)),
        chart_name_(chart_name(measure)),
        multiply_(measure.multiply.value_or(1)),
        has_denominators_(has_denominators),
        unread_(unread),
        faults_(faults) {}

  void run(const Point& point) {
    check_size(point.value, point.denominator ? 1 : multiply_, faults_);
    check_size(point.denominator, 1, faults_);
    check_size(point.target, 1, faults_);
    check_size(point.centre_line, 1, faults_);
    if (point.denominator && *point.denominator < 0) {
      faults_.report("negative-denominator", point.denominator.at, {shown(*point.denominator)});
    } else if (point.value && !check_value(point.value) && has_denominators_) {
      check_share(point.value, point.denominator);
    }
  }

 private:
  // Answers whether a fault was found.
  bool check_value(const source::Given<double>& value) {
    if (counts(chart_) && *value < 0) {
      faults_.report("negative-count", value.at, {shown(*value), chart_name_});
      return true;
    }
    if (chart_ == ChartKind::t && *value <= 0) {
      faults_.report("time-not-positive", value.at, {shown(*value)});
      return true;
    }
    return false;
  }

  void check_share(const source::Given<double>& value, const source::Given<double>& denominator) {
    if (!denominator) {
      if (unread_.contains({value.at.file, value.at.line})) return;
      faults_.report("value-without-denominator", value.at, {shown(*value)});
    } else if (*denominator == 0) {
      if (*value != 0) faults_.report("zero-denominator", denominator.at, {shown(*value)});
    } else if (is_share(chart_) && *value > *denominator) {
      faults_.report("numerator-over-denominator", value.at, {shown(*value), shown(*denominator)});
    } else if (!too_large(*value) && too_large(*value / *denominator * multiply_)) {
      faults_.report("number-too-large-to-show", value.at, {shown(*value)});
    } else if (chart_ == ChartKind::t && *value / *denominator <= 0) {
      faults_.report("time-not-positive", value.at, {"0"});
    }
  }

  ChartKind chart_;
  std::string chart_name_;
  double multiply_;
  bool has_denominators_;
  const std::set<Line>& unread_;
  source::RowFaults& faults_;
};

bool any_denominator(const Measure& measure) {
  return std::ranges::any_of(measure.points,
                             [](const Point& point) { return point.denominator.value.has_value(); });
}

bool any_value(const Measure& measure) {
  return std::ranges::any_of(measure.points,
                             [](const Point& point) { return point.value.value.has_value(); });
}

void check_rows(const Measure& measure, const std::set<Line>& unread, Diagnostics& diagnostics) {
  const bool has_denominators = any_denominator(measure);
  source::RowFaults faults;
  RowCheck check_row(measure, has_denominators, unread, faults);
  for (const Point& point : measure.points) check_row.run(point);
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
  const std::set<Line> unread = lines_with_faults(diagnostics);
  for (const Measure& measure : input.model.measures) {
    check_rows(measure, unread, diagnostics);
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
