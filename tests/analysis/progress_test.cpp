#include "analysis/progress.h"

#include <gtest/gtest.h>

#include "analysis/project.h"
#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;
using model::ProgressEvidence;

// Twelve months around 30, then twelve around 10; the target is 10.5.
std::string falling_series() {
  std::string rows = "date,value\n";
  for (int month = 0; month < 24; ++month) {
    rows += fmt::format("{}-{:02}-01,{}\n", 2024 + month / 12, month % 12 + 1,
                        (month < 12 ? 30 : 10) + (month * 7 % 5 - 2) * 0.5);
  }
  return rows;
}

constexpr std::string_view scale =
    "title: Skala\n"
    "steps:\n"
    "  - {score: 0.5, title: Intensjon}\n"
    "  - {score: 1.0, title: Mandat, needs: [aim, owner]}\n"
    "  - {score: 2.5, title: Tester, needs: [{evidence: studied_tests, at_least: 2}]}\n"
    "  - {score: 4.0, title: Forbedring, needs: [outcome_improvements, {evidence: way_to_target, at_least: "
    "50}]}\n";

struct Made {
  model::Edition edition;
  std::vector<MeasureFigures> measures;
  std::vector<ProjectFigures> projects;
};

std::unique_ptr<Made> made(std::string_view fields) {
  auto result = std::make_unique<Made>(Made{
      model::edition(
          model::model_of(
              {{"content/units/home.yaml", "title: Hjemme\n"},
               {"content/roles/adviser.yaml", "title: Rådgiver\n"},
               {"content/progress-scales/progress.yaml", std::string(scale)},
               {"content/projects/falls/project.yaml",
                fmt::format("title: Fall\nunit: home\nstatus: [{{from: 2026-05-20, value: active}}]\n{}",
                            fields)},
               {"content/projects/falls/rate.yaml",
                "title: Måling\nkind: outcome\nchart: run\nperiod: month\nimprovement: decrease\ntarget: "
                "10.5\ndata: series.csv\n"},
               {"content/projects/falls/series.csv", falling_series()}}),
          {date("2026-06-01"), model::Classification::internal, ""}),
      {},
      {}});
  const Clearance clearance(result->edition.model, 5);
  for (const model::Measure& measure : result->edition.model.measures)
    result->measures.push_back(analyse(measure, result->edition.made_for, clearance));
  result->projects = projects(result->edition, result->measures);
  return result;
}

constexpr std::string_view sound =
    "owner: adviser@home\n"
    "aim: {text: Færre fall, target: 10.5, by: 2026-12-31, for_whom: beboerne}\n";

std::string with(std::string_view more) { return fmt::format("{}{}", sound, more); }

constexpr std::string_view two_tests =
    "pdsa_cycles:\n"
    "  - {title: Lys, date: 2025-01-05, plan: {question: Hjelper lys}, do: {from: 2025-01-06}, study: {date: "
    "2025-01-20, result: Det "
    "hjalp}}\n"
    "  - {title: Sko, date: 2025-02-05, plan: {question: Hjelper sko}, do: {from: 2025-02-06}, study: {date: "
    "2025-02-20, result: Litt}}\n";

TEST(Progress, OfAnEmptyProjectIsTheFirstStep) {
  const auto project = made("");
  const EvidencedProgress& progress = *project->projects.at(0).progress;
  EXPECT_EQ(progress.score(), 0.5);
  ASSERT_TRUE(progress.next);
  EXPECT_EQ(*progress.next->score, 1.0);
  ASSERT_EQ(progress.missing.size(), 2u);
  EXPECT_EQ(progress.missing[0].evidence, ProgressEvidence::aim);
  EXPECT_EQ(progress.missing[1].has, 0);
}

TEST(Progress, StopsAtTheFirstStepThatLacksSomethingWhateverIsAboveIt) {
  const auto project = made(with(""));  // improved, but no test was studied
  const EvidencedProgress& progress = *project->projects.at(0).progress;
  EXPECT_EQ(progress.score(), 1.0);
  ASSERT_EQ(progress.missing.size(), 1u);
  EXPECT_EQ(progress.missing[0].evidence, ProgressEvidence::studied_tests);
  EXPECT_EQ(progress.missing[0].at_least, 2);
}

TEST(Progress, ReachesTheTopWhereAllIsThere) {
  const auto project = made(with(two_tests));
  const EvidencedProgress& progress = *project->projects.at(0).progress;
  EXPECT_EQ(progress.score(), 4.0);
  EXPECT_EQ(progress.next, nullptr);
}

TEST(Progress, ClaimedAWholeStepTooHighNeedsAConversation) {
  const auto reasons = [](std::string_view score) {
    const auto project =
        made(with(fmt::format("progress_score: [{{from: 2026-05-20, value: {}}}]\n", score)));
    return project->projects.at(0).reasons;
  };
  EXPECT_EQ(reasons("2.0"), std::vector{ConversationReason::overclaimed});
  EXPECT_TRUE(reasons("1.5").empty());
}

TEST(Progress, CountsEveryKindOfEvidence) {
  constexpr std::string_view team_and_ideas =
      "team: [{strand: user, n: 1}, {strand: professional, n: 4}, {strand: relatives, n: 0}]\n"
      "change_ideas: [{title: Lys}]\n"
      "drivers: [{title: Miljø, change_ideas: [{title: Sko}], drivers: [{title: Gulv, change_ideas: [{title: "
      "Matter}]}]}]\n";
  const auto project = made(fmt::format("{}{}{}", sound, two_tests, team_and_ideas));
  const ProjectFigures& figures = project->projects.at(0);
  const auto amount = [&](ProgressEvidence evidence) {
    return amount_of(evidence, *figures.project, figures.measures, figures.main_measure);
  };
  EXPECT_EQ(amount(ProgressEvidence::aim), 1);
  EXPECT_EQ(amount(ProgressEvidence::owner), 1);
  EXPECT_EQ(amount(ProgressEvidence::team), 2);
  EXPECT_EQ(amount(ProgressEvidence::measures), 1);
  EXPECT_EQ(amount(ProgressEvidence::change_ideas), 3);
  EXPECT_EQ(amount(ProgressEvidence::tests), 2);
  EXPECT_EQ(amount(ProgressEvidence::studied_tests), 2);
  EXPECT_EQ(amount(ProgressEvidence::improvements), 1);
  EXPECT_EQ(amount(ProgressEvidence::outcome_improvements), 1);
  EXPECT_EQ(amount(ProgressEvidence::way_to_target), 100);
  EXPECT_EQ(amount(ProgressEvidence::targets_reached), 100);
  EXPECT_EQ(amount(ProgressEvidence::points_held), 12);
}

}  // namespace
}  // namespace analysis
