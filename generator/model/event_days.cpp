#include "model/event_days.h"

#include <algorithm>
#include <optional>

#include "model/working_day.h"

namespace model {
namespace {

using source::Date;
using source::Period;

Date months_after(Date first_of_month, int months) {
  return first_of_month.year() / first_of_month.month() / std::chrono::day(1) + std::chrono::months(months);
}

Date day_of_month(const Event& event, Date first_of_month) {
  const Date last = source::end_of(Period::month, first_of_month);
  if (event.working_day) return working_day(first_of_month, last, *event.working_day);
  return std::min(last, source::days_after(first_of_month, event.day.value_or(1) - 1));
}

// Easter leaves each week a working day; Christmas too.
Date day_of_week(const Event& event, Date monday) {
  if (event.working_day) return working_day(monday, source::days_after(monday, 6), *event.working_day);
  return source::days_after(monday, std::min(event.day.value_or(1), 7) - 1);
}

// The day in the period that begins then, if there is one.
std::optional<Date> day_in(const Event& event, Period period, Date start) {
  if (period == Period::day) return is_working_day(start) ? std::optional(start) : std::nullopt;
  if (period == Period::week) return day_of_week(event, start);
  const int month = event.month.value_or(1);
  if (month > months_in(period)) return std::nullopt;
  return day_of_month(event, months_after(start, month - 1));
}

}  // namespace

int months_in(Period period) {
  switch (period) {
    case Period::day:
    case Period::week:
      return 0;
    case Period::month:
      return 1;
    case Period::quarter:
      return 3;
    case Period::tertial:
      return 4;
    case Period::year:
      return 12;
  }
  return 0;
}

std::vector<Date> event_days(const Event& event, Date first, Date last) {
  std::vector<Date> days;
  if (event.date) {
    if (first <= *event.date && *event.date <= last) days.push_back(*event.date);
    return days;
  }
  if (!event.every) return days;
  const Date earliest = std::max(first, event.from.value_or(first));
  const Date latest = std::min(last, event.until.value_or(last));
  for (Date start = source::start_of(*event.every, earliest); start <= latest;
       start = source::next(*event.every, start)) {
    const auto day = day_in(event, *event.every, start);
    if (day && earliest <= *day && *day <= latest) days.push_back(*day);
  }
  return days;
}

}  // namespace model
