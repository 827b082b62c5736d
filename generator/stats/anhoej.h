#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace stats {

// Where a point lies against its centre line.
enum class Side { below = -1, on = 0, above = 1 };

// Neighbouring points on one side of the centre line. Points on the line or missing inside it neither
// count nor end it.
struct Run {
  std::size_t first = 0;  // index of its first and its last point
  std::size_t last = 0;
  int length = 0;  // points that count
  Side side = Side::on;

  bool operator==(const Run&) const = default;
};

// The longest longest run and the smallest number of crossings that chance explains.
struct AnhoejLimits {
  int longest_run_max = 0;
  int crossings_min = 0;

  bool operator==(const AnhoejLimits&) const = default;
};

// The limits for a number of useful points (those off the centre line); requires useful >= 1.
// Longest run: log2(useful) rounded, plus 3 (M. F. Schilling 2012, Math. Mag. 85, 141-149).
// Crossings: the 5 % quantile of the binomial distribution of useful - 1 trials with probability 1/2
// (Z. Chen 2010, Qual. Technol. Quant. Manag. 7, 253-266). Together: J. Anhøj and A. V. Olesen (2014),
// PLoS ONE 9(11), e113825, as in the R package qicharts2 0.8.1.
AnhoejLimits anhoej_limits(int useful);

// The runs of one part of a chart. Without a useful point there is nothing to judge: the runs and the
// limits are empty, the counts 0 and the signals false.
struct RunsAnalysis {
  int useful = 0;
  std::optional<Run> longest{};  // the latest of equally long ones
  std::optional<Run> latest{};
  int crossings = 0;
  std::optional<AnhoejLimits> limits{};
  bool long_run_signal = false;   // longest run above its limit
  bool crossings_signal = false;  // crossings below their limit

  bool signal() const { return long_run_signal || crossings_signal; }
  bool operator==(const RunsAnalysis&) const = default;
};

// `sides`: one for each point in order; `on` for a point that does not count, be it on the centre line,
// missing or left out. Indices in the result are indices into `sides`.
RunsAnalysis analyse_runs(std::span<const Side> sides);

// Which way the points have moved where `analyse_runs` finds a signal, for a verdict in words.
//   A long run: its side, where most points after it lie there too, or none follow, or fewer than it has and
//   evenly on both sides. The other side, where the part began with the run, or on its side, and then left
//   it. Few crossings alone: the later half of the useful points compared with the earlier half. `on`: no
//   signal, or one without a direction, such as a run that came and went.
Side direction_of_signal(std::span<const Side> sides);

}  // namespace stats
