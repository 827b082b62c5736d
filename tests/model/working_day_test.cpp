#include "model/working_day.h"

#include <gtest/gtest.h>

namespace model {
namespace {

source::Date day(std::string_view text) { return std::get<source::Date>(source::read_date(text)); }

// Easter Sundays as published: US Census Bureau, "Easter Dates from 1600 to 2099".
TEST(Easter, AgreesWithPublishedTables) {
  for (const std::string_view known :
       {"1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
        "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
        "2076-04-19", "2099-04-12"}) {
    EXPECT_EQ(source::to_iso(easter_sunday(static_cast<int>(day(known).year()))), known);
  }
}

TEST(PublicHolidays, OfAYear) {
  std::vector<std::string> holidays;
  for (source::Date each = day("2026-01-01"); each <= day("2026-12-31"); each = source::days_after(each, 1)) {
    if (is_public_holiday(each)) holidays.push_back(source::to_iso(each));
  }
  EXPECT_EQ(holidays, (std::vector<std::string>{"2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05",
                                                "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-17",
                                                "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26"}));
}

TEST(WorkingDays, LeaveOutWeekEndsAndHolidaysButNoEves) {
  EXPECT_FALSE(is_working_day(day("2026-10-31")));  // a Saturday
  EXPECT_FALSE(is_working_day(day("2026-11-01")));
  EXPECT_FALSE(is_working_day(day("2026-04-02")));  // Maundy Thursday
  EXPECT_FALSE(is_working_day(day("2027-05-17")));  // also Whit Monday
  EXPECT_TRUE(is_working_day(day("2026-12-24")));
  EXPECT_TRUE(is_working_day(day("2026-04-01")));
}

source::Date third_of(std::string_view month) {
  const source::Date first = day(std::string(month) + "-01");
  return working_day(first, source::end_of(source::Period::month, first), 3);
}

TEST(WorkingDays, ThirdOfEachMonthOfAYear) {
  const std::string_view thirds[] = {"2026-01-06", "2026-02-04", "2026-03-04", "2026-04-08",
                                     "2026-05-06", "2026-06-03", "2026-07-03", "2026-08-05",
                                     "2026-09-03", "2026-10-05", "2026-11-04", "2026-12-03"};
  for (const std::string_view third : thirds) EXPECT_EQ(source::to_iso(third_of(third.substr(0, 7))), third);
}

TEST(WorkingDays, BeyondTheLastAreTheLast) {
  EXPECT_EQ(source::to_iso(working_day(day("2026-12-01"), day("2026-12-31"), 23)), "2026-12-31");
  EXPECT_EQ(source::to_iso(working_day(day("2027-02-01"), day("2027-02-28"), 21)), "2027-02-26");
}

}  // namespace
}  // namespace model
