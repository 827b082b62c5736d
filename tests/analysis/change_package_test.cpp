#include "analysis/change_package.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

// The package "lights" with two steps, to be spread to two wards; `ending` is added to it.
model::Edition edition_of(const std::string& ending, std::string_view day = "2026-06-01") {
  return model::edition(model::model_of({{"content/units/units.yaml",
                                          "- {id: all, title: Alle}\n"
                                          "- {id: one, title: Post 1, parent: all}\n"
                                          "- {id: two, title: Post 2, parent: all}\n"
                                          "- {id: three, title: Post 3, parent: all}\n"},
                                         {"content/change-packages/lights.yaml",
                                          "title: Nattlys\n"
                                          "started: 2026-01-01\n"
                                          "target_date: 2026-12-31\n"
                                          "units: [{unit: one}, {unit: two}]\n"
                                          "steps:\n"
                                          "  - {key: trained, title: Opplært}\n"
                                          "  - {key: used, title: I bruk}\n" +
                                              ending}}),
                        {date(day), model::Classification::internal, {}});
}

ChangePackageFigures spread_of(const model::Edition& edition) {
  return spread(edition.model.change_packages.front(), edition);
}

TEST(Spread, CountsThePlannedUnitsThatHaveReachedEachStep) {
  const model::Edition edition = edition_of(
      "uptake:\n"
      "  - {unit: two, step: trained, date: 2026-05-04}\n"
      "  - {unit: one, step: trained, date: 2026-02-02}\n"
      "  - {unit: one, step: used, date: 2026-05-04}\n");
  const ChangePackageFigures figures = spread_of(edition);
  ASSERT_EQ(figures.steps.size(), 2u);
  ASSERT_EQ(figures.steps[0].counts.size(), 2u);
  EXPECT_EQ(figures.steps[0].counts[0].date, date("2026-02-02"));
  EXPECT_EQ(figures.steps[0].counts[1].units, 2u);
  EXPECT_EQ(figures.steps[1].reached(), 1u);
  EXPECT_EQ(figures.finished, 1u);
  EXPECT_EQ(figures.not_begun, 0u);
  EXPECT_EQ(figures.days_since_uptake, 28);
  EXPECT_EQ(figures.state, SpreadState::under_way);
}

TEST(Spread, CountsADayOnWhichTwoUnitsMovedOnce) {
  const model::Edition edition = edition_of(
      "uptake: [{unit: one, step: trained, date: 2026-05-04}, {unit: two, step: trained, date: "
      "2026-05-04}]\n");
  const ChangePackageFigures figures = spread_of(edition);
  ASSERT_EQ(figures.steps[0].counts.size(), 1u);
  EXPECT_EQ(figures.steps[0].counts[0].units, 2u);
}

TEST(Spread, ListsUnitsThatAreNotPlannedWithoutCountingThem) {
  const model::Edition edition = edition_of("uptake: [{unit: three, step: trained, date: 2026-05-04}]\n");
  const ChangePackageFigures figures = spread_of(edition);
  EXPECT_EQ(figures.steps[0].reached(), 0u);
  ASSERT_EQ(figures.units.size(), 3u);
  EXPECT_FALSE(figures.units.back().planned);
  EXPECT_EQ(figures.planned, 2u);
}

TEST(Spread, TakesTheFirstOfTwoDaysForOneStep) {
  const model::Edition edition = edition_of(
      "uptake: [{unit: one, step: trained, date: 2026-05-04}, {unit: one, step: trained, date: "
      "2026-02-02}]\n");
  EXPECT_EQ(spread_of(edition).units[0].dates[0], date("2026-02-02"));
}

TEST(Spread, KnowsNothingOfDaysToCome) {
  const model::Edition edition = edition_of("uptake: [{unit: one, step: trained, date: 2026-07-01}]\n");
  EXPECT_FALSE(spread_of(edition).last_uptake);
}

TEST(Spread, StandsStillWhenNothingHasHappenedForLong) {
  const std::string uptake = "uptake: [{unit: one, step: trained, date: 2026-01-10}]\n";
  EXPECT_EQ(spread_of(edition_of(uptake, "2026-04-10")).state, SpreadState::under_way);
  EXPECT_EQ(spread_of(edition_of(uptake, "2026-04-11")).state, SpreadState::stands_still);
}

TEST(Spread, BeginsWithNobody) {
  EXPECT_EQ(spread_of(edition_of("", "2026-02-01")).state, SpreadState::not_begun);
  EXPECT_EQ(spread_of(edition_of("", "2026-02-01")).days_since_uptake, 31) << "counted from its start";
}

TEST(Spread, IsOverdueTheDayAfterItsTarget) {
  const std::string uptake = "uptake: [{unit: one, step: trained, date: 2026-12-01}]\n";
  EXPECT_EQ(spread_of(edition_of(uptake, "2026-12-31")).state, SpreadState::under_way);
  EXPECT_EQ(spread_of(edition_of(uptake, "2027-01-01")).state, SpreadState::overdue);
}

TEST(Spread, IsFinishedWhenAllPlannedUnitsHaveTakenTheLastStep) {
  const model::Edition edition = edition_of(
      "uptake:\n"
      "  - {unit: one, step: used, date: 2026-02-02}\n"
      "  - {unit: two, step: used, date: 2026-02-03}\n",
      "2027-06-01");
  EXPECT_EQ(spread_of(edition).state, SpreadState::finished) << "also after its target's day";
}

}  // namespace
}  // namespace analysis
