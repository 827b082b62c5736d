#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"
#include "stats/control_chart.h"

namespace analysis {

// A point of a series as it may be shown. All numbers after `multiply`.
struct SeriesPoint {
  source::Moment at;                // as written; of several rows the first one's
  std::optional<source::Date> day;  // first day of its period, on a date axis
  double position = 0;  // on the axis: days since 1970 for dates, the number, or the place among categories
  std::optional<double> value;      // empty: missing, or hidden
  std::optional<double> numerator;  // as given, where there is a denominator
  std::optional<double> denominator;
  std::optional<double> centre_line;
  std::optional<double> lower_limit;  // 3 sigma; none on run charts
  std::optional<double> upper_limit;
  std::optional<double> target;
  bool hidden = false;                         // too few persons to be shown
  bool sigma_signal = false;                   // outside the limits
  bool in_signal_run = false;                  // part of a run that is longer than chance explains
  int part = 1;                                // phase, from 1
  const model::Exclusion* excluded = nullptr;  // with its reason
  std::vector<const source::Text*> notes;      // what happened at this point
};

// What made us say that a process changed.
enum class Rule { long_run, few_crossings, outside_limits };

// How the newest phase varies.
enum class Variation {
  too_little_data,  // under ten points with a value
  common_cause,     // nothing beyond chance
  improvement,
  concern,
  change,  // a signal without a wanted direction, or one whose direction cannot be told
};

struct Part {
  std::size_t first = 0;  // index of its first and its last point
  std::size_t last = 0;
  const model::Phase* phase = nullptr;  // what began it; null for the first
  std::optional<double> centre_line;    // where it is the same for all points
  int useful = 0;
  int longest_run = 0;
  int longest_run_max = 0;
  int crossings = 0;
  int crossings_min = 0;
  std::vector<Rule> fired;
  stats::Side direction = stats::Side::on;
};

enum class TargetState { none, reached, not_reached };

struct MeasureFigures {
  const model::Measure* measure = nullptr;
  std::vector<SeriesPoint> points;  // in the order of the axis; missing periods are points without a value
  std::vector<Part> parts;
  Variation variation = Variation::too_little_data;
  std::vector<Rule> fired;                    // in the newest part
  std::optional<std::size_t> since;           // the point at which the change that `variation` tells of began
  std::optional<std::size_t> latest;          // the newest point that has a value
  std::optional<std::size_t> baseline_value;  // the first point that has one
  TargetState target = TargetState::none;     // of the latest value
  std::optional<source::Date> due;  // the day on which a newer point should have been there, where it is late
  int hidden_points = 0;
  bool of_denominators = false;  // values are so many of so many; a hidden one need then not be small itself
  bool percent = false;  // values are shares of one and shown times 100

  bool has_signal() const { return !fired.empty(); }
};

// Analyses one measure of an edition.
MeasureFigures analyse(const model::Measure& measure, const model::EditionFor& made_for,
                       const Clearance& clearance);

}  // namespace analysis
