#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/date.h"
#include "source/language.h"

namespace site {

// Something that lasts whole days.
struct DayEvent {
  std::string uid;  // the same from edition to edition: by it a calendar knows what has moved
  source::Date day;
  source::Date last_day;
  std::string summary;
  std::string description;  // several lines; may be empty
  std::string category;
};

struct DayCalendar {
  std::string name;
  std::string about;
  source::Date made;  // the as-of day, so that bytes follow from the content alone
  std::vector<DayEvent> events;
};

// A calendar file that Outlook and others take. All days are DATE values, which are the same in every time
// zone: Oslo's days stay Oslo's. Lines of at most 75 octets, ended by CRLF.
// Source: RFC 5545; of RFC 7986 the name and how often to look for a new file.
std::string icalendar(const DayCalendar& calendar);

}  // namespace site
