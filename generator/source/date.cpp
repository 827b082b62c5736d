#include "source/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace source {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int first_year = 1900;
constexpr int last_year = 2199;

using Time = std::variant<CalendarTime, Fault>;

Date date_of(int year, int month, int day) {
  return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
          std::chrono::day(static_cast<unsigned>(day))};
}

int number_of(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

// Does the text look like the pattern? `9` stands for a digit, all else for itself.
bool looks_like(std::string_view text, std::string_view pattern) {
  return std::ranges::equal(text, pattern, [](char character, char wanted) {
    return wanted == '9' ? character >= '0' && character <= '9' : character == wanted;
  });
}

Date monday_of_week(int year, int week) {
  const sys_days fourth_of_january{date_of(year, 1, 4)};
  const auto since_monday = std::chrono::weekday(fourth_of_january) - std::chrono::Monday;
  return fourth_of_january - since_monday + days(7 * (week - 1));
}

// Week 1 is the one with 4 January in it, and so the last one has 28 December.
int weeks_in(int year) {
  return static_cast<int>((sys_days{date_of(year, 12, 28)} - sys_days{monday_of_week(year, 1)}).count()) / 7 +
         1;
}

Fault nonexistent_day(int year, int month, std::string_view written) {
  std::string month_name;
  std::string length;
  if (month >= 1 && month <= 12) {
    const auto last =
        std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last;
    month_name = fmt::format("{:04}-{:02}", year, month);
    length = fmt::format("{}", static_cast<unsigned>(last.day()));
  }
  return {"date-does-not-exist", {std::string(written), month_name, length}};
}

std::optional<Fault> year_fault(int year, std::string_view written) {
  if (year >= first_year && year <= last_year) return std::nullopt;
  return Fault{"year-out-of-range", {std::string(written), std::to_string(year)}};
}

Time day_of(int year, int month, int day, std::string_view written) {
  if (const auto fault = year_fault(year, written)) return *fault;
  const Date date = date_of(year, month, day);
  if (!date.ok()) return nonexistent_day(year, month, written);
  return CalendarTime{date, Period::day};
}

// A part of a year that is counted from 1: `2025-T1`.
struct YearPart {
  Period period = Period::month;
  int number = 0;
  int highest = 0;
};

Time part_of(int year, const YearPart& part, std::string_view written) {
  if (const auto fault = year_fault(year, written)) return *fault;
  if (part.number < 1 || part.number > part.highest) {
    return Fault{"period-does-not-exist",
                 {std::string(written), std::to_string(year), std::to_string(part.highest)}};
  }
  if (part.period == Period::week) return CalendarTime{monday_of_week(year, part.number), Period::week};
  const int months = 12 / part.highest;
  return CalendarTime{date_of(year, 1 + (part.number - 1) * months, 1), part.period};
}

// What stands behind the year and a hyphen: `T1`, `K1`, `U09`, `03`.
std::optional<YearPart> year_part(int year, std::string_view text) {
  if (looks_like(text, "99")) return YearPart{Period::month, number_of(text), 12};
  const std::string_view digits = text.substr(std::min<std::size_t>(1, text.size()));
  if (!looks_like(digits, "9") && !looks_like(digits, "99")) return std::nullopt;
  const int number = number_of(digits);
  switch (text.front()) {
    case 'T':
      return YearPart{Period::tertial, number, 3};
    case 'K':
    case 'Q':
      return YearPart{Period::quarter, number, 4};
    case 'U':
    case 'W':
      return YearPart{Period::week, number, year >= first_year && year <= last_year ? weeks_in(year) : 53};
    default:
      return std::nullopt;
  }
}

// The forms that cannot be mistaken for others; nullopt if the text has none of them.
std::optional<Time> iso_time(std::string_view text) {
  if (looks_like(text, "9999-99-99")) {
    return day_of(number_of(text.substr(0, 4)), number_of(text.substr(5, 2)), number_of(text.substr(8, 2)),
                  text);
  }
  if (looks_like(text, "9999")) return part_of(number_of(text), {Period::year, 1, 1}, text);
  if (text.size() < 6 || !looks_like(text.substr(0, 5), "9999-")) return std::nullopt;
  const int year = number_of(text.substr(0, 4));
  const auto part = year_part(year, text.substr(5));
  if (!part) return std::nullopt;
  return part_of(year, *part, text);
}

// The three numbers of `1.3.2025`, with one sign between them; nullopt if the text is not of that form.
struct Triple {
  std::array<std::string_view, 3> parts;
  char sign = '.';
};

std::optional<Triple> triple(std::string_view text) {
  const std::size_t first = text.find_first_of("./-");
  if (first == text.npos) return std::nullopt;
  const char sign = text[first];
  const std::size_t second = text.find(sign, first + 1);
  if (second == text.npos) return std::nullopt;
  Triple result{{text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)},
                sign};
  for (const std::string_view part : result.parts) {
    const bool number = looks_like(part, "9") || looks_like(part, "99") || looks_like(part, "9999");
    if (!number) return std::nullopt;
  }
  const auto is_short = [](std::string_view part) { return part.size() <= 2; };
  if (std::ranges::count_if(result.parts, is_short) < 2 || !is_short(result.parts[1])) return std::nullopt;
  return result;
}

Fault two_readings(std::string_view written, Date one, Date other) {
  return {"date-with-two-readings", {std::string(written), to_iso(one), to_iso(other)}};
}

// `03/04/2025` is 3 April here and 4 March elsewhere; with points the day always comes first.
Time day_month_year(int day, int month, int year, char sign, std::string_view written) {
  const Time day_first = day_of(year, month, day, written);
  if (sign == '.') return day_first;
  const Time month_first = day_of(year, day, month, written);
  const auto* one = std::get_if<CalendarTime>(&day_first);
  const auto* other = std::get_if<CalendarTime>(&month_first);
  if (one != nullptr && other != nullptr && *one != *other)
    return two_readings(written, one->first_day, other->first_day);
  return one == nullptr && other != nullptr ? month_first : day_first;
}

Time from_triple(const Triple& given, std::string_view written) {
  const int first = number_of(given.parts[0]);
  const int second = number_of(given.parts[1]);
  const int third = number_of(given.parts[2]);
  if (given.parts[0].size() == 4) return day_of(first, second, third, written);
  if (given.parts[2].size() == 4) return day_month_year(first, second, third, given.sign, written);
  const Date this_century = date_of(2000 + third, second, first);
  const Date last_century = date_of(1900 + third, second, first);
  if (!this_century.ok() || !last_century.ok()) return nonexistent_day(2000 + third, second, written);
  return two_readings(written, this_century, last_century);
}

// Spreadsheets count days from 30 December 1899; what is likely a date lies in 1954 to 2091.
std::optional<Fault> serial_number(std::string_view text) {
  if (!looks_like(text, "99999") || text < "20000" || text > "69999") return std::nullopt;
  const Date date = sys_days{date_of(1899, 12, 30)} + days(number_of(text));
  return Fault{"date-serial-number", {std::string(text), to_iso(date)}};
}

std::string_view without_midnight(std::string_view text) {
  const std::size_t end = text.find_first_of(" T", 8);
  if (end == text.npos) return text;
  const std::string_view clock = text.substr(end + 1);
  const bool midnight = clock == "00:00" || clock == "00:00:00" || clock == "0:00" || clock == "0:00:00";
  return midnight ? text.substr(0, end) : text;
}

std::optional<Time> lenient_time(std::string_view text) {
  if (const auto time = iso_time(text)) return time;
  if (const auto given = triple(text)) return from_triple(*given, text);
  if (const auto fault = serial_number(text)) return *fault;
  return std::nullopt;
}

// What stands there is read only to be able to say how it must be written.
Fault wrong_form(std::string_view text, std::string_view otherwise) {
  const auto time = lenient_time(without_midnight(text));
  if (!time) return {otherwise, {std::string(text)}};
  if (const auto* fault = std::get_if<Fault>(&*time)) return *fault;
  return {"date-form", {std::string(text), to_iso(std::get<CalendarTime>(*time).first_day)}};
}

int month_count(Period period) {
  switch (period) {
    case Period::quarter:
      return 3;
    case Period::tertial:
      return 4;
    case Period::year:
      return 12;
    default:
      return 1;
  }
}

}  // namespace

std::variant<Date, Fault> read_date(std::string_view text) {
  const auto time = looks_like(text, "9999-99-99") ? iso_time(text) : std::nullopt;
  if (!time) return wrong_form(text, "not-a-date");
  if (const auto* fault = std::get_if<Fault>(&*time)) return *fault;
  return std::get<CalendarTime>(*time).first_day;
}

std::variant<CalendarTime, Fault> read_calendar_time(std::string_view text) {
  if (const auto time = iso_time(text)) return *time;
  return wrong_form(text, "not-a-time");
}

std::variant<CalendarTime, Fault> read_cell_time(std::string_view cell) {
  if (const auto time = lenient_time(without_midnight(cell))) return *time;
  return Fault{"not-a-time", {std::string(cell)}};
}

std::string to_iso(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string to_iso(Period period, Date date) {
  const int year = static_cast<int>(date.year());
  const unsigned month = static_cast<unsigned>(date.month());
  switch (period) {
    case Period::day:
      break;
    case Period::week: {
      // A week belongs to the year of its Thursday.
      const Date thursday = days_after(start_of(Period::week, date), 3);
      const int week_year = static_cast<int>(thursday.year());
      return fmt::format("{:04}-W{:02}", week_year,
                         days_between(monday_of_week(week_year, 1), thursday) / 7 + 1);
    }
    case Period::month:
      return fmt::format("{:04}-{:02}", year, month);
    case Period::quarter:
      return fmt::format("{:04}-Q{}", year, (month - 1) / 3 + 1);
    case Period::tertial:
      return fmt::format("{:04}-T{}", year, (month - 1) / 4 + 1);
    case Period::year:
      return fmt::format("{:04}", year);
  }
  return to_iso(date);
}

Date start_of(Period period, Date date) {
  if (period == Period::day) return date;
  if (period == Period::week)
    return sys_days{date} - (std::chrono::weekday(sys_days{date}) - std::chrono::Monday);
  const int length = month_count(period);
  const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
  return date_of(static_cast<int>(date.year()), month / length * length + 1, 1);
}

Date next(Period period, Date date) {
  const Date start = start_of(period, date);
  if (period == Period::day) return days_after(start, 1);
  if (period == Period::week) return days_after(start, 7);
  return start + std::chrono::months(month_count(period));
}

Date end_of(Period period, Date date) { return days_after(next(period, date), -1); }

int days_between(Date from, Date to) { return static_cast<int>((sys_days{to} - sys_days{from}).count()); }

Date days_after(Date date, int count) { return sys_days{date} + days(count); }

}  // namespace source
