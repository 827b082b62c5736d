#pragma once

#include "model/classification.h"
#include "model/project.h"
#include "model/signal_rules.h"

namespace model {

// What a measure is for.
enum class MeasureKind { outcome, process, balancing };
inline constexpr std::array<std::string_view, 3> measure_kind_words{"outcome", "process", "balancing"};
constexpr std::span<const std::string_view> words_of(MeasureKind) { return measure_kind_words; }

// How a series is charted.
enum class ChartKind { run, i, ip, mr, xbar, s, t, p, pp, u, up, c, g, xmr, i_m, i_mm, pareto };
inline constexpr std::array<std::string_view, 17> chart_kind_words{
    "run", "i", "ip", "mr", "xbar", "s", "t", "p", "pp", "u", "up", "c", "g", "xmr", "i_m", "i_mm", "pareto"};
constexpr std::span<const std::string_view> words_of(ChartKind) { return chart_kind_words; }

// What the points lie on.
enum class Axis { date, number, category };
inline constexpr std::array<std::string_view, 3> axis_words{"date", "number", "category"};
constexpr std::span<const std::string_view> words_of(Axis) { return axis_words; }

// How several rows make one point, where there is no denominator.
enum class Aggregate { mean, median, sum, sd };
inline constexpr std::array<std::string_view, 4> aggregate_words{"mean", "median", "sum", "sd"};
constexpr std::span<const std::string_view> words_of(Aggregate) { return aggregate_words; }

// What the values count: the disclosure rule looks at persons.
enum class CountsWhat { persons, events, other };
inline constexpr std::array<std::string_view, 3> counts_what_words{"persons", "events", "other"};
constexpr std::span<const std::string_view> words_of(CountsWhat) { return counts_what_words; }

// One row of a series.
struct Point {
  source::Place place;
  source::Given<source::Moment> at;
  source::Given<double> value;
  source::Given<double> denominator;
  source::Given<double> target;
  source::Given<double> centre_line;
  source::Given<source::Text> note;

  static const source::Table table;
};

// A new basis from a date on.
struct Phase {
  source::Place place;
  source::Given<source::Moment> from;
  source::Given<source::Text> reason;

  static const source::Table table;
};

// A point that limits and runs leave out.
struct Exclusion {
  source::Place place;
  source::Given<source::Moment> at;
  source::Given<source::Text> reason;

  static const source::Table table;
};

// Something that happened, told at its point.
struct Note {
  source::Place place;
  source::Given<source::Moment> at;
  source::Given<source::Text> text;

  static const source::Table table;
};

// The points that the centre line comes from.
struct Baseline {
  source::Place place;
  source::Given<int> first;
  source::Given<source::Date> until;

  static const source::Table table;
};

// A measurement over time.
struct Measure {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Reference> unit;
  source::Given<source::Reference> project;
  source::Given<source::Reference> indicator;
  source::Given<MeasureKind> kind;
  source::Given<source::Text> definition;
  source::Given<source::Text> numerator;
  source::Given<source::Text> denominator;
  source::Given<source::Text> source;
  source::Given<source::Text> unit_label;
  std::vector<source::Given<source::Reference>> duties;
  std::vector<source::Given<source::Reference>> tags;
  source::Given<ChartKind> chart;
  source::Given<Axis> axis;
  source::Given<source::Period> period;
  source::Given<source::Period> frequency;
  source::Given<Aggregate> aggregate;
  source::Given<Direction> improvement;
  source::Given<double> multiply;
  source::Given<int> decimals;
  source::Dated<double> target;
  source::Given<double> centre_line;
  std::optional<SignalRules> rules;
  source::Given<bool> screen_moving_ranges;
  source::Given<bool> lower_limit_at_zero;
  std::optional<Baseline> baseline;
  std::vector<Phase> phases;
  std::vector<Exclusion> exclude;
  std::vector<Note> notes;
  source::Given<CountsWhat> counts;
  std::vector<Point> points;
  source::Given<source::FileName> data;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
