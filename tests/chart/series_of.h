#pragma once

#include <charconv>
#include <chrono>
#include <string>
#include <vector>

#include "chart/run_chart.h"

// Charts for tests, in a language of our own: numbers with a point, months as m1 to m12.
namespace series {

inline std::string number(double value, int decimals) {
  char digits[400];
  const auto end =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals).ptr;
  return std::string(digits, end);
}

inline double month(int count) {
  using namespace std::chrono;
  const sys_days first{year_month_day{year(2023), std::chrono::month(1), day(1)} + months(count)};
  return static_cast<double>(first.time_since_epoch().count());
}

inline std::string month_name(int number) { return "m" + std::to_string(number); }

// A chart of these values, one a month, with a centre line.
inline chart::RunChart monthly(const std::vector<std::optional<double>>& values, double centre) {
  chart::RunChart chart{
      .title = "Falls", .description = "Falls a month", .number = number, .month_name = month_name};
  for (std::size_t i = 0; i < values.size(); ++i)
    chart.points.push_back({.x = month(static_cast<int>(i)), .value = values[i]});
  if (!values.empty())
    chart.centre = {{chart.points.front().x, chart.points.back().x, centre, "Median " + number(centre, 1)}};
  return chart;
}

}  // namespace series
