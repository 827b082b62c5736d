#include "analysis/pdsa_cycle.h"

#include <gtest/gtest.h>

#include "analysis/change_idea.h"
#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

struct Made {
  model::Edition edition;
  std::vector<CycleFigures> cycles;
  std::vector<ChangeIdeaFigures> ideas;
};

// A project with the ideas "light" (below a secondary driver), "shoes" (below a primary one) and "tea"
// (without one); `fields` are added to it.
Made made(std::string_view fields, std::string_view light = "", std::string_view day = "2026-10-31") {
  Made result{
      model::edition(model::model_of({{"content/units/home.yaml", "title: Hjemme\n"},
                                      {"content/projects/falls.yaml",
                                       fmt::format("title: Fall\nunit: home\nstatus: active\n"
                                                   "drivers:\n"
                                                   "  - title: Rom\n"
                                                   "    drivers:\n"
                                                   "      - title: Lys\n"
                                                   "        change_ideas: [{{id: light, title: Lys{}}}]\n"
                                                   "    change_ideas: [{{id: shoes, title: Sko}}]\n"
                                                   "change_ideas: [{{id: tea, title: Te}}]\n"
                                                   "{}",
                                                   light, fields)}}),
                     {date(day), model::Classification::internal, ""}),
      {},
      {}};
  const model::Project& project = result.edition.model.projects.front();
  result.cycles = cycles(project, date(day));
  result.ideas = change_ideas(project, result.cycles);
  return result;
}

std::string test(std::string_view when, std::string_view rest) {
  return fmt::format("  - {{title: Prøve, date: {}, plan: {{question: Går det?, prediction: Ja}}, {}}}\n",
                     when, rest);
}

std::string of_light(std::string_view rest) {
  return "pdsa_cycles:\n" + test("2026-09-01", fmt::format("change_idea: light, {}", rest));
}

TEST(PdsaCycle, IsCalledByItsIdOrItsDayAndNeverTwiceTheSame) {
  const Made site =
      made("pdsa_cycles:\n" + test("2026-09-01", "id: first") + test("2026-09-01", "") +
           test("2026-09-01", "") + test("2026-09-02", "id: first") + test("2026-09-03", "id: first"));
  std::vector<std::string> keys;
  for (const CycleFigures& cycle : site.cycles) keys.push_back(cycle.key);
  EXPECT_EQ(keys, (std::vector<std::string>{"first", "2026-09-01", "2026-09-01-2", "first-2", "first-3"}));
}

TEST(PdsaCycle, StandsWhereItWasBegunNotWhereItWasPlanned) {
  const Made site = made("pdsa_cycles:\n" + test("2026-09-01", "id: late, do: {from: 2026-10-01}") +
                         test("2026-09-02", "id: early"));
  EXPECT_EQ(site.cycles[0].key, "early");
  EXPECT_EQ(site.cycles[1].key, "late");
}

TEST(PdsaCycle, IsOpenUntilSomethingIsDecided) {
  EXPECT_EQ(made(of_light("do: {from: 2026-10-01}")).cycles[0].open_days, 30);
  EXPECT_FALSE(made(of_light("do: {from: 2026-10-01}")).cycles[0].open_too_long());
  EXPECT_TRUE(made(of_light("do: {from: 2026-09-30}")).cycles[0].open_too_long());
  EXPECT_FALSE(made(of_light("act: {date: 2026-09-02, outcome: adapt}")).cycles[0].open_days);
  EXPECT_EQ(made(of_light("act: {date: 2026-11-02, outcome: adapt}")).cycles[0].open_days, 60);
}

TEST(PdsaCycle, LacksAComparisonOnceItIsOver) {
  const auto lacks = [](std::string_view rest) { return made(of_light(rest)).cycles[0].lacks_comparison(); };
  EXPECT_FALSE(lacks("do: {from: 2026-10-01}"));
  EXPECT_FALSE(lacks("do: {from: 2026-10-01, to: 2026-10-31}"));
  EXPECT_TRUE(lacks("do: {from: 2026-10-01, to: 2026-10-30}"));
  EXPECT_TRUE(lacks("study: {date: 2026-09-30, result: Det gikk}"));
  EXPECT_FALSE(lacks("study: {date: 2026-09-30, result: Det gikk, held: partly}"));
  EXPECT_FALSE(lacks("study: {date: 2026-09-30, result: Det gikk, compared: Som ventet}"));
}

TEST(PdsaCycle, IsComparedByTwoNumbersButNotByOne) {
  const auto compared = [](std::string_view plan) {
    return made(fmt::format(
                    "pdsa_cycles:\n  - {{title: P, date: 2026-09-01, plan: {{question: Går det?{}}}, study: "
                    "{{date: 2026-09-30, result: Ja, observed: 4}}}}\n",
                    plan))
        .cycles[0]
        .compared;
  };
  EXPECT_TRUE(compared(", predicted: 5"));
  EXPECT_FALSE(compared(""));
}

TEST(PdsaCycle, IsMarkedOnTheMeasureItNamesElseOnTheAims) {
  constexpr std::string_view measures = "measures: []\naim: {text: Fra 8 til 5 innen 2026, measure: falls}\n";
  model::SiteText site(
      {{"content/units/home.yaml", "title: Hjemme\n"},
       {"content/projects/falls.yaml",
        fmt::format("title: Fall\nunit: home\nstatus: active\n{}pdsa_cycles:\n{}{}", measures,
                    test("2026-09-01", "id: own, measure: other"), test("2026-09-02", "id: aim"))}});
  const auto found = cycles(site.model.projects.front(), date("2026-10-31"));
  EXPECT_EQ(found[0].measure, "other");
  EXPECT_EQ(found[1].measure, "falls");
}

TEST(ChangeIdea, ComesInTheOrderOfTheDrivers) {
  const Made site = made("");
  EXPECT_EQ(*site.ideas[0].idea->id, "light");
  EXPECT_EQ(*site.ideas[1].idea->id, "shoes");
  EXPECT_EQ(*site.ideas[2].idea->id, "tea");
}

TEST(ChangeIdea, IsInTheStateThatTheProjectSaysElseInThatOfItsTests) {
  using model::IdeaStatus;
  EXPECT_EQ(made("").ideas[0].state, IdeaStatus::idea);
  EXPECT_EQ(made(of_light("do: {from: 2026-10-01}")).ideas[0].state, IdeaStatus::testing);
  EXPECT_EQ(made(of_light("act: {date: 2026-10-01, outcome: expand}")).ideas[0].state, IdeaStatus::testing);
  EXPECT_EQ(made(of_light("act: {date: 2026-10-01, outcome: abandon}")).ideas[0].state,
            IdeaStatus::abandoned);
  EXPECT_EQ(made(of_light("act: {date: 2026-10-01, outcome: abandon}"), ", status: kept").ideas[0].state,
            IdeaStatus::kept);
}

TEST(ChangeIdea, GoesFromPlannedToKept) {
  const auto way = [](std::string_view rest, std::string_view status = "") {
    const ChangeIdeaFigures idea = made(rest.empty() ? "" : of_light(rest), status).ideas[0];
    return std::string(idea.carried_out ? "carried out " : "") + (idea.effect_measured ? "measured " : "") +
           (idea.kept ? "kept" : "");
  };
  EXPECT_EQ(way(""), "");
  EXPECT_EQ(way("do: {from: 2026-10-01}"), "");
  EXPECT_EQ(way("do: {from: 2026-10-01, to: 2026-10-02}"), "carried out ");
  EXPECT_EQ(way("study: {date: 2026-10-02, result: Ja, held: yes}"), "carried out measured ");
  EXPECT_EQ(way("", ", status: implemented"), "carried out ");
  EXPECT_EQ(way("study: {date: 2026-10-02, result: Ja, held: yes}", ", status: kept"),
            "carried out measured kept");
}

TEST(ChangeIdea, HasNoTestsOfOthers) {
  const Made site = made("pdsa_cycles:\n" + test("2026-09-01", "change_idea: light") +
                         test("2026-09-02", "change_idea: unknown") + test("2026-09-03", ""));
  EXPECT_EQ(site.ideas[0].cycles.size(), 1u);
  EXPECT_TRUE(site.ideas[1].cycles.empty());
  EXPECT_EQ(site.cycles[1].idea, nullptr);
}

}  // namespace
}  // namespace analysis
