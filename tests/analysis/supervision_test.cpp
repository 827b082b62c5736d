#include "analysis/supervision.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

std::vector<source::File> supervision_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"},
      {"content/supervisions/supervisions.yaml",
       "- id: late\n"
       "  title: A\n"
       "  by: county_governor\n"
       "  unit: all\n"
       "  opened: 2026-01-01\n"
       "  state: [{from: 2026-01-01, value: open}, {from: 2026-06-11, value: answered}]\n"
       "  due: 2026-06-01\n"
       "  findings:\n"
       "    - {text: A, grade: breach, action: B, due: 2026-10-01}\n"
       "    - {text: C, grade: weakness, action: D, due: 2026-12-01, closed: 2026-03-02}\n"
       "    - {text: E, grade: weakness}\n"
       "    - {text: F, grade: strength}\n"
       "- id: unanswered\n"
       "  title: B\n"
       "  by: ombudsman\n"
       "  opened: 2026-10-01\n"
       "  state: open\n"
       "  due: 2026-10-21\n"
       "- id: elsewhere\n"
       "  title: C\n"
       "  by: board_of_health\n"
       "  elsewhere: En annen kommune\n"
       "  opened: 2026-05-01\n"
       "  state: open\n"
       "  due: 2026-06-01\n"
       "  findings: [{text: A}]\n"},
  };
}

const SupervisionFigures& supervision(const ReadSite& site, std::string_view id) {
  const SupervisionFigures* const found = find_supervision(site.figures.supervisions, id);
  if (!found) throw std::logic_error("no such supervision");
  return *found;
}

TEST(Supervision, KnowsHowLateItsAnswerWas) {
  const ReadSite site(supervision_files());
  EXPECT_EQ(supervision(site, "late").days_late, 10);
  EXPECT_EQ(supervision(site, "late").days_overdue, 0);
  EXPECT_EQ(supervision(site, "unanswered").days_overdue, 10);
}

TEST(Supervision, CountsFindingsWithoutStrengths) {
  const ReadSite site(supervision_files());
  const SupervisionFigures& late = supervision(site, "late");
  EXPECT_EQ(late.to_close(), 3u);
  EXPECT_EQ(late.with_action(), 2u);
  EXPECT_EQ(late.open(), 2u);
  EXPECT_EQ(late.overdue(), 1u);
  EXPECT_EQ(late.findings[0].days_open, 303);
  EXPECT_EQ(late.findings[0].days_overdue, 30);
  EXPECT_EQ(late.findings[1].days_open, 60);
  EXPECT_EQ(late.findings[3].state, FindingState::strength);
}

TEST(Supervision, ElsewhereIsNeitherOpenNorLateHere) {
  const ReadSite site(supervision_files());
  EXPECT_FALSE(supervision(site, "elsewhere").is_open());
  EXPECT_EQ(supervision(site, "elsewhere").days_overdue, 0);
  const FindingFunnel funnel = finding_funnel(site.figures.supervisions, site.edition.made_for.as_of);
  EXPECT_EQ(funnel.found, 3u);
  EXPECT_EQ(funnel.with_action, 2u);
  EXPECT_EQ(funnel.closed, 1u);
}

TEST(Supervision, IsSeenAsOfTheDay) {
  const ReadSite site(supervision_files(), "2026-02-01");
  EXPECT_EQ(site.figures.supervisions.size(), 1u);
  EXPECT_EQ(supervision(site, "late").state, model::SupervisionState::open);
  EXPECT_EQ(supervision(site, "late").open(), 3u);
}

}  // namespace
}  // namespace analysis
