#include "source/date.h"

#include <gtest/gtest.h>

#include "messages.h"

namespace source {
namespace {

using namespace std::chrono_literals;

std::string shown(const Fault& fault) { return message_of(fault.message, fault.arguments, Language::nb); }

std::string outcome(const std::variant<Date, Fault>& result) {
  if (const auto* fault = std::get_if<Fault>(&result)) return shown(*fault);
  return to_iso(std::get<Date>(result));
}

// `day 2025-03-01`, or what the author is told.
std::string outcome(const std::variant<CalendarTime, Fault>& result) {
  constexpr std::string_view names[] = {"day", "week", "month", "quarter", "tertial", "year"};
  if (const auto* fault = std::get_if<Fault>(&result)) return shown(*fault);
  const auto [first_day, period] = std::get<CalendarTime>(result);
  return fmt::format("{} {}", names[static_cast<std::size_t>(period)], to_iso(first_day));
}

TEST(Date, IsReadFromYamlInOneForm) {
  const std::string hint = "    skriv år, måned og dag: 2025-03-01\n";
  const struct {
    std::string_view text;
    std::string outcome;
  } cases[] = {
      {"2025-03-01", "2025-03-01"},
      {"2024-02-29", "2024-02-29"},
      {"1900-01-01", "1900-01-01"},
      {"2199-12-31", "2199-12-31"},
      {"2025-02-31", "datoen «2025-02-31» finnes ikke\n    måneden 2025-02 har 28 dager\n"},
      {"2025-02-29", "datoen «2025-02-29» finnes ikke\n    måneden 2025-02 har 28 dager\n"},
      {"2025-13-01", "datoen «2025-13-01» finnes ikke\n"},
      {"2025-00-10", "datoen «2025-00-10» finnes ikke\n"},
      {"0225-03-01", "året i «0225-03-01» er 225, og det er utenfor 1900–2199\n    se etter en tastefeil\n"},
      {"01.03.2025", "«01.03.2025» er ikke skrevet som en dato i YAML\n    mente du 2025-03-01?\n"},
      {"2025-3-1", "«2025-3-1» er ikke skrevet som en dato i YAML\n    mente du 2025-03-01?\n"},
      {"2025-03", "«2025-03» er ikke skrevet som en dato i YAML\n    mente du 2025-03-01?\n"},
      {"2025-03-01T00:00:00",
       "«2025-03-01T00:00:00» er ikke skrevet som en dato i YAML\n    mente du 2025-03-01?\n"},
      {"03/04/2025",
       "«03/04/2025» kan være 2025-04-03 eller 2025-03-04\n    skriv datoen på en av de to måtene\n"},
      {"i fjor", "«i fjor» er ikke en dato\n" + hint},
      {"", "«» er ikke en dato\n" + hint},
      {"2025-03-01 ", "«2025-03-01 » er ikke en dato\n" + hint},
      {"-025-03-01", "«-025-03-01» er ikke en dato\n" + hint},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(outcome(read_date(text)), expected) << text;
}

const std::string time_hint =
    "    skriv 2025-03-01, 2025-03 (måned), 2025-K1 (kvartal), 2025-T1 (tertial), 2025-U09 (uke) eller "
    "2025\n";

TEST(CalendarTime, IsADayOrAPeriod) {
  const struct {
    std::string_view text;
    std::string outcome;
  } cases[] = {
      {"2025-03-01", "day 2025-03-01"},
      {"2025-03", "month 2025-03-01"},
      {"2025", "year 2025-01-01"},
      {"2025-T1", "tertial 2025-01-01"},
      {"2025-T3", "tertial 2025-09-01"},
      {"2025-K4", "quarter 2025-10-01"},
      {"2025-Q2", "quarter 2025-04-01"},
      {"2025-U09", "week 2025-02-24"},
      {"2025-W9", "week 2025-02-24"},
      {"2025-W01", "week 2024-12-30"},
      {"2020-W53", "week 2020-12-28"},
      {"2027-W01", "week 2027-01-04"},
      {"2025-T4", "perioden «2025-T4» finnes ikke\n    i 2025 er 3 det høyeste tallet\n"},
      {"2025-K0", "perioden «2025-K0» finnes ikke\n    i 2025 er 4 det høyeste tallet\n"},
      {"2025-W53", "perioden «2025-W53» finnes ikke\n    i 2025 er 52 det høyeste tallet\n"},
      {"2025-13", "perioden «2025-13» finnes ikke\n    i 2025 er 12 det høyeste tallet\n"},
      {"3025", "året i «3025» er 3025, og det er utenfor 1900–2199\n    se etter en tastefeil\n"},
      {"01.03.2025", "«01.03.2025» er ikke skrevet som en dato i YAML\n    mente du 2025-03-01?\n"},
      {"2025-t1", "«2025-t1» er verken en dato eller en periode\n" + time_hint},
      {"2025-T", "«2025-T» er verken en dato eller en periode\n" + time_hint},
      {"mars 2025", "«mars 2025» er verken en dato eller en periode\n" + time_hint},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(outcome(read_calendar_time(text)), expected) << text;
}

TEST(CellTime, IsReadAsSpreadsheetsWriteIt) {
  const struct {
    std::string_view text;
    std::string outcome;
  } cases[] = {
      {"2025-03-01", "day 2025-03-01"},
      {"01.03.2025", "day 2025-03-01"},
      {"1.3.2025", "day 2025-03-01"},
      {"31.12.2025", "day 2025-12-31"},
      {"25/03/2025", "day 2025-03-25"},
      {"03/25/2025", "day 2025-03-25"},
      {"3/3/2025", "day 2025-03-03"},
      {"2025/03/01", "day 2025-03-01"},
      {"01.03.2025 00:00", "day 2025-03-01"},
      {"2025-03-01T00:00:00", "day 2025-03-01"},
      {"2025-T2", "tertial 2025-05-01"},
      {"2025-03", "month 2025-03-01"},
      {"31.02.2025", "datoen «31.02.2025» finnes ikke\n    måneden 2025-02 har 28 dager\n"},
      {"13/13/2025", "datoen «13/13/2025» finnes ikke\n"},
      {"03/04/2025",
       "«03/04/2025» kan være 2025-04-03 eller 2025-03-04\n    skriv datoen på en av de to måtene\n"},
      {"03-04-2025",
       "«03-04-2025» kan være 2025-04-03 eller 2025-03-04\n    skriv datoen på en av de to måtene\n"},
      {"03.04.25",
       "«03.04.25» kan være 2025-04-03 eller 1925-04-03\n    skriv datoen på en av de to måtene\n"},
      {"31.02.25", "datoen «31.02.25» finnes ikke\n    måneden 2025-02 har 28 dager\n"},
      {"45717",
       "«45717» er regnearkets løpenummer for en dag, ikke en dato\n"
       "    mente du 2025-03-01? gi kolonnen datoformat før du lagrer filen\n"},
      {"01.03.2025 14:30", "«01.03.2025 14:30» er verken en dato eller en periode\n" + time_hint},
      {"1.3.025", "«1.3.025» er verken en dato eller en periode\n" + time_hint},
      {"1..2025", "«1..2025» er verken en dato eller en periode\n" + time_hint},
      {"", "«» er verken en dato eller en periode\n" + time_hint},
      {"12,5", "«12,5» er verken en dato eller en periode\n" + time_hint},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(outcome(read_cell_time(text)), expected) << text;
}

TEST(Period, HasAFirstDayALastDayAndANextOne) {
  const struct {
    Period period;
    Date day;
    std::string_view name, start, end, next;
  } cases[] = {
      {Period::day, 2025y / 2 / 28, "2025-02-28", "2025-02-28", "2025-02-28", "2025-03-01"},
      {Period::week, 2025y / 1 / 1, "2025-W01", "2024-12-30", "2025-01-05", "2025-01-06"},
      {Period::week, 2027y / 1 / 3, "2026-W53", "2026-12-28", "2027-01-03", "2027-01-04"},
      {Period::month, 2024y / 2 / 29, "2024-02", "2024-02-01", "2024-02-29", "2024-03-01"},
      {Period::month, 2025y / 12 / 31, "2025-12", "2025-12-01", "2025-12-31", "2026-01-01"},
      {Period::quarter, 2025y / 11 / 15, "2025-Q4", "2025-10-01", "2025-12-31", "2026-01-01"},
      {Period::quarter, 2025y / 3 / 31, "2025-Q1", "2025-01-01", "2025-03-31", "2025-04-01"},
      {Period::tertial, 2025y / 4 / 30, "2025-T1", "2025-01-01", "2025-04-30", "2025-05-01"},
      {Period::tertial, 2025y / 12 / 1, "2025-T3", "2025-09-01", "2025-12-31", "2026-01-01"},
      {Period::year, 2025y / 7 / 1, "2025", "2025-01-01", "2025-12-31", "2026-01-01"},
  };
  for (const auto& expected : cases) {
    EXPECT_EQ(to_iso(expected.period, expected.day), expected.name);
    EXPECT_EQ(to_iso(start_of(expected.period, expected.day)), expected.start) << expected.name;
    EXPECT_EQ(to_iso(end_of(expected.period, expected.day)), expected.end) << expected.name;
    EXPECT_EQ(to_iso(next(expected.period, expected.day)), expected.next) << expected.name;
  }
}

TEST(Period, NamesAreReadBackForEveryDayOfThirtyYears) {
  for (Date day = 2000y / 1 / 1; day < Date(2030y / 1 / 1); day = days_after(day, 1)) {
    for (const Period period :
         {Period::day, Period::week, Period::month, Period::quarter, Period::tertial, Period::year}) {
      const auto time = read_calendar_time(to_iso(period, day));
      ASSERT_TRUE(std::holds_alternative<CalendarTime>(time)) << to_iso(period, day);
      EXPECT_EQ(std::get<CalendarTime>(time), (CalendarTime{start_of(period, day), period})) << to_iso(day);
    }
  }
}

TEST(Days, AreCountedBetweenDates) {
  EXPECT_EQ(days_between(2024y / 2 / 28, 2024y / 3 / 1), 2);
  EXPECT_EQ(days_between(2025y / 3 / 1, 2025y / 2 / 28), -1);
  EXPECT_EQ(days_after(2024y / 12 / 31, 1), Date(2025y / 1 / 1));
}

}  // namespace
}  // namespace source
