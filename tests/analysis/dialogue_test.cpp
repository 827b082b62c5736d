#include "analysis/dialogue.h"

#include <gmock/gmock.h>

#include "analysis/figures.h"
#include "model/model_of.h"

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view tool =
    "title: Snakk\n"
    "levels: [{level: 1, title: Start}, {level: 2, title: Gang}, {level: 3, title: Langt}, {level: 4, title: "
    "Topp}]\n"
    "areas:\n"
    "  - {key: users, title: Brukere, themes: [{key: system, title: System}, {key: service, title: "
    "Tjeneste}, "
    "{key: person, title: Person}]}\n"
    "  - {key: teams, title: Team, themes: [{key: work, title: Arbeid}, {key: training, title: Trening}]}\n";

// A round of the north, or of another unit, with its scores as YAML.
source::File round_of(std::string_view date,
                      std::string_view scores = "{theme: training, not_relevant: true}", int participants = 8,
                      std::string_view unit = "north") {
  return {fmt::format("content/rounds/{}-{}.yaml", unit, date),
          fmt::format("dialogue: talk\nunit: {}\ndate: {}\nparticipants: {}\nscores: [{}]\n", unit, date,
                      participants, scores)};
}

struct Site {
  model::Edition edition;
  Clearance clearance;
  std::vector<DialogueFigures> figures;

  explicit Site(std::vector<source::File> rounds, std::string_view as_of = "2026-10-31")
      : Site(model_with(std::move(rounds)), as_of) {}

  const UnitRounds& north() const { return *find_unit_rounds(figures.front(), "north"); }
  const AreaAnswers& latest(std::size_t area) const { return north().latest()->answers->areas()[area]; }

 private:
  Site(model::Model model, std::string_view as_of)
      : edition(model::edition(
            model, {std::get<source::Date>(source::read_date(as_of)), model::Classification::internal, ""})),
        clearance(model, 5),
        figures(dialogues(edition, clearance)) {}

  static model::Model model_with(std::vector<source::File> files) {
    files.push_back({"content/dialogues/talk.yaml", std::string(tool)});
    files.push_back(
        {"content/units/units.yaml",
         "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n- {id: south, title: "
         "Sør, parent: all}\n"});
    return model::model_of(std::move(files));
  }
};

std::vector<std::string> keys_of(const std::vector<ThemeAnswer>& answers) {
  std::vector<std::string> keys;
  for (const ThemeAnswer& answer : answers) keys.push_back(*answer.place.theme->key);
  return keys;
}

TEST(Dialogue, ScoresAnAreaByTheMeanOfItsAnsweredThemesToOneDecimal) {
  const Site site({round_of("2026-03-01",
                            "{theme: system, level: 1}, {theme: service, level: 2}, "
                            "{theme: person, level: 2}")});
  EXPECT_EQ(site.latest(0).score, 1.7);
  EXPECT_EQ(site.latest(0).answered, 3u);
}

TEST(Dialogue, CountsAThemeThatIsNotRelevantNowhere) {
  const Site site({round_of("2026-03-01",
                            "{theme: system, not_relevant: true}, {theme: service, level: 3}, "
                            "{theme: person, level: 4}")});
  EXPECT_EQ(site.latest(0).score, 3.5);
  EXPECT_EQ(site.latest(0).answered, 2u);
  EXPECT_EQ(site.latest(0).not_relevant, 1u);
  EXPECT_THAT(keys_of(site.north().not_relevant), ElementsAre("system"));
}

TEST(Dialogue, HasNoScoreOfAnAreaWithoutALevel) {
  const Site site({round_of("2026-03-01", "{theme: work, not_relevant: true}")});
  EXPECT_FALSE(site.latest(1).score) << "no zero";
  EXPECT_EQ(site.latest(1).themes.size(), 2u);
}

TEST(Dialogue, NamesTheNearestLevelAndOfTwoTheLower) {
  EXPECT_EQ(nearest_level(2.3), 2);
  EXPECT_EQ(nearest_level(2.7), 3);
  EXPECT_EQ(nearest_level(2.5), 2);
  EXPECT_EQ(nearest_level(1), 1);
  EXPECT_EQ(nearest_level(4), 4);
}

TEST(Dialogue, JoinsRoundsByKeyWhereverTheScoreStands) {
  const Site site({round_of("2025-03-01", "{theme: system, level: 1}, {theme: work, level: 2}"),
                   round_of("2026-03-01", "{theme: teams/work, level: 4}, {theme: users/system, level: 2}")});
  ASSERT_EQ(site.north().theme_moves.size(), 2u);
  EXPECT_EQ(*site.north().theme_moves[0].place.theme->key, "work") << "the largest move first";
  EXPECT_EQ(site.north().theme_moves[0].change(), 2);
  EXPECT_EQ(*site.north().theme_moves[1].place.theme->key, "system");
}

TEST(Dialogue, MovesAsFarDownAsUp) {
  const Site site({round_of("2025-03-01", "{theme: system, level: 2}, {theme: work, level: 4}"),
                   round_of("2026-03-01", "{theme: system, level: 3}, {theme: work, level: 1}")});
  EXPECT_EQ(site.north().theme_moves[0].change(), -3);
  EXPECT_EQ(site.north().moved.up, 1u);
  EXPECT_EQ(site.north().moved.down, 1u);
}

TEST(Dialogue, ComparesNoThemeThatOneOfTheRoundsLeavesOut) {
  const Site site({round_of("2025-03-01", "{theme: system, level: 2}"),
                   round_of("2026-03-01", "{theme: work, level: 1}, {theme: system, not_relevant: true}")});
  EXPECT_TRUE(site.north().theme_moves.empty());
  EXPECT_EQ(site.north().moved.known(), 0u);
}

TEST(Dialogue, ComparesTheFirstTheOneBeforeTheLatestAndTheLatest) {
  const Site site(
      {round_of("2026-03-01"), round_of("2023-03-01"), round_of("2024-03-01"), round_of("2025-03-01")});
  std::vector<std::string> days;
  for (const RoundFigures* round : site.north().compared())
    days.push_back(source::to_iso(*round->round->date));
  EXPECT_THAT(days, ElementsAre("2023-03-01", "2025-03-01", "2026-03-01"));
}

TEST(Dialogue, ListsLowThemesWithoutAnAction) {
  const Site site({round_of("2026-03-01",
                            "{theme: system, level: 1}, {theme: service, level: 2, action: "
                            "Spørre}, {theme: person, level: 3}, {theme: work, level: 2}")});
  EXPECT_THAT(keys_of(site.north().low_without_action), ElementsAre("system", "work"));
  ASSERT_EQ(site.north().actions.size(), 1u);
  EXPECT_FALSE(site.north().actions[0].is_overdue);
}

TEST(Dialogue, KnowsAnActionWhoseDayHasPassed) {
  const auto overdue = [](std::string_view due) {
    const Site site(
        {round_of("2026-03-01", fmt::format("{{theme: work, level: 1, action: Øve, action_due: {}}}", due))});
    return site.north().actions.front().is_overdue;
  };
  EXPECT_TRUE(overdue("2026-10-30"));
  EXPECT_FALSE(overdue("2026-10-31"));
}

TEST(Dialogue, ListsThemesThatNoRoundSaysAnythingOf) {
  const Site site({round_of("2025-03-01", "{theme: system, level: 1}, {theme: work, not_relevant: true}"),
                   round_of("2026-03-01", "{theme: service, level: 1}")});
  std::vector<std::string> keys;
  for (const model::ThemePlace& place : site.north().never_answered) keys.push_back(*place.theme->key);
  EXPECT_THAT(keys, ElementsAre("person", "training"));
}

TEST(Dialogue, IsDueAYearAfterTheLatestRound) {
  const auto due = [](std::string_view date) { return Site({round_of(date)}).north().is_due; };
  EXPECT_TRUE(due("2025-10-30"));
  EXPECT_FALSE(due("2025-10-31"));
  EXPECT_EQ(source::to_iso(Site({round_of("2024-02-29")}).north().due_on), "2025-02-28");
}

TEST(Dialogue, KnowsWhichUnitsHaveNeverHeldARound) {
  const Site site({round_of("2026-03-01")});
  ASSERT_EQ(site.figures.front().without_rounds.size(), 1u) << "those at the top have others below them";
  EXPECT_EQ(site.figures.front().without_rounds.front()->id, "south");
}

TEST(Dialogue, WithholdsTheAnswersOfFew) {
  const Site site({round_of("2025-03-01", "{theme: system, level: 3}"),
                   round_of("2026-03-01", "{theme: system, level: 1}", 4)});
  EXPECT_FALSE(site.north().latest_held().answers);
  EXPECT_FALSE(site.north().latest_held().participants->value());
  EXPECT_EQ(site.latest(0).themes[0].level, 3) << "of the round before";
  EXPECT_TRUE(site.north().theme_moves.empty());
  EXPECT_EQ(source::to_iso(site.north().due_on), "2027-03-01") << "it was held all the same";
}

TEST(Dialogue, ShowsTheAnswersOfJustEnough) {
  const Site site({round_of("2026-03-01", "{theme: system, level: 1}", 5)});
  EXPECT_TRUE(site.north().latest());
  EXPECT_EQ(site.north().latest_held().participants->value(), 5);
}

TEST(Dialogue, HidesTheAnswersOfFewInTheDumpToo) {
  const Site site({round_of("2025-03-01", "{theme: system, level: 3}", 6),
                   round_of("2026-03-01", "{theme: work, level: 1, note: Vondt}", 4)});
  const std::string json =
      model::canonical_json(site.edition.model, showing(site.clearance, site.edition.model));
  EXPECT_THAT(json, HasSubstr(R"("participants":6,"scores":[{"theme":"system","level":3}])"));
  EXPECT_THAT(json, HasSubstr(R"("participants":null,"scores":null)"));
  EXPECT_THAT(json, Not(HasSubstr("Vondt")));
}

}  // namespace
}  // namespace analysis
