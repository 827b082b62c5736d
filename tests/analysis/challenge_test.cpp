#include "analysis/challenge.h"

#include <gtest/gtest.h>

#include <set>

#include "made_figures.h"

namespace analysis {
namespace {

using model::ChallengeAnswer;
using model::ChallengeRule;

source::File asked(std::string_view rule, std::string_view more = "") {
  return {"content/challenges/c.yaml", fmt::format("title: Er det slik?\nanswered_by: {}\n{}", rule, more)};
}

std::vector<ChallengeFinding> findings(std::vector<source::File> files) {
  const MadeFigures made(std::move(files));
  return made.figures.challenges.front().findings;
}

std::string duties(int count) {
  std::string text =
      "title: Regler\nsections:\n  - key: '4'\n    title: Planlegge\n    phase: plan\n    duties:\n";
  for (int i = 0; i < count; ++i)
    text += fmt::format("      - {{key: 4{}, text: Plikt}}\n", static_cast<char>('a' + i));
  return text;
}

std::string answers(int count, std::string_view described) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += fmt::format(
        "- {{id: r{0}, duty: 4{1}, unit: home, owner: leader, described: {2}, reviews: [2026-01-01]}}\n", i,
        static_cast<char>('a' + i), described);
  return text;
}

std::vector<source::File> organisation(int duty_count, int answer_count, std::string_view described) {
  return {{"content/frameworks/rules.yaml", duties(duty_count)},
          {"content/roles/leader.yaml", "title: Leder\n"},
          {"content/responsibilities/all.yaml", answers(answer_count, described)}};
}

TEST(Challenge, OfResponsibilityAsksForOwnersAndDescriptions) {
  auto files = organisation(10, 9, "yes");
  files.push_back(asked("responsibility"));
  EXPECT_EQ(findings(files),
            (std::vector<ChallengeFinding>{{Finding::duties_with_owner, 9, 10, ChallengeAnswer::partly},
                                           {Finding::duties_described, 9, 10, ChallengeAnswer::yes}}));
}

TEST(Challenge, IsAnsweredByItsWeakestFinding) {
  auto files = organisation(10, 10, "partly");
  files.push_back(asked("responsibility"));
  const MadeFigures made(files);
  EXPECT_EQ(made.figures.challenges[0].findings[0].answer, ChallengeAnswer::yes);
  EXPECT_EQ(made.figures.challenges[0].computed, ChallengeAnswer::no);  // none is fully described
}

TEST(Challenge, WithoutAnythingToCountIsNotAnswered) {
  const MadeFigures made({asked("responsibility")});
  EXPECT_TRUE(made.figures.challenges[0].findings.empty());
  EXPECT_EQ(made.figures.challenges[0].computed, std::nullopt);
}

TEST(Challenge, OfKnowledgeCountsReviewsOfTheLastYear) {
  auto files = organisation(2, 1, "yes");
  files.push_back(asked("knowledge"));
  EXPECT_EQ(findings(files),
            (std::vector<ChallengeFinding>{{Finding::duties_reviewed, 1, 2, ChallengeAnswer::partly}}));
}

TEST(Challenge, OfInterfacesLooksForProjectsAcrossUnits) {
  const std::vector<source::File> files{
      {"content/units/others.yaml", "- {id: top, title: Øverst}\n- {id: below, title: Under, parent: top}\n"},
      {"content/measures/rate.yaml",
       "title: Fall\nunit: below\nkind: outcome\nimprovement: decrease\nchart: run\nperiod: month\npoints: "
       "[{at: 2026-01-01, value: 3}]\n"},
      {"content/projects/all.yaml",
       "- {id: wide, title: Bredt, unit: top, status: active}\n"
       "- {id: far, title: Et annet sted, unit: home, status: active, measures: [rate]}\n"
       "- {id: own, title: Eget, unit: below, status: active, measures: [rate]}\n"},
      asked("interfaces")};
  EXPECT_EQ(findings(files),
            (std::vector<ChallengeFinding>{{Finding::projects_across_units, 2, 3, ChallengeAnswer::yes},
                                           {Finding::measured_across_units, 1, 2, ChallengeAnswer::partly}}));
}

TEST(Challenge, OfPlansAndEffectsIsAnsweredByTheWayOfTheIdeas) {
  const source::File project = project_file(
      "a", "status: active\nchange_ideas: [{title: A, status: implemented}, {title: B}, {title: C}]\n");
  EXPECT_EQ(findings({project, asked("carried_out")}),
            (std::vector<ChallengeFinding>{{Finding::ideas_carried_out, 1, 3, ChallengeAnswer::no}}));
  EXPECT_EQ(findings({project, asked("effect_followed_up")}),
            (std::vector<ChallengeFinding>{{Finding::ideas_measured, 0, 1, ChallengeAnswer::no}}));
}

TEST(Challenge, OfSystematicWorkAsksForOwnersAimsAndNews) {
  const auto found = findings(
      {{"content/roles/leader.yaml", "title: Leder\n"},
       {"content/strategic-aims/safe.yaml", "title: Trygt\n"},
       project_file("a",
                    "status: [{from: 2026-05-01, value: active}]\nowner: leader@home\nstrategic_aim: safe\n"
                    "aim: {text: Færre, by: 2026-12-31}\n"),
       project_file("b", "status: [{from: 2026-03-01, value: active}]\n"),
       asked("systematic")});
  EXPECT_EQ(found, (std::vector<ChallengeFinding>{
                       {Finding::projects_with_owner_aim, 1, 2, ChallengeAnswer::partly},
                       {Finding::projects_with_strategic_aim, 1, 2, ChallengeAnswer::partly},
                       {Finding::projects_updated, 1, 2, ChallengeAnswer::partly}}));
}

TEST(Challenge, SetsTheOrganisationsNewestAnswerBesideTheComputedOne) {
  auto files = organisation(2, 2, "yes");
  files.push_back(asked("responsibility",
                        "answers:\n"
                        "  - {date: 2026-05-01, answer: no, because: Ny}\n"
                        "  - {date: 2025-05-01, answer: yes, because: Gammel}\n"
                        "  - {date: 2026-06-02, answer: partly, because: I morgen}\n"));
  const MadeFigures made(files);
  const ChallengeFigures& challenge = made.figures.challenges[0];
  ASSERT_TRUE(challenge.own);
  EXPECT_EQ(*challenge.own->answer, ChallengeAnswer::no);
  EXPECT_EQ(challenge.computed, ChallengeAnswer::yes);
  EXPECT_TRUE(challenge.differ());
}

TEST(Challenge, HasSomethingToLookAtForEachRule) {
  std::set<ChallengeRule> rules;
  for (const FindingRule& rule : finding_rules()) {
    rules.insert(rule.rule);
    EXPECT_GT(rule.met, rule.partly);
  }
  EXPECT_EQ(rules.size(), model::challenge_rule_words.size());
}

}  // namespace
}  // namespace analysis
