#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "stats/summary.h"

namespace stats {

struct Observation {
  std::optional<double> value{};
  std::optional<double> denominator{};

  bool operator==(const Observation&) const = default;
};

// What was seen at one position on the axis. No observation, or none with a value: the point is missing.
// With denominators, an observation counts only if it has both.
struct Subgroup {
  std::vector<Observation> observations{};
  std::optional<double> centre_line{};  // known for this point, before `multiply`; wins over the chart's
  bool excluded = false;                // left out of limits and runs, but drawn

  bool operator==(const Subgroup&) const = default;
};

// One point before limits and before `multiply`. From here to the limits a number that is missing or not
// defined is NaN: arithmetic then carries it along, as it does in the references.
struct Measured {
  double value = 0;  // with denominators the sum over the sum of denominators, else the aggregate
  double sum = 0;
  double mean = 0;
  double standard_deviation = 0;
  double denominator = 0;  // the sum; NaN on a chart without
  int observations = 0;    // that counted
  double centre_line = 0;  // known in advance
  bool in_base = true;     // limits are computed from it
};

Measured measure(const Subgroup& subgroup, bool has_denominators, Aggregate aggregate);

// What a chart must not be given.
enum class Refusal {
  denominators_needed,    // the kind counts out of a denominator, and there is none
  denominator_is_zero,    // something out of nothing; 0 of 0 is missing, not refused
  time_is_not_positive,   // times between events on a t chart
  several_observations,   // at one point of an xmr chart that does not say how to aggregate
  baseline_is_too_short,  // fewer than twelve points on an xmr chart
};

struct RefusedPoint {
  Refusal reason{};
  std::size_t point = 0;  // index; 0 where the whole chart is meant

  bool operator==(const RefusedPoint&) const = default;
};

// Whether the subgroup has something out of nothing.
bool has_zero_denominator(const Measured& point);

// Index of the first point of every part, rising, then the number of points; {0} for no points.
//   starts: of the parts after the first. Order and repetition do not matter; what lies outside starts
//   nothing.
std::vector<std::size_t> part_bounds(std::size_t points, const std::vector<std::size_t>& starts);

}  // namespace stats
