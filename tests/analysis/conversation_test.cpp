#include "analysis/conversation.h"

#include <gtest/gtest.h>

#include "made_figures.h"

namespace analysis {
namespace {

using Reason = ConversationReason;
using Reasons = std::vector<ConversationReason>;

Reasons reasons_of(std::string_view fields) {
  const MadeFigures made({project_file("a", fields)});
  return made.project("a").reasons;
}

std::string running(std::string_view rest) {
  return fmt::format("status: [{{from: 2026-05-20, value: active}}]\nstart: 2026-05-20\n{}", rest);
}

struct Case {
  std::string_view what;
  std::string fields;
  Reasons reasons;
};

TEST(Conversation, HasAReasonThatALeaderCanActOn) {
  const Case cases[] = {
      {"all is well", running(""), {}},
      {"its end was yesterday", running("expected_end: 2026-05-31\n"), {Reason::end_passed}},
      {"its end is today", running("expected_end: 2026-06-01\n"), {}},
      {"the aim's day says it already",
       running("expected_end: 2026-05-31\naim: {text: Færre fall, by: 2026-05-31}\n"),
       {Reason::aim_date_passed}},
      {"its end was moved once",
       running(
           "expected_end: [{from: 2026-05-21, value: 2026-08-01}, {from: 2026-05-25, value: 2026-10-01}]\n"),
       {}},
      {"its end was moved twice",
       running("expected_end: [{from: 2026-05-21, value: 2026-08-01}, {from: 2026-05-25, value: 2026-10-01}, "
               "{from: 2026-05-30, value: 2026-12-01}]\n"),
       {Reason::end_moved}},
      {"it is told again that the end is the same",
       running("expected_end: [{from: 2026-05-21, value: 2026-08-01}, {from: 2026-05-25, value: 2026-08-01}, "
               "{from: 2026-05-30, value: 2026-12-01}]\n"),
       {}},
      {"nothing is carried out after 181 days",
       "start: 2025-12-02\nstatus: [{from: 2026-05-20, value: active}]\nchange_ideas: [{title: Nattlys}]\n",
       {Reason::nothing_carried_out}},
      {"nothing is carried out after 180 days",
       "start: 2025-12-03\nstatus: [{from: 2026-05-20, value: active}]\nchange_ideas: [{title: Nattlys}]\n",
       {}},
      {"one idea of two is in use after a year",
       "start: 2025-06-01\nstatus: [{from: 2026-05-20, value: active}]\n"
       "change_ideas: [{title: Nattlys, status: implemented}, {title: Sko}]\n",
       {}},
      {"without ideas nothing was planned",
       "start: 2025-06-01\nstatus: [{from: 2026-05-20, value: active}]\n",
       {}},
      {"a test has been open for 31 days",
       running("pdsa_cycles: [{title: T, date: 2026-05-01, plan: {question: Q}, do: {from: 2026-05-01}}]\n"),
       {Reason::test_open}},
      {"a test has been open for 30 days",
       running("pdsa_cycles: [{title: T, date: 2026-05-02, plan: {question: Q}, do: {from: 2026-05-02}}]\n"),
       {}},
      {"a prediction that nobody looked at again",
       running(
           "pdsa_cycles: [{title: T, date: 2026-05-01, plan: {question: Q, prediction: P}, do: {from: "
           "2026-05-02, to: "
           "2026-05-03}, study: {date: 2026-05-04, result: R}, act: {date: 2026-05-04, outcome: adapt}}]\n"),
       {Reason::test_not_compared}},
      {"a prediction that was compared",
       running("pdsa_cycles: [{title: T, date: 2026-05-01, plan: {question: Q, prediction: P}, do: {from: "
               "2026-05-02, to: "
               "2026-05-03}, study: {date: 2026-05-04, result: R, compared: C}, act: {date: 2026-05-04, "
               "outcome: adapt}}]\n"),
       {}},
      {"a team without a user",
       running("team: [{strand: professional, n: 3}, {strand: user, n: 0}]\n"),
       {Reason::no_user}},
      {"a team with a user", running("team: [{strand: professional, n: 3}, {strand: user, n: 1}]\n"), {}},
      {"nothing is said of the team", running(""), {}},
      {"an idea is asked nothing",
       "status: [{from: 2026-05-20, value: idea}]\nexpected_end: 2026-05-31\nteam: [{strand: user, n: 0}]\n",
       {}},
  };
  for (const Case& each : cases) EXPECT_EQ(reasons_of(each.fields), each.reasons) << each.what;
}

TEST(Conversation, IsNeededWhereAClaimIsContradicted) {
  std::string points = "points:\n";
  for (int month = 0; month < 24; ++month)
    points += fmt::format("  - {{at: {}-{:02}-01, value: {}}}\n", 2024 + (month + 5) / 12,
                          (month + 5) % 12 + 1, month < 12 ? 30 + month % 3 : 10 + month % 3);
  const MadeFigures made(
      {{"content/measures/rate.yaml",
        "title: Fall\nkind: outcome\nchart: run\nperiod: month\nimprovement: decrease\n" + points},
       project_file("a", running("measures: [rate]\nclaims: [{text: Det er blitt verre, kind: worsening, "
                                 "measure: rate, date: 2026-05-30}]\n"))});
  EXPECT_EQ(made.project("a").reasons, Reasons{Reason::claim_contradicted});
}

TEST(Conversation, HasARuleForEachReasonInTheOrderOfTheirWeight) {
  Reason expected = Reason::raised_by_hand;
  for (const ConversationRule& rule : conversation_rules()) {
    EXPECT_EQ(rule.reason, expected);
    expected = static_cast<Reason>(static_cast<int>(expected) + 1);
  }
  EXPECT_EQ(conversation_rules().back().reason, Reason::no_user);
}

}  // namespace
}  // namespace analysis
