#include "analysis/decision.h"

#include <gtest/gtest.h>

#include "read_site.h"

namespace analysis {
namespace {

TEST(Decision, IsLateFromTheDayAfterItWasDue) {
  const ReadSite site(std::vector<source::File>{
      {"site.yaml", "title: S\norganisation: O\nlanguages: [nb]\n"},
      {"content/decisions/all.yaml",
       "- {id: a, title: A, date: 2026-01-01, due: 2026-10-30}\n"
       "- {id: b, title: B, date: 2026-01-01, due: 2026-10-31}\n"
       "- {id: c, title: C, date: 2026-01-01}\n"
       "- {id: d, title: D, date: 2026-01-01, due: 2026-03-01, done: 2026-03-05}\n"
       "- {id: e, title: E, date: 2026-01-01, due: 2026-12-01, done: 2026-11-01}\n"}});
  const auto& decisions = site.figures.decisions;
  ASSERT_EQ(decisions.size(), 5u);
  EXPECT_EQ(decisions[0].state, DecisionState::late);
  EXPECT_EQ(decisions[0].days_over, 1);
  EXPECT_EQ(decisions[1].state, DecisionState::open);
  EXPECT_EQ(decisions[2].state, DecisionState::open);
  EXPECT_EQ(decisions[3].state, DecisionState::done);
  EXPECT_EQ(decisions[3].days_over, 4);
  EXPECT_EQ(decisions[4].state, DecisionState::open);  // done only after the day
}

}  // namespace
}  // namespace analysis
