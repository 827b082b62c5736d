#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/disclosure.h"
#include "analysis/marked_test.h"
#include "analysis/signals.h"
#include "model/edition.h"
#include "stats/xmr_chart.h"

namespace analysis {

// A point of a series as it may be shown. All numbers after `multiply`.
struct SeriesPoint {
  source::Moment at;                // as written; of several rows the first one's
  std::optional<source::Date> day;  // first day of its period, on a date axis
  double position = 0;  // on the axis: days since 1970 for dates, the number, or the place among categories
  std::optional<double> value;      // empty: missing, or hidden
  std::optional<double> numerator;  // as given, where there is a denominator
  std::optional<double> denominator;
  int observations = 0;  // rows with a value
  std::optional<double> centre_line;
  std::optional<double> lower_limit;  // 3 sigma; none on run charts
  std::optional<double> upper_limit;
  std::optional<double> lower_warning;  // 2 sigma
  std::optional<double> upper_warning;
  std::optional<double> target;
  bool hidden = false;                         // too few persons to be shown
  bool in_baseline = true;                     // the lines of its part come from it too
  bool sigma_signal = false;                   // outside the 3-sigma limits
  stats::Side side = stats::Side::on;          // of the centre line
  PointSignal signal;                          // which rules fired here
  int part = 1;                                // phase, from 1
  const model::Exclusion* excluded = nullptr;  // with its reason
  std::vector<const source::Text*> notes;      // what happened at this point
  std::vector<MarkedTest> tests;               // what was begun to be tested; see mark_tests()

  bool has_flag() const { return !notes.empty() || !tests.empty(); }
};

// How the process varies, as of the newest point that has a value.
enum class Variation {
  too_little_data,  // under ten points with a value in the newest phase
  common_cause,     // nothing beyond chance
  improvement,
  concern,
  change,      // a signal without a wanted direction, or one whose direction cannot be told
  not_judged,  // categories without limits: their order means nothing, and there is nothing to be outside of
};

struct Part {
  std::size_t first = 0;  // index of its first and its last point
  std::size_t last = 0;
  const model::Phase* phase = nullptr;  // what began it; null for the first
  std::optional<double> centre_line;    // where it is the same for all points
  int points = 0;                       // not left out
  int useful = 0;
  int longest_run = 0;
  int longest_run_max = 0;
  int crossings = 0;
  int crossings_min = 0;
  bool long_run_signal = false;
  bool crossings_signal = false;
  bool runs_signal = false;  // either, where the order of the points means something
  int sigma_signals = 0;
  stats::Side direction = stats::Side::on;  // of the runs signal
};

enum class TargetState { none, reached, not_reached };

// How the whole series has changed since it began: the newest points against the lines of the first phase,
// by the Anhøj rules. Phases move the lines along with the process; this does not.
struct Change {
  Variation variation = Variation::too_little_data;
  std::optional<std::size_t> since;  // the point at which it began
};

// Medians of what was and what is: of the first points with a value (those of the baseline, at most 12) and
// of the newest (at most 6, of the newest phase). They share no point; each has at least three.
struct Levels {
  double start = 0;
  double now = 0;
};

struct MeasureFigures {
  const model::Measure* measure = nullptr;
  model::SignalRules rules;         // in use: a set, or lengths
  std::vector<SeriesPoint> points;  // in the order of the axis; missing periods are points without a value
  std::vector<Part> parts;
  Variation variation = Variation::too_little_data;
  stats::Side direction = stats::Side::on;  // of a signal; `on` where it cannot be told
  std::vector<Rule> fired;                  // behind `variation`, the weightiest first
  std::optional<std::size_t> since;         // the point at which the change that `variation` tells of began
  Change overall;
  std::optional<Levels> levels;
  std::optional<stats::Assurance>
      assurance;  // where there are limits (or an xmr chart), a target and a wanted direction
  std::optional<std::size_t> latest;          // the newest point that has a value
  std::optional<std::size_t> baseline_value;  // the first point that has one
  TargetState target = TargetState::none;     // of the latest value
  int target_reached_points = 0;              // of the newest values, how many reach their target …
  int target_points = 0;                      // … out of so many (at most 12, of the newest phase)
  int values_in_newest_part = 0;
  int baseline_points = 0;                     // values that the lines of the newest phase come from
  std::optional<std::size_t> suggested_phase;  // see stats::suggested_part_start
  std::optional<source::Date> due;  // the day on which a newer point should have been there, where it is late
  int hidden_points = 0;
  bool of_denominators = false;  // values are so many of so many; a hidden one need then not be small itself
  bool percent = false;          // values are shares of one and shown times 100
  bool whole_values = true;      // every value is a whole number as shown
  double largest_value = 0;      // the largest size of a value as shown

  bool has_signal() const { return !fired.empty(); }
};

// Fewer points tell little about variation. (domain § 3.5; Anhøj's limits are loose below ten)
inline constexpr int fewest_points_to_judge = 10;
// Lines that come from fewer points will still move. (domain § 3.5)
inline constexpr int fewest_baseline_points = 12;

// Analyses one measure of an edition.
//   site_rules: for measures without rules of their own.
MeasureFigures analyse(const model::Measure& measure, const model::EditionFor& made_for,
                       const Clearance& clearance,
                       const std::optional<model::SignalRules>& site_rules = std::nullopt);

// Which way a change in a direction goes for those concerned.
Variation judged(stats::Side direction, model::Direction wanted);

// As the reference cases name it.
stats::VariationIcon variation_icon(const MeasureFigures& figures);

}  // namespace analysis
