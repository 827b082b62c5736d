#include "stats/anhoej.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <vector>

namespace stats {
namespace {

// The smallest count of heads in `trials` throws whose cumulative probability reaches `probability`.
// The weights are taken relative to the most likely count, so that no number of trials underflows;
// what lies further than 14 standard deviations away has no weight in a double.
int fair_coin_quantile(int trials, double probability) {
  const int middle = trials / 2;
  const int reach = 7 * static_cast<int>(std::ceil(std::sqrt(static_cast<double>(trials)))) + 1;
  const int low = std::max(0, middle - reach);
  const int high = std::min(trials, middle + reach);
  std::vector<double> weights(static_cast<std::size_t>(high - low + 1));
  const auto weight = [&](int count) -> double& { return weights[static_cast<std::size_t>(count - low)]; };
  weight(middle) = 1;
  for (int k = middle; k > low; --k) weight(k - 1) = weight(k) * k / (trials - k + 1);
  for (int k = middle; k < high; ++k) weight(k + 1) = weight(k) * (trials - k) / (k + 1);
  double all = 0;
  for (const double each : weights) all += each;
  double cumulative = 0;
  for (int k = low; k <= high; ++k) {
    cumulative += weight(k);
    if (cumulative >= probability * all) return k;
  }
  return high;
}

std::vector<Run> runs_of(std::span<const Side> sides) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (sides[i] == Side::on) continue;
    if (runs.empty() || runs.back().side != sides[i]) runs.push_back({.first = i, .side = sides[i]});
    runs.back().last = i;
    ++runs.back().length;
  }
  return runs;
}

// What the points add up to: above zero if more lie above than below.
int balance(std::span<const Side> sides) {
  int sum = 0;
  for (const Side side : sides) sum += static_cast<int>(side);
  return sum;
}

Side side_of(int balance) { return static_cast<Side>((balance > 0) - (balance < 0)); }
Side opposite(Side side) { return static_cast<Side>(-static_cast<int>(side)); }

std::vector<Side> useful(std::span<const Side> sides) {
  std::vector<Side> result;
  std::copy_if(sides.begin(), sides.end(), std::back_inserter(result),
               [](Side side) { return side != Side::on; });
  return result;
}

Side direction_of_long_run(std::span<const Side> sides, const Run& run) {
  const std::vector<Side> before = useful(sides.first(run.first));
  const std::vector<Side> after = useful(sides.subspan(run.last + 1));
  const Side later = side_of(balance(after));
  if (after.empty() || later == run.side) return run.side;
  if (before.empty() || side_of(balance(before)) == run.side) return opposite(run.side);
  const bool still_recent = later == Side::on && static_cast<int>(after.size()) < run.length;
  return still_recent ? run.side : Side::on;
}

Side direction_of_drift(std::span<const Side> sides) {
  const std::vector<Side> counted = useful(sides);
  const std::span all(counted);
  const std::size_t half = counted.size() / 2;
  return side_of(balance(all.last(half)) - balance(all.first(half)));
}

}  // namespace

AnhoejLimits anhoej_limits(int useful) {
  assert(useful >= 1);
  return {.longest_run_max = static_cast<int>(std::lround(std::log2(useful))) + 3,
          .crossings_min = fair_coin_quantile(useful - 1, 0.05)};
}

RunsAnalysis analyse_runs(std::span<const Side> sides) {
  const std::vector<Run> runs = runs_of(sides);
  if (runs.empty()) return {};
  RunsAnalysis result;
  for (const Run& run : runs) {
    result.useful += run.length;
    if (!result.longest || run.length >= result.longest->length) result.longest = run;
  }
  result.latest = runs.back();
  result.crossings = static_cast<int>(runs.size()) - 1;
  result.limits = anhoej_limits(result.useful);
  result.long_run_signal = result.longest->length > result.limits->longest_run_max;
  result.crossings_signal = result.crossings < result.limits->crossings_min;
  return result;
}

Side direction_of_signal(std::span<const Side> sides) {
  const RunsAnalysis runs = analyse_runs(sides);
  if (runs.long_run_signal) return direction_of_long_run(sides, *runs.longest);
  if (runs.crossings_signal) return direction_of_drift(sides);
  return Side::on;
}

}  // namespace stats
