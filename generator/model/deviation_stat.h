#pragma once

#include "model/finding.h"

namespace model {

// How grave a deviation was, or could have been.
enum class DeviationSeverity { near_miss, no_harm, minor, moderate, severe };
inline constexpr std::array<std::string_view, 5> deviation_severity_words{"near_miss", "no_harm", "minor",
                                                                          "moderate", "severe"};
constexpr std::span<const std::string_view> words_of(DeviationSeverity) { return deviation_severity_words; }

// What a unit reported and closed in a month, in numbers alone.
struct DeviationPeriod {
  source::Place place;
  source::Given<source::Moment> period;
  source::Given<int> reported;
  source::Given<int> closed;
  source::Given<int> open;
  source::Given<int> open_over_30;
  source::Given<int> open_over_90;
  source::Given<double> median_days;
  source::Given<int> analysed;
  source::Given<int> with_action;
  source::Given<int> effect_checked;

  static const source::Table table;
};

// How many deviations of one type and severity a unit reported in a month.
struct DeviationCount {
  source::Place place;
  source::Given<source::Moment> period;
  source::Given<source::Reference> type;
  source::Given<DeviationSeverity> severity;
  source::Given<int> reported;

  static const source::Table table;
};

// A unit's deviations and adverse events, aggregated: no case is told. (duties 6g, 8e, 9a)
struct DeviationStat {
  std::string id;
  source::Place place;
  source::Given<source::Reference> unit;
  std::vector<DeviationPeriod> periods;
  source::Given<source::FileName> data;
  std::vector<DeviationCount> kinds;
  source::Given<source::FileName> kinds_data;
  std::vector<Finding> learned;
  std::vector<source::Given<source::Date>> reviews;
  source::Given<source::Date> ended;
  std::vector<source::Given<source::Reference>> duties;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
