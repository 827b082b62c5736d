#pragma once

#include <array>
#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "source/fault.h"

namespace source {

using Date = std::chrono::year_month_day;

// A tertial is four months: January to April, May to August, September to December.
// A week is one of ISO 8601: it begins on a Monday.
enum class Period { day, week, month, quarter, tertial, year };
inline constexpr std::array<std::string_view, 6> period_words{"day",     "week",    "month",
                                                              "quarter", "tertial", "year"};
constexpr std::span<const std::string_view> words_of(Period) { return period_words; }

// A day, or a longer time that is named by its first day.
struct CalendarTime {
  Date first_day;
  Period period = Period::day;

  bool operator==(const CalendarTime&) const = default;
};

// A day as YAML has it: `2025-03-01` and nothing else. Days that do not exist, and years outside
// 1900 to 2199 (a slip of the finger), are faults.
std::variant<Date, Fault> read_date(std::string_view text);

// A day or a period as YAML has it: `2025-03-01`, month `2025-03`, tertial `2025-T1`, quarter
// `2025-K1` or `2025-Q1`, ISO week `2025-U09` or `2025-W09`, year `2025`.
std::variant<CalendarTime, Fault> read_calendar_time(std::string_view text);

// The same from a cell of CSV, where also `01.03.2025`, `1.3.2025`, `25/03/2025` and a clock time
// of midnight behind the day are read. `03/04/2025` and years of two digits are faults that show
// both readings.
std::variant<CalendarTime, Fault> read_cell_time(std::string_view cell);

// `2025-03-01`.
std::string to_iso(Date date);
// `2025-03-01`, `2025-W09`, `2025-03`, `2025-Q1`, `2025-T1`, `2025`: the period that holds the day.
std::string to_iso(Period period, Date date);

// The first and the last day of the period that holds the day, and the first day of the one after it.
Date start_of(Period period, Date date);
Date end_of(Period period, Date date);
Date next(Period period, Date date);

// How many days later the second day is; negative if it is earlier.
int days_between(Date from, Date to);
Date days_after(Date date, int days);

}  // namespace source
