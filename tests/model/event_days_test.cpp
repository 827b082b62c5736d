#include "model/event_days.h"

#include <gtest/gtest.h>

namespace model {
namespace {

using source::Period;
using Days = std::vector<std::string>;

source::Date day(std::string_view text) { return std::get<source::Date>(source::read_date(text)); }

template <class T>
source::Given<T> given(T value) {
  return {value, {}};
}

Days days_of(const Event& event, std::string_view first, std::string_view last) {
  Days days;
  for (const source::Date each : event_days(event, day(first), day(last)))
    days.push_back(source::to_iso(each));
  return days;
}

Event each(Period period) {
  Event event;
  event.every = given(period);
  return event;
}

TEST(EventDays, OfADayAloneAreThatDay) {
  Event event;
  event.date = given(day("2026-11-12"));
  EXPECT_EQ(days_of(event, "2026-01-01", "2026-12-31"), Days{"2026-11-12"});
  EXPECT_EQ(days_of(event, "2026-11-13", "2026-12-31"), Days{});
}

TEST(EventDays, OfTheThirdWorkingDayStepOverEasterAndChristmas) {
  Event event = each(Period::month);
  event.working_day = given(3);
  EXPECT_EQ(days_of(event, "2026-03-15", "2026-05-31"), (Days{"2026-04-08", "2026-05-06"}));
  EXPECT_EQ(days_of(event, "2026-12-01", "2027-01-31"), (Days{"2026-12-03", "2027-01-06"}));
}

TEST(EventDays, OfThe31stAreTheLastInShortMonths) {
  Event event = each(Period::month);
  event.day = given(31);
  EXPECT_EQ(days_of(event, "2027-01-01", "2027-04-30"),
            (Days{"2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"}));
  EXPECT_EQ(days_of(event, "2028-02-01", "2028-02-29"), Days{"2028-02-29"});
}

TEST(EventDays, OfATertialCountTheMonthInIt) {
  Event event = each(Period::tertial);
  event.month = given(2);
  event.day = given(15);
  EXPECT_EQ(days_of(event, "2026-01-01", "2026-12-31"), (Days{"2026-02-15", "2026-06-15", "2026-10-15"}));
}

TEST(EventDays, OfAQuarterBeginWithItsFirstMonth) {
  EXPECT_EQ(days_of(each(Period::quarter), "2026-02-01", "2026-12-31"),
            (Days{"2026-04-01", "2026-07-01", "2026-10-01"}));
}

TEST(EventDays, OfAMonthBeyondThePeriodAreNone) {
  Event event = each(Period::quarter);
  event.month = given(4);
  EXPECT_EQ(days_of(event, "2026-01-01", "2026-12-31"), Days{});
}

TEST(EventDays, OfAYearKeepWithinFromAndUntil) {
  Event event = each(Period::year);
  event.month = given(2);
  event.working_day = given(9);
  event.from = given(day("2026-02-13"));
  event.until = given(day("2028-12-31"));
  EXPECT_EQ(days_of(event, "2026-01-01", "2030-12-31"), (Days{"2027-02-11", "2028-02-11"}));
}

TEST(EventDays, OfAWeekAreOneInEach) {
  Event event = each(Period::week);
  event.day = given(5);
  EXPECT_EQ(days_of(event, "2026-10-31", "2026-11-14"), (Days{"2026-11-06", "2026-11-13"}));
  EXPECT_EQ(days_of(each(Period::week), "2026-10-31", "2026-11-10"), (Days{"2026-11-02", "2026-11-09"}));
  event.day = {};
  event.working_day = given(2);  // of the week after Easter: Wednesday
  EXPECT_EQ(days_of(event, "2026-04-06", "2026-04-12"), Days{"2026-04-08"});
}

TEST(EventDays, OfEachDayAreWorkingDays) {
  EXPECT_EQ(days_of(each(Period::day), "2026-12-23", "2026-12-29"),
            (Days{"2026-12-23", "2026-12-24", "2026-12-28", "2026-12-29"}));
}

TEST(EventDays, WithoutDayOrRuleAreNone) { EXPECT_EQ(days_of(Event(), "2026-01-01", "2026-12-31"), Days{}); }

}  // namespace
}  // namespace model
