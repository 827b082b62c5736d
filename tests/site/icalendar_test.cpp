#include "site/icalendar.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace site {
namespace {

using testing::HasSubstr;

source::Date day(std::string_view text) { return std::get<source::Date>(source::read_date(text)); }

DayCalendar calendar_with(std::string summary, std::string description = "") {
  return {.name = "Årshjul",
          .about = "",
          .made = day("2026-10-31"),
          .events = {{.uid = "event-report-2026-11@alle.sirkel",
                      .day = day("2026-11-04"),
                      .last_day = day("2026-11-04"),
                      .summary = std::move(summary),
                      .description = std::move(description),
                      .category = "Hendelse"}}};
}

std::vector<std::string> lines_of(const std::string& file) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < file.size();) {
    const std::size_t end = file.find("\r\n", at);
    if (end == std::string::npos) {
      ADD_FAILURE() << "a line that does not end with CRLF";
      break;
    }
    lines.push_back(file.substr(at, end - at));
    at = end + 2;
  }
  return lines;
}

std::string unfolded(std::string file) {
  for (std::size_t at; (at = file.find("\r\n ")) != std::string::npos;) file.erase(at, 3);
  return file;
}

TEST(Icalendar, IsWholeDaysThatFollowFromTheContentAlone) {
  EXPECT_EQ(icalendar(calendar_with("Månedsrapport")),
            "BEGIN:VCALENDAR\r\n"
            "VERSION:2.0\r\n"
            "PRODID:-//Sirkel//Sirkel//NO\r\n"
            "CALSCALE:GREGORIAN\r\n"
            "METHOD:PUBLISH\r\n"
            "NAME:Årshjul\r\n"
            "X-WR-CALNAME:Årshjul\r\n"
            "X-WR-TIMEZONE:Europe/Oslo\r\n"
            "REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n"
            "X-PUBLISHED-TTL:P1D\r\n"
            "BEGIN:VEVENT\r\n"
            "UID:event-report-2026-11@alle.sirkel\r\n"
            "DTSTAMP:20261031T000000Z\r\n"
            "DTSTART;VALUE=DATE:20261104\r\n"
            "DTEND;VALUE=DATE:20261105\r\n"
            "SUMMARY:Månedsrapport\r\n"
            "CATEGORIES:Hendelse\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n"
            "END:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST(Icalendar, EscapesWhatSeparates) {
  EXPECT_THAT(icalendar(calendar_with("a, b; c\\d: e", "første\nandre\r\n\x01tredje")),
              HasSubstr("SUMMARY:a\\, b\\; c\\\\d: e\r\nDESCRIPTION:første\\nandre\\ntredje\r\n"));
}

TEST(Icalendar, FoldsLongLinesWithoutSplittingACharacter) {
  // Letters of two, three and four octets, begun at each place of a line.
  for (std::size_t before = 0; before < 8; ++before) {
    std::string summary(before, 'x');
    for (int i = 0; i < 40; ++i) summary += "å–😀,";
    const std::string file = icalendar(calendar_with(summary));
    for (const std::string& line : lines_of(file)) {
      EXPECT_LE(line.size(), 75u);
      EXPECT_NE(static_cast<unsigned char>(line[line.starts_with(' ') ? 1 : 0]) & 0xC0, 0x80) << line;
    }
    std::string escaped(before, 'x');
    for (int i = 0; i < 40; ++i) escaped += "å–😀\\,";
    EXPECT_THAT(unfolded(file), HasSubstr("\r\nSUMMARY:" + escaped + "\r\n"));
  }
}

TEST(Icalendar, LeavesLinesOf75OctetsWhole) {
  const std::string summary(75 - std::string_view("SUMMARY:").size(), 'x');
  EXPECT_THAT(icalendar(calendar_with(summary)), HasSubstr("\r\nSUMMARY:" + summary + "\r\n"));
  EXPECT_THAT(icalendar(calendar_with(summary + "y")), HasSubstr("\r\nSUMMARY:" + summary + "\r\n y\r\n"));
}

TEST(Icalendar, EndsOnTheDayAfterTheLast) {
  DayCalendar calendar = calendar_with("Kurs");
  calendar.events.front().last_day = day("2026-12-31");
  EXPECT_THAT(icalendar(calendar), HasSubstr("DTEND;VALUE=DATE:20270101\r\n"));
}

}  // namespace
}  // namespace site
