#include "stats/shewhart_rules.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace stats {
namespace {

Side compared(const std::optional<double>& value, const std::optional<double>& line) {
  if (!value || !line) return Side::on;
  return static_cast<Side>((*value > *line) - (*value < *line));
}

std::vector<Side> beyond(Numbers values, Numbers lower, Numbers upper) {
  assert(lower.size() == values.size() && upper.size() == values.size());
  std::vector<Side> sides(values.size(), Side::on);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (compared(values[i], upper[i]) == Side::above)
      sides[i] = Side::above;
    else if (compared(values[i], lower[i]) == Side::below)
      sides[i] = Side::below;
  }
  return sides;
}

// Marks the points of every window of `length` sides that are all the same, and `before` points before it.
// A later window wins over an earlier one: at a turn the last point of a rise is the first of a fall.
std::vector<Side> marked_runs(std::span<const Side> sides, std::size_t length, std::size_t before) {
  std::vector<Side> marked(sides.size(), Side::on);
  std::size_t run = 0;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (sides[i] == Side::on)
      run = 0;
    else
      run = run > 0 && sides[i] == sides[i - 1] ? run + 1 : 1;
    if (run < length) continue;
    for (std::size_t j = i + 1 - length - before; j <= i; ++j) marked[j] = sides[i];
  }
  return marked;
}

}  // namespace

std::vector<Side> astronomical_points(Numbers values, Numbers lower_limits, Numbers upper_limits) {
  return beyond(values, lower_limits, upper_limits);
}

std::vector<Side> shifts(Numbers values, Numbers centre_lines, int length) {
  assert(length >= 1 && centre_lines.size() == values.size());
  std::vector<Side> sides;
  for (std::size_t i = 0; i < values.size(); ++i) sides.push_back(compared(values[i], centre_lines[i]));
  return marked_runs(sides, static_cast<std::size_t>(length), 0);
}

std::vector<Side> trends(Numbers values, int length) {
  assert(length >= 2);
  std::vector<Side> steps(values.size(), Side::on);
  for (std::size_t i = 1; i < values.size(); ++i) steps[i] = compared(values[i], values[i - 1]);
  return marked_runs(steps, static_cast<std::size_t>(length) - 1, 1);
}

std::vector<Side> two_in_three(Numbers values, Numbers lower_warnings, Numbers upper_warnings,
                               MarkedPoints marked) {
  const std::vector<Side> sides = beyond(values, lower_warnings, upper_warnings);
  std::vector<Side> result(values.size(), Side::on);
  for (std::size_t i = 0; i < sides.size(); ++i) {
    const std::size_t first = i < 2 ? 0 : i - 2;
    int sum = 0;
    for (std::size_t j = first; j <= i; ++j) sum += static_cast<int>(sides[j]);
    if (std::abs(sum) < 2) continue;
    for (std::size_t j = first; j <= i; ++j) {
      if (marked == MarkedPoints::all_three || sides[j] != Side::on)
        result[j] = sum > 0 ? Side::above : Side::below;
    }
  }
  return result;
}

}  // namespace stats
