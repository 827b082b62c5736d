#include "model/working_day.h"

#include <cassert>
#include <optional>

namespace model {

using source::Date;

// The letters are those of the source.
Date easter_sunday(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = (h + l - 7 * m + 114) / 31, p = (h + l - 7 * m + 114) % 31;
  return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(n)),
          std::chrono::day(static_cast<unsigned>(p + 1))};
}

bool is_public_holiday(Date day) {
  using namespace std::chrono;
  const month_day fixed[] = {January / 1, May / 1, May / 17, December / 25, December / 26};
  for (const month_day& each : fixed) {
    if (day.month() == each.month() && day.day() == each.day()) return true;
  }
  // Maundy Thursday, Good Friday, Easter, Ascension Day, Whit: in days after Easter Sunday.
  const int since_easter = source::days_between(easter_sunday(static_cast<int>(day.year())), day);
  for (const int each : {-3, -2, 0, 1, 39, 49, 50}) {
    if (since_easter == each) return true;
  }
  return false;
}

bool is_working_day(Date day) {
  const std::chrono::weekday weekday{std::chrono::sys_days{day}};
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday && !is_public_holiday(day);
}

Date working_day(Date first, Date last, int number) {
  assert(number >= 1);
  std::optional<Date> found;
  for (Date day = first; day <= last && number > 0; day = source::days_after(day, 1)) {
    if (!is_working_day(day)) continue;
    found = day;
    --number;
  }
  assert(found && "no period of a rule is without a working day");
  return *found;
}

}  // namespace model
