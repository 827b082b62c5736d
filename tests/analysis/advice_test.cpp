#include "analysis/advice.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;

std::vector<source::File> advice_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: a, title: A, parent: all}\n- {id: b, title: B, parent: all}\n"},
      {"content/advice/early.yaml",
       "title: Råd\n"
       "points: [{key: see, title: Se}, {key: say, title: Si fra}]\n"
       "states:\n"
       "  - {unit: a, point: see, planned: 2026-09-01, done: 2026-10-01}\n"
       "  - {unit: a, point: say, planned: 2026-10-31}\n"
       "  - {unit: b, point: see, planned: 2026-10-21}\n"},
  };
}

TEST(Advice, IsDonePlannedOverdueOrNotPlanned) {
  const ReadSite site(advice_files());
  const AdviceFigures& advice = site.figures.advice[0];
  ASSERT_EQ(advice.units.size(), 2u);  // the unit above says nothing of it
  EXPECT_EQ(advice.rows[0].cells[0].progress, AdviceProgress::done);
  EXPECT_EQ(advice.rows[1].cells[0].progress, AdviceProgress::planned);
  EXPECT_EQ(advice.rows[0].cells[1].progress, AdviceProgress::overdue);
  EXPECT_EQ(advice.rows[0].cells[1].days_late, 10);
  EXPECT_EQ(advice.rows[1].cells[1].progress, AdviceProgress::not_planned);
  EXPECT_THAT(advice.counts.of, ElementsAre(1, 1, 1, 1));
  EXPECT_EQ(advice.by_unit[0][AdviceProgress::done], 1u);
}

TEST(Advice, IsNotDoneBeforeItsDay) {
  const ReadSite site(advice_files(), "2026-09-30");
  EXPECT_EQ(site.figures.advice[0].rows[0].cells[0].progress, AdviceProgress::overdue);
}

}  // namespace
}  // namespace analysis
