#include "analysis/expertise.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

std::vector<ExpertiseFigures> figures_of(const std::string& hours, model::Edition& edition) {
  edition =
      model::edition(model::model_of({{"content/units/u.yaml", "title: U\n"},
                                      {"content/expertise/e.yaml", "title: Måling\nunit: u\n" + hours}}),
                     {model::date("2026-06-01"), model::Classification::internal, ""});
  return expertise(edition);
}

ExpertiseFigures one(const std::string& hours) {
  model::Edition edition;
  return figures_of(hours, edition).front();
}

TEST(Expertise, IsFreeFullOrOverbooked) {
  EXPECT_EQ(one("capacity_hours: 20\nused_hours: 12\n").state, CapacityState::free);
  EXPECT_EQ(one("capacity_hours: 20\nused_hours: 12\n").hours, 8);
  EXPECT_EQ(one("capacity_hours: 20\nused_hours: 20\n").state, CapacityState::full);
  EXPECT_EQ(one("capacity_hours: 20\nused_hours: 25.5\n").state, CapacityState::over);
  EXPECT_EQ(one("capacity_hours: 20\nused_hours: 25.5\n").hours, 5.5);
}

TEST(Expertise, IsNotJudgedWhereOneOfTheTwoIsNotTold) {
  EXPECT_EQ(one("capacity_hours: 20\n").state, CapacityState::unknown);
  EXPECT_EQ(one("used_hours: 20\n").state, CapacityState::unknown);
  EXPECT_EQ(one("").state, CapacityState::unknown);
}

TEST(Expertise, IsSeenOnTheDay) {
  EXPECT_EQ(one("capacity_hours: 20\nused_hours:\n"
                "  - {from: 2026-01-01, value: 10}\n"
                "  - {from: 2026-07-01, value: 30}\n")
                .state,
            CapacityState::free);
}

TEST(Expertise, IsSummedUpWhereBothAreTold) {
  model::Edition edition;
  auto figures = figures_of("capacity_hours: 20\nused_hours: 25\n", edition);
  figures.push_back(figures.front());
  figures.back().state = CapacityState::unknown;
  figures.back().used.reset();
  const ExpertiseTotals sum = totals(figures);
  EXPECT_EQ(sum.told, 1u);
  EXPECT_EQ(sum.over, 1u);
  EXPECT_EQ(sum.capacity, 20);
  EXPECT_EQ(sum.used, 25);
}

}  // namespace
}  // namespace analysis
