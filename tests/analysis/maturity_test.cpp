#include "analysis/maturity.h"

#include <gmock/gmock.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;
using testing::ElementsAre;

// Four levels and two themes; `assessments` are those of content/maturity-assessments/all.yaml.
model::Edition edition_of(std::string assessments, std::string_view day = "2026-06-01",
                          std::string_view unit = "") {
  return model::edition(model::model_of({{"content/units/units.yaml",
                                          "- {id: all, title: Alle}\n"
                                          "- {id: home, title: Hjemme, parent: all}\n"
                                          "- {id: ward, title: Posten, parent: all}\n"},
                                         {"content/maturity-ladders/maturity.yaml",
                                          "title: Modenhet\n"
                                          "levels:\n"
                                          "  - {level: 1, title: Tilfeldig}\n"
                                          "  - {level: 2, title: Formalisert}\n"
                                          "  - {level: 3, title: Organisert}\n"
                                          "  - {level: 4, title: Integrert}\n"
                                          "themes:\n"
                                          "  - {key: leaders, title: Ledere}\n"
                                          "  - {key: users, title: Brukere}\n"},
                                         {"content/maturity-assessments/all.yaml", std::move(assessments)}}),
                        {date(day), model::Classification::internal, std::string(unit)});
}

std::string assessment(std::string_view unit, std::string_view day, int level, std::string_view more = "") {
  return fmt::format("- {{id: {}-{}, ladder: maturity, unit: {}, date: {}, level: {}{}}}\n", unit, day, unit,
                     day, level, more);
}

TEST(Maturity, IsThatOfTheNewestAssessmentOnTheDay) {
  const std::string all = assessment("home", "2025-03-01", 2) + assessment("home", "2023-03-01", 1) +
                          assessment("home", "2026-09-01", 4);
  const auto spring = edition_of(all), autumn = edition_of(all, "2026-10-31");
  EXPECT_EQ(maturity(spring)->find("home")->level, 2);
  EXPECT_EQ(maturity(spring)->find("home")->assessments.size(), 2u);
  EXPECT_EQ(maturity(autumn)->find("home")->level, 4);
  EXPECT_EQ(maturity(autumn)->find("home")->since_before, 2);
}

TEST(Maturity, TellsSinceWhenTheLevelHasHeld) {
  const auto edition = edition_of(assessment("home", "2022-01-01", 2) + assessment("home", "2023-01-01", 1) +
                                  assessment("home", "2024-01-01", 2) + assessment("home", "2025-01-01", 2));
  EXPECT_EQ(maturity(edition)->find("home")->level_since, date("2024-01-01"));
}

TEST(Maturity, LeavesALevelOutThatTheLadderDoesNotHave) {
  const auto edition = edition_of(assessment("home", "2025-01-01", 2) + assessment("home", "2026-01-01", 9));
  EXPECT_EQ(maturity(edition)->find("home")->level, 2);
  EXPECT_EQ(maturity(edition)->find("home")->assessments.size(), 1u);
}

TEST(Maturity, HoldsThemesAgainstTheWholeAndTheAssessmentBefore) {
  const auto edition = edition_of(
      assessment("home", "2025-01-01", 2, ", themes: [{theme: leaders, level: 1}]") +
      assessment(
          "home", "2026-01-01", 3,
          ", themes: [{theme: users, level: 2}, {theme: leaders, level: 4}, {theme: other, level: 1}]"));
  const MaturityFigures figures = *maturity(edition);
  const UnitMaturity& home = *figures.find("home");
  ASSERT_EQ(home.themes.size(), 2u) << "those of the ladder, in its order";
  EXPECT_EQ(*home.themes[0].theme->key, "leaders");
  EXPECT_EQ(home.themes[0].above_whole, 1);
  EXPECT_EQ(home.themes[0].since_before, 3);
  EXPECT_EQ(home.themes[1].above_whole, -1);
  EXPECT_EQ(home.themes[1].since_before, std::nullopt);
}

TEST(Maturity, CountsStepsAndDaysToTheTarget) {
  const auto edition =
      edition_of(assessment("home", "2026-01-01", 2, ", target: 4, target_date: 2026-06-11") +
                 assessment("ward", "2026-01-01", 3, ", target: 3, target_date: 2026-05-31"));
  const MaturityFigures figures = *maturity(edition);
  EXPECT_EQ(figures.find("home")->steps_left(), 2);
  EXPECT_EQ(figures.find("home")->days_to_target, 10);
  EXPECT_EQ(figures.find("ward")->steps_left(), 0);
  EXPECT_EQ(figures.find("ward")->days_to_target, -1);
}

TEST(Maturity, IsOverdueFromTheDayAfterTheNextAssessmentWasDue) {
  const auto edition = edition_of(assessment("all", "2025-01-01", 1, ", next_date: 2026-06-01") +
                                  assessment("home", "2025-01-01", 1, ", next_date: 2026-05-31") +
                                  assessment("ward", "2025-01-01", 1, ", next_date: 2026-05-01"));
  const MaturityFigures figures = *maturity(edition);
  EXPECT_EQ(figures.find("all")->days_overdue, 0);
  EXPECT_EQ(figures.find("home")->days_overdue, 1);
  ASSERT_EQ(figures.overdue.size(), 2u);
  EXPECT_EQ(figures.units[figures.overdue[0]].unit->id, "ward") << "the longest comes first";
}

TEST(Maturity, OfTheWholeIsThatOfTheUnitWithNoneAbove) {
  const std::string all = assessment("home", "2025-01-01", 2) + assessment("ward", "2025-01-01", 3);
  const auto without = edition_of(all), with = edition_of(all + assessment("all", "2025-01-01", 1)),
             cut = edition_of(all, "2026-06-01", "home");
  EXPECT_EQ(maturity(without)->top, std::nullopt);
  EXPECT_EQ(maturity(without)->units_without, 1u);
  ASSERT_TRUE(maturity(with)->top);
  EXPECT_EQ(maturity(with)->units[*maturity(with)->top].unit->id, "all");
  ASSERT_TRUE(maturity(cut)->top) << "in an edition of one unit, that unit is the top";
  EXPECT_EQ(maturity(cut)->units.size(), 1u);
}

TEST(Maturity, IsNoneWithoutALadder) {
  const auto edition = model::edition(model::model_of({{"content/units/all.yaml", "title: Alle\n"}}),
                                      {date("2026-06-01"), model::Classification::internal, ""});
  EXPECT_FALSE(maturity(edition));
}

}  // namespace
}  // namespace analysis
