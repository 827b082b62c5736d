#pragma once

#include "chart/ticks.h"
#include "site/format.h"

// Days and numbers as charts want them.
namespace site {

// Days since 1970-01-01.
inline double chart_day(source::Date day) {
  return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count());
}

inline chart::MonthName chart_months(source::Language language) {
  return [language](int month) { return short_month_name(static_cast<unsigned>(month), language); };
}

inline chart::NumberText chart_numbers(source::Language language) {
  return [language](double value, int decimals) { return number(value, decimals, language); };
}

}  // namespace site
