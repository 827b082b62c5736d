#include "site/report_period.h"

namespace site {

using source::Period;

std::optional<source::CalendarTime> report_period(std::string_view text) {
  const auto read = source::read_calendar_time(text);
  const auto* const time = std::get_if<source::CalendarTime>(&read);
  if (!time) return std::nullopt;
  const bool is_one =
      time->period == Period::month || time->period == Period::tertial || time->period == Period::year;
  return is_one ? std::optional(*time) : std::nullopt;
}

source::CalendarTime newest_whole_month(source::Date day) {
  const source::Date first = source::start_of(Period::month, day);
  if (source::end_of(Period::month, day) == day) return {first, Period::month};
  return {source::start_of(Period::month, source::days_after(first, -1)), Period::month};
}

std::string report_key(const source::CalendarTime& period) {
  return source::to_iso(period.period, period.first_day);
}

}  // namespace site
