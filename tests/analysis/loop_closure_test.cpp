#include "analysis/loop_closure.h"

#include <gtest/gtest.h>

#include "made_figures.h"

namespace analysis {
namespace {

constexpr std::string_view ideas =
    "change_ideas:\n"
    "  - {id: planned, title: Planlagt}\n"
    "  - {id: used, title: Tatt i bruk, status: implemented}\n"
    "  - {id: unseen, title: Beholdt uten tall, status: kept}\n"
    "  - {id: dropped, title: Forkastet, status: abandoned}\n"
    "  - {id: kept, title: Beholdt, status: kept}\n"
    "pdsa_cycles:\n"
    "  - {title: A, date: 2026-01-01, change_idea: dropped, plan: {question: Q, prediction: P}, do: {from: "
    "2026-01-01, to: "
    "2026-01-09}, study: {date: 2026-01-10, result: R, compared: C}, act: {date: 2026-01-10, outcome: "
    "abandon}}\n"
    "  - {title: B, date: 2026-01-01, change_idea: kept, plan: {question: Q, prediction: P}, do: {from: "
    "2026-01-01, to: "
    "2026-01-09}, study: {date: 2026-01-10, result: R, compared: C}, act: {date: 2026-01-10, outcome: "
    "expand}}\n";

std::string project(std::string_view status) { return fmt::format("status: {}\n{}", status, ideas); }

TEST(LoopClosure, CountsHowFarEachIdeaCame) {
  const MadeFigures made({project_file("a", project("active"))});
  const LoopClosure& closure = made.figures.loop_closure;
  EXPECT_EQ(closure.planned, 5u);
  EXPECT_EQ(closure.carried_out, 4u);
  EXPECT_EQ(closure.effect_measured, 2u);
  EXPECT_EQ(closure.kept, 1u);
}

TEST(LoopClosure, TellsWhatStandsWhere) {
  const MadeFigures made({project_file("a", project("active"))});
  std::vector<std::pair<std::string, LoopStep>> found;
  for (const LoopItem& item : made.figures.loop_closure.open)
    found.emplace_back(*item.idea->idea->id, item.step);
  EXPECT_EQ(found, (std::vector<std::pair<std::string, LoopStep>>{{"planned", LoopStep::planned},
                                                                  {"used", LoopStep::carried_out},
                                                                  {"unseen", LoopStep::carried_out},
                                                                  {"dropped", LoopStep::effect_measured}}));
}

TEST(LoopClosure, LeavesOutProjectsThatAreIdeasThemselves) {
  const MadeFigures made({project_file("a", project("idea")), project_file("b", "status: active\n")});
  EXPECT_EQ(made.figures.loop_closure.planned, 0u);
}

}  // namespace
}  // namespace analysis
