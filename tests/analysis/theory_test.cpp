#include "analysis/theory.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

// The figures of projects whose files end with these lines.
struct Made {
  model::Edition edition;
  std::vector<ProjectFigures> projects;
};

Made made(const std::vector<std::string>& endings) {
  std::vector<source::File> files{{"content/units/home.yaml", "title: Hjemme\n"}};
  for (std::size_t i = 0; i < endings.size(); ++i) {
    files.push_back({"content/projects/p" + std::to_string(i) + ".yaml",
                     "title: Prosjekt\nunit: home\nstatus: active\n" + endings[i]});
  }
  Made result{model::edition(model::model_of(std::move(files)),
                             {model::date("2026-06-01"), model::Classification::internal, {}}),
              {}};
  result.projects = projects(result.edition, {});
  return result;
}

TEST(Theory, TellsWhichLensesAreAnswered) {
  const Made one = made({"lens_check: {system: Turnus, values: Gå ut}\n"});
  const TheoryFigures figures = theory(one.projects[0]);
  EXPECT_EQ(figures.lenses_answered, 2u);
  EXPECT_NE(figures.lenses[static_cast<std::size_t>(Lens::system)], nullptr);
  EXPECT_EQ(figures.lenses[static_cast<std::size_t>(Lens::psychology)], nullptr);
}

TEST(Theory, KnowsNoLackInATeamThatIsNotGiven) {
  const Made some = made({"", "team: [{strand: professional, n: 2}, {strand: user, n: 0}]\n"});
  EXPECT_FALSE(theory(some.projects[0]).lacks(model::Strand::user));
  EXPECT_TRUE(theory(some.projects[1]).lacks(model::Strand::user));
  EXPECT_TRUE(theory(some.projects[1]).lacks(model::Strand::relatives));
  EXPECT_FALSE(theory(some.projects[1]).lacks(model::Strand::professional));
}

TEST(Theory, TakesTheLatestJudgementByItsDateAndNamesTheWeakest) {
  const Made one =
      made({"readiness:\n"
            "  - {date: 2026-05-01, will: 4, ideas: 2, execution: 2}\n"
            "  - {date: 2026-01-01, will: 1, ideas: 3, execution: 3}\n"});
  const TheoryFigures figures = theory(one.projects[0]);
  ASSERT_TRUE(figures.readiness);
  EXPECT_EQ(*figures.readiness->latest().will, 4);
  EXPECT_EQ(*figures.readiness->first()->will, 1);
  EXPECT_EQ(figures.readiness->weakest, (std::vector{ReadinessSide::ideas, ReadinessSide::execution}));
}

TEST(Theory, NamesNoneAsWeakestWhereAllAreAlike) {
  const Made one = made({"readiness: [{date: 2026-05-01, will: 3, ideas: 3, execution: 3}]\n"});
  const TheoryFigures figures = theory(one.projects[0]);
  EXPECT_TRUE(figures.readiness->weakest.empty());
  EXPECT_EQ(figures.readiness->first(), nullptr);
}

TEST(Theory, LeavesOutJudgementsOfDaysToCome) {
  const Made one = made({"readiness: [{date: 2026-09-01, will: 3, ideas: 3, execution: 3}]\n"});
  EXPECT_FALSE(theory(one.projects[0]).readiness);
}

constexpr std::string_view some_forces =
    "forces:\n"
    "  - {text: Vane, direction: restraining, strength: 3}\n"
    "  - {text: Turnus, direction: restraining, strength: 5}\n"
    "  - {text: Frykt, direction: restraining, strength: 4, action: Samtaler}\n"
    "  - {text: Ledelse, direction: driving, strength: 5}\n";

TEST(Theory, WeighsForcesAndFindsStrongOnesWithoutAnAction) {
  const Made one = made({std::string(some_forces)});
  const TheoryFigures figures = theory(one.projects[0]);
  ASSERT_TRUE(figures.forces);
  EXPECT_EQ(figures.forces->driving_sum, 5);
  EXPECT_EQ(figures.forces->restraining_sum, 12);
  EXPECT_EQ(figures.forces->balance(), ForceBalance::restrains);
  EXPECT_EQ(*figures.forces->restraining.front()->strength, 5) << "the strongest first";
  ASSERT_EQ(figures.forces->unanswered.size(), 1u);
  EXPECT_EQ(*figures.forces->unanswered.front()->strength, 5);
}

TEST(Theory, PutsTheProjectThatLacksMostFirstAndLeavesOutThoseThatDoNotRun) {
  const Made some = made({"lens_check: {system: Turnus}\n", "", "strategic_aim: Trygg\n"});
  Made over = made({"expected_end: 2026-12-31\n"});
  over.projects[0].running = false;
  const auto running = theory_of_running(some.projects);
  ASSERT_EQ(running.size(), 3u);
  EXPECT_EQ(running.back().project->project->id, "p0");
  EXPECT_TRUE(theory_of_running(over.projects).empty());
}

TEST(Theory, CountsWhatProjectsHave) {
  const Made some = made({std::string(some_forces) + "team: [{strand: user, n: 1}]\n",
                          "lens_check: {variation: Svinger}\n"
                          "readiness: [{date: 2026-05-01, will: 1, ideas: 3, execution: 3}]\n",
                          ""});
  const TheoryTotals expected{.projects = 3,
                              .lenses = {0, 0, 1, 0, 0},
                              .teams = 1,
                              .strands = {0, 0, 1, 0},
                              .judged = 1,
                              .weakest = {1, 0, 0},
                              .force_fields = 1,
                              .restrained = 1,
                              .unanswered = 1};
  EXPECT_EQ(totals(theory_of_running(some.projects)), expected);
}

}  // namespace
}  // namespace analysis
