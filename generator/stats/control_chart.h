#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "stats/anhoej.h"
#include "stats/moving_range.h"
#include "stats/subgroup.h"
#include "stats/summary.h"

namespace stats {

// The chart kinds, by the names that measures and reference cases give them. `xmr` is in xmr_chart.h.
enum class ChartKind { run, i, mr, ip, xbar, s, t, p, pp, u, up, c, g, i_m, i_mm };

std::optional<ChartKind> chart_kind(std::string_view name);
std::string_view name(ChartKind kind);

// p, pp, u and up count something out of a denominator and are nothing without one. Others take one too
// (a run chart of a share): a point is then the sum of its values over the sum of its denominators.
bool needs_denominators(ChartKind kind);

enum class LowerLimit { free, not_below_zero };  // cut only where no value is below zero
enum class Axis { ordered, categories };         // runs mean nothing where the order is not an order

struct ControlChart {
  ChartKind kind = ChartKind::run;
  std::vector<Subgroup> subgroups{};  // in the order of the axis
  bool has_denominators = false;
  Aggregate aggregate = Aggregate::mean;  // for run, i, mr, t, g, i_m, i_mm without denominators
  Axis axis = Axis::ordered;
  std::vector<std::size_t> part_starts{};  // see part_bounds
  std::optional<int> baseline{};  // limits of every part come from its first so many points; all where empty
  std::optional<double> centre_line{};  // known in advance, before `multiply`
  double multiply = 1;                  // values and lines are shown so many times as large
  MovingRanges moving_ranges = MovingRanges::screened;
  LowerLimit lower_limit = LowerLimit::free;
};

// A point as it is drawn; all numbers after `multiply`.
struct ChartPoint {
  std::optional<double> value{};
  std::optional<double> denominator{};
  int observations = 0;  // observations that counted
  int part = 1;
  bool baseline = true;
  bool included = true;
  std::optional<double> centre_line{};
  std::optional<double> lower_limit{};  // 3 sigma
  std::optional<double> upper_limit{};
  std::optional<double> lower_warning{};  // 2 sigma
  std::optional<double> upper_warning{};
  bool sigma_signal = false;  // outside the 3-sigma limits
  Side side = Side::on;       // of the centre line; `on` too where the value is missing or the point left out

  bool operator==(const ChartPoint&) const = default;
};

struct ChartPart {
  std::size_t first = 0;  // index of its first and its last point
  std::size_t last = 0;
  int points = 0;       // not excluded
  RunsAnalysis runs{};  // indices are those of the chart's points
  // As `runs.signal()`, but false for mr, whose neighbours depend on each other, and for categories.
  bool runs_signal = false;
  Side direction = Side::on;  // of the runs signal: see direction_of_signal
  int sigma_signals = 0;

  bool operator==(const ChartPart&) const = default;
};

struct ChartAnalysis {
  std::vector<ChartPoint> points;  // one for each subgroup
  std::vector<ChartPart> parts;    // none without points
};

// Everything that keeps the chart from being analysed, in the order of its points.
std::vector<RefusedPoint> refusals(const ControlChart& chart);

// One part from its points, which have their lines and sides: what it counts, its runs and their signal.
//   first: the index of its first point in the chart.
ChartPart part_of(const ControlChart& chart, std::span<const ChartPoint> points, std::size_t first);

// Requires that `refusals` finds nothing. Methods and constants are those of the R package qicharts2 0.8.1
// (i_m, i_mm: PowerBI-SPC 1.7.4.28); where we do otherwise, DEVIATIONS.md says so. A limit that cannot be
// computed is empty, as is that of a point without a denominator.
ChartAnalysis analyse(const ControlChart& chart);

}  // namespace stats
