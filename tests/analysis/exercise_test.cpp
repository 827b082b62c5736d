#include "analysis/exercise.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

std::vector<source::File> exercise_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"
       "- {id: west, title: Vest, parent: all}\n"},
      {"content/documents/plan.yaml", "title: Planen\nkind: procedure\n"},
      {"content/exercises/exercises.yaml",
       "- id: held\n"
       "  title: A\n"
       "  kind: simulation\n"
       "  unit: north\n"
       "  held: 2026-10-01\n"
       "  participants: 4\n"
       "  plan_tested: plan\n"
       "  findings:\n"
       "    - {text: a, action: b, closed: 2026-10-20}\n"
       "    - {text: a, action: b, due: 2026-10-30}\n"
       "    - {text: a, action: b, due: 2026-10-31}\n"
       "    - {text: a}\n"
       "    - {text: a, grade: strength}\n"
       "- {id: long-ago, title: B, kind: tabletop, unit: south, held: 2025-10-30, participants: 12}\n"
       "- {id: late, title: C, kind: tabletop, unit: south, planned: 2026-10-30}\n"
       "- {id: today, title: D, kind: tabletop, unit: south, planned: 2026-10-31}\n"
       "- {id: no-day, title: E, kind: skills, unit: south}\n"
       "- {id: at-the-top, title: F, kind: full_scale, unit: all, held: 2026-09-01}\n"},
  };
}

const ExerciseFigures& exercise_of(const ReadSite& site, std::string_view id) {
  for (const ExerciseFigures& each : site.figures.exercises) {
    if (each.exercise->id == id) return each;
  }
  throw std::logic_error("no such exercise");
}

TEST(Exercise, IsHeldPlannedOrOverdue) {
  const ReadSite site(exercise_files());
  EXPECT_EQ(exercise_of(site, "held").state, ExerciseState::held);
  EXPECT_EQ(exercise_of(site, "held").days, 30);
  EXPECT_EQ(exercise_of(site, "late").state, ExerciseState::overdue);
  EXPECT_EQ(exercise_of(site, "late").days, 1);
  EXPECT_EQ(exercise_of(site, "today").state, ExerciseState::planned);
  EXPECT_EQ(exercise_of(site, "no-day").state, ExerciseState::no_day);
  EXPECT_EQ(exercise_of(site, "held").plan_tested->id, "plan");
}

TEST(Exercise, ThatIsHeldLaterHasNeitherFindingsNorParticipants) {
  const ReadSite site(exercise_files(), "2026-09-30");
  EXPECT_EQ(exercise_of(site, "held").state, ExerciseState::no_day);
  EXPECT_TRUE(exercise_of(site, "held").findings.empty());
  EXPECT_FALSE(exercise_of(site, "held").participants);
}

TEST(Exercise, HidesFewParticipants) {
  const ReadSite site(exercise_files());
  EXPECT_FALSE(exercise_of(site, "held").participants->value());
  EXPECT_EQ(exercise_of(site, "long-ago").participants->value(), 12);
  EXPECT_FALSE(exercise_of(site, "at-the-top").participants);
}

TEST(Exercise, FollowsItsFindingsUntilTheyAreClosed) {
  const ReadSite site(exercise_files());
  const ExerciseFigures& held = exercise_of(site, "held");
  ASSERT_EQ(held.findings.size(), 5u);
  EXPECT_EQ(held.findings[0], FindingState::closed);
  EXPECT_EQ(held.findings[1], FindingState::overdue);
  EXPECT_EQ(held.findings[2], FindingState::open);
  EXPECT_EQ(held.findings[3], FindingState::no_action);
  EXPECT_EQ(held.findings[4], FindingState::strength);  // a strength is worth keeping
  EXPECT_EQ(held.funnel.found, 4u);
  EXPECT_EQ(held.funnel.with_action, 3u);
  EXPECT_EQ(held.funnel.closed, 1u);
  EXPECT_EQ(held.funnel.overdue, 1u);
}

TEST(Exercises, TellHowLongUnitsHaveWaited) {
  const ReadSite site(exercise_files());
  const ExerciseOverview overview = exercise_overview(site.edition, site.figures.exercises);
  ASSERT_EQ(overview.units.size(), 4u);  // those at the end of the tree, and the one above that has exercised
  EXPECT_EQ(overview.units[0].unit->id, "west");
  EXPECT_FALSE(overview.units[0].days_since);
  EXPECT_TRUE(overview.units[0].too_long());
  EXPECT_EQ(overview.units[1].unit->id, "south");
  EXPECT_EQ(overview.units[1].days_since, 366);
  EXPECT_TRUE(overview.units[1].too_long());
  EXPECT_EQ(overview.units[1].next->exercise->id, "today");
  EXPECT_EQ(overview.units[2].unit->id, "all");
  EXPECT_FALSE(overview.units[3].too_long());
}

TEST(Exercises, AreCountedByKind) {
  const ReadSite site(exercise_files());
  const ExerciseOverview overview = exercise_overview(site.edition, site.figures.exercises);
  ASSERT_EQ(overview.kinds.size(), 4u);
  const ExerciseKindCount& tabletop = overview.kinds[2];
  EXPECT_EQ(tabletop.kind, model::ExerciseKind::tabletop);
  EXPECT_EQ(tabletop.held, 1u);
  EXPECT_EQ(tabletop.held_last_year, 0u);  // 366 days ago
  EXPECT_EQ(tabletop.planned, 1u);
  EXPECT_EQ(tabletop.overdue, 1u);
}

}  // namespace
}  // namespace analysis
