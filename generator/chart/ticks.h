#pragma once

#include <functional>
#include <string>
#include <vector>

namespace chart {

// Writes a number with that many decimals, in the reader's language ("12,5", "12 %").
using NumberText = std::function<std::string(double value, int decimals)>;

// The short name of a month, 1 to 12, in the reader's language ("sep.").
using MonthName = std::function<std::string(int month)>;

// A place on an axis. `group` stands in a second row below the first label of each group (the year of a
// month); empty: none.
struct Tick {
  double position = 0;
  std::string label = {};
  std::string group = {};
};

struct NiceTicks {
  std::vector<double> values = {};  // ascending, evenly spaced: a step of 1, 2 or 5 times a power of ten
  double step = 1;
  int decimals = 0;  // that write each of them exactly, 0 to 15
};

// Round numbers that enclose low to high, in about `wanted` steps (at least one).
//   low, high: finite, low <= high. Where they are equal, or too close for the numbers that a computer
//   has, the ticks enclose the number with a step on either side.
NiceTicks nice_ticks(double low, double high, int wanted);

// Round dates from `first` to `last` (days since 1970-01-01), at most `most` of them (at least one):
// days, weeks from Monday, months, every second, third, fourth or sixth month, years, or 2, 5, 10 … years.
// A tick is never before `first` or after `last`; if no round date lies between, `first` is the only one.
//   finest: days between two points of the data; ticks stand no closer (months count as 28 days).
std::vector<Tick> date_ticks(double first, double last, int most, double finest, const MonthName& month_name);

}  // namespace chart
