#include "site/icalendar.h"

#include <fmt/format.h>

namespace site {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without CRLF (RFC 5545 § 3.1)

// A value of type TEXT (§ 3.3.11). Control characters have no place in it.
std::string escaped_text(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    if (letter == '\\' || letter == ';' || letter == ',') {
      out += '\\';
      out += letter;
    } else if (letter == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(letter) >= 0x20 && letter != 0x7F) {
      out += letter;
    }
  }
  return out;
}

bool continues_character(char octet) { return (static_cast<unsigned char>(octet) & 0xC0) == 0x80; }

// A content line in as many lines as it takes, each but the first after a space, no character split.
void append_line(std::string& out, std::string_view line) {
  std::size_t room = longest_line;
  while (line.size() > room) {
    std::size_t end = room;
    while (continues_character(line[end])) --end;
    out += line.substr(0, end);
    out += "\r\n ";
    line.remove_prefix(end);
    room = longest_line - 1;
  }
  out += line;
  out += "\r\n";
}

void append_text(std::string& out, std::string_view name, std::string_view text) {
  if (!text.empty()) append_line(out, fmt::format("{}:{}", name, escaped_text(text)));
}

std::string basic(source::Date day) {
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

// DTEND is the first day after it (§ 3.6.1). It takes nobody's time in their calendar.
void append_event(std::string& out, const DayEvent& event, source::Date made) {
  append_line(out, "BEGIN:VEVENT");
  append_text(out, "UID", event.uid);
  append_line(out, fmt::format("DTSTAMP:{}T000000Z", basic(made)));
  append_line(out, "DTSTART;VALUE=DATE:" + basic(event.day));
  append_line(out, "DTEND;VALUE=DATE:" + basic(source::days_after(event.last_day, 1)));
  append_text(out, "SUMMARY", event.summary);
  append_text(out, "DESCRIPTION", event.description);
  append_text(out, "CATEGORIES", event.category);
  append_line(out, "TRANSP:TRANSPARENT");
  append_line(out, "X-MICROSOFT-CDO-BUSYSTATUS:FREE");
  append_line(out, "END:VEVENT");
}

}  // namespace

std::string icalendar(const DayCalendar& calendar) {
  std::string out;
  append_line(out, "BEGIN:VCALENDAR");
  append_line(out, "VERSION:2.0");
  append_line(out, "PRODID:-//Sirkel//Sirkel//NO");
  append_line(out, "CALSCALE:GREGORIAN");
  append_line(out, "METHOD:PUBLISH");
  append_text(out, "NAME", calendar.name);
  append_text(out, "X-WR-CALNAME", calendar.name);
  append_text(out, "DESCRIPTION", calendar.about);
  append_text(out, "X-WR-CALDESC", calendar.about);
  append_line(out, "X-WR-TIMEZONE:Europe/Oslo");
  append_line(out, "REFRESH-INTERVAL;VALUE=DURATION:P1D");
  append_line(out, "X-PUBLISHED-TTL:P1D");
  for (const DayEvent& event : calendar.events) append_event(out, event, calendar.made);
  append_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace site
