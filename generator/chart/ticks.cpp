#include "chart/ticks.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <cmath>

namespace chart {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

// A round number of about `rough`: 1, 2 or 5 times a power of ten, as exponent and factor, so that the
// ticks are products of whole numbers and 0.1 + 0.2 does not appear on an axis.
struct RoundStep {
  int factor = 1;
  int exponent = 0;
  double size() const {
    return exponent >= 0 ? factor * std::pow(10, exponent) : factor / std::pow(10, -exponent);
  }
  double times(double count) const {
    return exponent >= 0 ? count * factor * std::pow(10, exponent) : count * factor / std::pow(10, -exponent);
  }
};

RoundStep round_step(double rough) {
  int exponent = static_cast<int>(std::floor(std::log10(rough)));
  const double left = rough / std::pow(10, exponent);
  // The limits are the geometric means between the factors, as in d3's ticks.
  if (left >= std::sqrt(50)) return {1, exponent + 1};
  if (left >= std::sqrt(10)) return {5, exponent};
  return {left >= std::sqrt(2) ? 2 : 1, exponent};
}

double day_of(int year, int month) {
  const sys_days day{std::chrono::year(year) / month / 1};
  return static_cast<double>(day.time_since_epoch().count());
}

year_month_day date_of(double day) { return sys_days{days{static_cast<int>(std::floor(day))}}; }

std::string month_and_year(const year_month_day& date, const MonthName& month_name) {
  return month_name(static_cast<int>(unsigned{date.month()})) + ' ' + std::to_string(int{date.year()});
}

// The ways to part time, from fine to coarse.
struct Interval {
  enum class Unit { day, month, year } unit;
  int count;
};
constexpr Interval intervals[] = {
    {Interval::Unit::day, 1},   {Interval::Unit::day, 7},   {Interval::Unit::day, 14},
    {Interval::Unit::month, 1}, {Interval::Unit::month, 2}, {Interval::Unit::month, 3},
    {Interval::Unit::month, 4}, {Interval::Unit::month, 6}, {Interval::Unit::year, 1},
    {Interval::Unit::year, 2},  {Interval::Unit::year, 5},  {Interval::Unit::year, 10},
    {Interval::Unit::year, 20}, {Interval::Unit::year, 50}, {Interval::Unit::year, 100}};

std::vector<Tick> day_ticks(double first, double last, int count, const MonthName& month_name) {
  // 1970-01-05 was a Monday.
  constexpr double monday = 4;
  std::vector<Tick> ticks;
  for (double day = monday + std::ceil((first - monday) / count) * count; day <= last; day += count) {
    const year_month_day date = date_of(day);
    ticks.push_back({day, std::to_string(unsigned{date.day()}), month_and_year(date, month_name)});
  }
  return ticks;
}

std::vector<Tick> month_ticks(double first, double last, int count, const MonthName& month_name) {
  std::vector<Tick> ticks;
  for (int year = int{date_of(first).year()}; day_of(year, 1) <= last; ++year)
    for (int month = 1; month <= 12; month += count) {
      const double day = day_of(year, month);
      if (day >= first && day <= last) ticks.push_back({day, month_name(month), std::to_string(year)});
    }
  return ticks;
}

std::vector<Tick> year_ticks(double first, double last, int count) {
  std::vector<Tick> ticks;
  for (int year = int{date_of(first).year()} / count * count; day_of(year, 1) <= last; year += count)
    if (day_of(year, 1) >= first) ticks.push_back({day_of(year, 1), std::to_string(year), ""});
  return ticks;
}

std::vector<Tick> ticks_of(const Interval& interval, double first, double last, const MonthName& month_name) {
  if (interval.unit == Interval::Unit::day) return day_ticks(first, last, interval.count, month_name);
  if (interval.unit == Interval::Unit::month) return month_ticks(first, last, interval.count, month_name);
  return year_ticks(first, last, interval.count);
}

double days_of(const Interval& interval) {
  const double length[] = {1, 28, 365};
  return interval.count * length[static_cast<int>(interval.unit)];
}

// Only the first label of a group says which group it is.
void keep_first_of_groups(std::vector<Tick>& ticks) {
  std::string last;
  for (Tick& tick : ticks) {
    if (tick.group == last)
      tick.group.clear();
    else
      last = tick.group;
  }
}

}  // namespace

NiceTicks nice_ticks(double low, double high, int wanted) {
  assert(std::isfinite(low) && std::isfinite(high) && low <= high && wanted >= 1);
  const double greatest = std::max(std::abs(low), std::abs(high));
  // Halves, so that the length of the widest domain is a number too.
  double rough = (high / 2 - low / 2) / wanted * 2;
  constexpr double smallest = 1e-290;
  const bool no_length = rough <= std::max(greatest * 1e-12, smallest);
  if (no_length) rough = greatest > smallest * 10 ? greatest / 10 : 1;
  const RoundStep step = round_step(rough);
  double from = std::floor(low / step.size() + 1e-9);
  double to = std::ceil(high / step.size() - 1e-9);
  if (no_length) {
    from -= step.times(from) >= low ? 1 : 0;
    to += step.times(to) <= high ? 1 : 0;
  }
  NiceTicks ticks{.values = {}, .step = step.size(), .decimals = std::clamp(-step.exponent, 0, 15)};
  for (double count = from; count <= to; ++count) ticks.values.push_back(step.times(count) + 0.0);
  return ticks;
}

std::vector<Tick> date_ticks(double first, double last, int most, double finest,
                             const MonthName& month_name) {
  assert(first <= last && most >= 1);
  for (const Interval& interval : intervals) {
    if (days_of(interval) < finest * 0.9) continue;
    if ((last - first) / days_of(interval) > 2.0 * most + 2) continue;  // far too many: do not make them
    std::vector<Tick> ticks = ticks_of(interval, first, last, month_name);
    if (static_cast<int>(ticks.size()) > most) continue;
    if (ticks.empty() || last == first) break;
    keep_first_of_groups(ticks);
    return ticks;
  }
  const year_month_day date = date_of(first);
  if (date.day() == std::chrono::day{1})
    return {{first, month_name(static_cast<int>(unsigned{date.month()})), std::to_string(int{date.year()})}};
  return {{first, std::to_string(unsigned{date.day()}), month_and_year(date, month_name)}};
}

}  // namespace chart
