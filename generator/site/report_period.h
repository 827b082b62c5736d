#pragma once

#include <optional>
#include <string_view>

#include "source/date.h"

// The time that a report is about.
namespace site {

// Of "2026-10", "2026-T3" and "2026"; none for anything else, other periods too.
std::optional<source::CalendarTime> report_period(std::string_view text);

// The newest month that has ended by the end of that day.
source::CalendarTime newest_whole_month(source::Date day);

// "2026-10".
std::string report_key(const source::CalendarTime& period);

}  // namespace site
