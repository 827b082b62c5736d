#include "analysis/safety_leadership.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

std::vector<source::File> leadership_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"},
      {"content/safety-leadership/all.yaml",
       "unit: all\nwalkround_every_days: 60\n"
       "actions: [{date: 2025-10-31, action: agenda}, {date: 2025-11-01, action: agenda}, {date: 2026-10-30, "
       "action: agenda}, {date: 2026-11-01, action: agenda}, {date: 2026-10-02, action: visible}]\n"
       "walkrounds:\n"
       "  - {date: 2026-03-02, findings: [{text: A, action: B, closed: 2026-04-01}]}\n"
       "  - {date: 2026-08-02, findings: [{text: C, action: D}, {text: E}, {text: F, action: G, due: "
       "2026-09-01}, {text: H, grade: strength}]}\n"},
      {"content/safety-leadership/north.yaml", "unit: north\nwalkround_every_days: 90\n"},
  };
}

TEST(SafetyLeadership, CountsTheTwelveMonthsThatEndNow) {
  const ReadSite site(leadership_files());
  const ActionCounts& agenda = site.figures.safety_leadership[0].actions[0];
  EXPECT_EQ(agenda.total, 2u);
  EXPECT_EQ(agenda.by_month.front(), 1u);  // November 2025
  EXPECT_EQ(agenda.by_month.back(), 1u);   // October 2026
  EXPECT_EQ(source::to_iso(*agenda.last), "2026-10-30");
  const auto days = leadership_month_days(site.edition.made_for.as_of);
  EXPECT_EQ(source::to_iso(days.front()), "2025-11-01");
  EXPECT_EQ(source::to_iso(days.back()), "2026-10-01");
}

TEST(SafetyLeadership, SumsTheUnits) {
  const ReadSite site(leadership_files());
  const auto all = actions_in_all(site.figures.safety_leadership);
  EXPECT_EQ(all[0].total, 2u);
  EXPECT_EQ(all[5].total, 1u);
  EXPECT_EQ(all[1].total, 0u);
}

TEST(SafetyLeadership, CountsDaysFromTheLastWalkround) {
  const ReadSite site(leadership_files());
  const LeadershipFigures& unit = site.figures.safety_leadership[0];
  EXPECT_EQ(unit.days_since, 90);
  EXPECT_EQ(unit.days_late, 30);
  EXPECT_TRUE(unit.overdue());
}

TEST(SafetyLeadership, IsOverdueWhereNoWalkroundWasEverHeld) {
  const ReadSite site(leadership_files());
  const LeadershipFigures& unit = site.figures.safety_leadership[1];
  EXPECT_FALSE(unit.days_since);
  EXPECT_FALSE(unit.days_late);
  EXPECT_TRUE(unit.overdue());
}

TEST(SafetyLeadership, PutsWhatIsToBeMendedFirst) {
  const ReadSite site(leadership_files());
  const WalkroundFigures& newest = site.figures.safety_leadership[0].walkrounds[0];
  std::vector<FindingState> states;
  for (const WalkroundFinding& each : newest.findings) states.push_back(each.state);
  EXPECT_THAT(states, testing::ElementsAre(FindingState::overdue, FindingState::no_action, FindingState::open,
                                           FindingState::strength));
}

}  // namespace
}  // namespace analysis
