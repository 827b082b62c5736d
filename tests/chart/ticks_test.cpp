#include "chart/ticks.h"

#include <gmock/gmock.h>

#include <chrono>
#include <limits>

namespace chart {
namespace {

using testing::ElementsAre;

double day(int year, int month, int day_of_month = 1) {
  using namespace std::chrono;
  return static_cast<double>(
      sys_days{std::chrono::year(year) / month / day_of_month}.time_since_epoch().count());
}

std::string month_number(int month) { return "m" + std::to_string(month); }

std::string text(const std::vector<Tick>& ticks) {
  std::string all;
  for (const Tick& tick : ticks)
    all += (all.empty() ? "" : " ") + tick.label + (tick.group.empty() ? "" : "/" + tick.group);
  return all;
}

TEST(NiceTicks, AreRoundAndEncloseTheDomain) {
  const NiceTicks ticks = nice_ticks(3.9, 8.4, 5);
  EXPECT_THAT(ticks.values, ElementsAre(3, 4, 5, 6, 7, 8, 9));
  EXPECT_EQ(ticks.decimals, 0);
}

TEST(NiceTicks, OfTenthsAreExact) {
  const NiceTicks ticks = nice_ticks(0.1, 0.4, 3);
  EXPECT_THAT(ticks.values, ElementsAre(0.1, 0.2, 0.3, 0.4));
  EXPECT_EQ(ticks.decimals, 1);
}

TEST(NiceTicks, OfADomainWithoutLengthStandRoundIt) {
  const NiceTicks ticks = nice_ticks(5, 5, 4);
  EXPECT_LT(ticks.values.front(), 5);
  EXPECT_GT(ticks.values.back(), 5);
}

TEST(NiceTicks, OfNothingButZeroStandRoundIt) {
  EXPECT_THAT(nice_ticks(0, 0, 4).values, ElementsAre(-1, 0, 1));
}

TEST(NiceTicks, OfNumbersTooCloseToTellApartEndSoon) {
  const double next = std::nextafter(1e9, 2e9);
  const NiceTicks ticks = nice_ticks(1e9, next, 5);
  EXPECT_LE(ticks.values.size(), 4u);
  EXPECT_LT(ticks.values.front(), 1e9);
  EXPECT_GT(ticks.values.back(), next);
}

TEST(NiceTicks, OfSmallNumbersSayHowManyDecimalsTheyNeed) {
  const NiceTicks ticks = nice_ticks(0, 0.00012, 4);
  EXPECT_EQ(ticks.decimals, 5);
  EXPECT_THAT(ticks.values, ElementsAre(0, 0.00002, 0.00004, 0.00006, 0.00008, 0.0001, 0.00012));
}

TEST(NiceTicks, OfMillionsAreWhole) {
  const NiceTicks ticks = nice_ticks(0, 12'000'000, 4);
  EXPECT_THAT(ticks.values, ElementsAre(0, 2e6, 4e6, 6e6, 8e6, 10e6, 12e6));
  EXPECT_EQ(ticks.decimals, 0);
}

TEST(NiceTicks, OfNegativeNumbersHaveNoMinusZero) {
  const NiceTicks ticks = nice_ticks(-4, 0, 4);
  EXPECT_THAT(ticks.values, ElementsAre(-4, -3, -2, -1, 0));
  EXPECT_FALSE(std::signbit(ticks.values.back()));
}

TEST(NiceTicks, OfTheWidestAndTheNarrowestDomainsAreFinite) {
  const double huge = std::numeric_limits<double>::max() / 16;
  for (const double high : {huge, std::numeric_limits<double>::denorm_min(), 1e-300})
    for (const double low : {-high, 0.0}) {
      const NiceTicks ticks = nice_ticks(low, high, 5);
      EXPECT_GE(ticks.values.size(), 2u);
      EXPECT_LE(ticks.values.size(), 12u);
      EXPECT_LE(ticks.values.front(), low);
      EXPECT_GE(ticks.values.back(), high);
    }
}

TEST(DateTicks, AreMonthsWithTheirYearsWhereThereIsRoom) {
  EXPECT_EQ(text(date_ticks(day(2024, 11), day(2025, 2), 6, 28, month_number)), "m11/2024 m12 m1/2025 m2");
}

TEST(DateTicks, AreEverySecondThirdFourthOrSixthMonthWhereThereIsLess) {
  const double first = day(2024, 1), last = day(2025, 12);
  EXPECT_EQ(text(date_ticks(first, last, 12, 28, month_number)),
            "m1/2024 m3 m5 m7 m9 m11 m1/2025 m3 m5 m7 m9 m11");
  EXPECT_EQ(text(date_ticks(first, last, 8, 28, month_number)), "m1/2024 m4 m7 m10 m1/2025 m4 m7 m10");
  EXPECT_EQ(text(date_ticks(first, last, 6, 28, month_number)), "m1/2024 m5 m9 m1/2025 m5 m9");
  EXPECT_EQ(text(date_ticks(first, last, 4, 28, month_number)), "m1/2024 m7 m1/2025 m7");
}

TEST(DateTicks, OfManyYearsAreYears) {
  EXPECT_EQ(text(date_ticks(day(2016, 1), day(2025, 1), 10, 365, month_number)),
            "2016 2017 2018 2019 2020 2021 2022 2023 2024 2025");
  EXPECT_EQ(text(date_ticks(day(2016, 1), day(2025, 1), 3, 365, month_number)), "2020 2025");
  EXPECT_EQ(text(date_ticks(day(1826, 1), day(2025, 1), 4, 365, month_number)), "1850 1900 1950 2000");
}

TEST(DateTicks, OfDaysAreDaysThenMondays) {
  EXPECT_EQ(text(date_ticks(day(2025, 3, 30), day(2025, 4, 2), 6, 1, month_number)),
            "30/m3 2025 31 1/m4 2025 2");
  EXPECT_EQ(text(date_ticks(day(2025, 3, 1), day(2025, 3, 31), 6, 1, month_number)), "3/m3 2025 10 17 24 31");
}

TEST(DateTicks, AreNeverFinerThanTheData) {
  EXPECT_EQ(text(date_ticks(day(2025, 1), day(2025, 7), 50, 90, month_number)), "m1/2025 m4 m7");
}

TEST(DateTicks, OfOneDayAreThatDay) {
  EXPECT_EQ(text(date_ticks(day(2025, 3, 4), day(2025, 3, 4), 5, 1, month_number)), "4/m3 2025");
  EXPECT_EQ(text(date_ticks(day(2025, 3), day(2025, 3), 5, 1, month_number)), "m3/2025");
}

TEST(DateTicks, BetweenRoundDatesAreTheFirstDay) {
  EXPECT_EQ(text(date_ticks(day(2025, 3, 4), day(2025, 3, 6), 1, 1, month_number)), "4/m3 2025");
}

TEST(DateTicks, BeforeNineteenSeventyAreRight) {
  EXPECT_EQ(text(date_ticks(day(1969, 11), day(1970, 2), 6, 28, month_number)), "m11/1969 m12 m1/1970 m2");
}

}  // namespace
}  // namespace chart
