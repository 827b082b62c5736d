#include "analysis/risk.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<source::File> risk_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"},
      {"content/roles/roles.yaml", "- {id: leader, title: Leder}\n"},
      {"content/risks/risks.yaml",
       "- id: fallen\n"
       "  title: A\n"
       "  unit: all\n"
       "  owner: leader@all\n"
       "  assessments:\n"
       "    - {date: 2025-01-01, consequence: 4, likelihood: 4}\n"
       "    - {date: 2026-03-01, consequence: 4, likelihood: 3}\n"
       "    - {date: 2026-10-05, consequence: 4, likelihood: 2}\n"
       "  after_treatment: {consequence: 4, likelihood: 2}\n"
       "  treatments: [{title: T, due: 2026-01-01, done: 2026-01-20}]\n"
       "  next_review: 2026-12-01\n"
       "- id: in-vain\n"
       "  title: B\n"
       "  unit: all\n"
       "  owner: leader@all\n"
       "  assessments: [{date: 2026-01-01, consequence: 5, likelihood: 3}]\n"
       "  after_treatment: {consequence: 5, likelihood: 1}\n"
       "  treatments: [{title: T, done: 2026-02-01}]\n"
       "- id: late\n"
       "  title: C\n"
       "  unit: all\n"
       "  assessments: [{date: 2025-10-01, consequence: 3, likelihood: 5}]\n"
       "  treatments: [{title: T, due: 2026-10-21}, {title: U, due: 2026-10-31}]\n"
       "  next_review: 2026-10-01\n"
       "- id: untreated\n"
       "  title: D\n"
       "  unit: all\n"
       "  owner: leader@all\n"
       "  assessments: [{date: 2026-10-20, consequence: 5, likelihood: 2}]\n"
       "- id: accepted\n"
       "  title: E\n"
       "  unit: all\n"
       "  owner: leader@all\n"
       "  assessments: [{date: 2026-01-01, consequence: 4, likelihood: 3}]\n"
       "  accepted: {date: 2026-01-02, by: leader@all, reason: For dyrt., until: 2026-10-31}\n"
       "- id: watched\n"
       "  title: F\n"
       "  unit: all\n"
       "  owner: leader@all\n"
       "  assessments: [{date: 2026-01-01, consequence: 3, likelihood: 3}]\n"},
  };
}

const RiskFigures& risk(const ReadSite& site, std::string_view id) {
  const RiskFigures* const found = find_risk(site.figures.risks, id);
  if (!found) throw std::logic_error("no such risk");
  return *found;
}

TEST(Risk, HasBandsThatKeepWhatIsVeryGraveFromBeingLow) {
  EXPECT_EQ(band_of(1), RiskBand::low);
  EXPECT_EQ(band_of(4), RiskBand::low);
  EXPECT_EQ(band_of(5), RiskBand::medium);
  EXPECT_EQ(band_of(9), RiskBand::medium);
  EXPECT_EQ(band_of(10), RiskBand::high);
  EXPECT_EQ(band_of(14), RiskBand::high);
  EXPECT_EQ(band_of(15), RiskBand::very_high);
  EXPECT_EQ(band_of(25), RiskBand::very_high);
}

TEST(Risk, IsHeldAgainstTheLastDayOfTheMonthBefore) {
  EXPECT_EQ(source::to_iso(last_edition_day(std::get<source::Date>(source::read_date("2026-10-31")))),
            "2026-09-30");
  EXPECT_EQ(source::to_iso(last_edition_day(std::get<source::Date>(source::read_date("2026-01-01")))),
            "2025-12-31");
}

TEST(Risk, MovesSinceTheLastEdition) {
  const ReadSite site(risk_files());
  EXPECT_EQ(risk(site, "fallen").movement, RiskMovement::fallen);
  EXPECT_EQ(risk(site, "fallen").previous->level(), 12);
  EXPECT_TRUE(risk(site, "fallen").came_down_to_aim);
  EXPECT_EQ(risk(site, "untreated").movement, RiskMovement::new_here);
  EXPECT_EQ(risk(site, "in-vain").movement, RiskMovement::unmoved);
}

TEST(Risk, KnowsNothingOfWhatComesAfterTheDay) {
  const ReadSite site(risk_files(), "2026-09-30");
  EXPECT_EQ(risk(site, "fallen").now().grade.level(), 12);
  EXPECT_EQ(find_risk(site.figures.risks, "untreated"), nullptr);  // nobody has assessed it yet
}

TEST(Risk, StandsSomewhereOnItsWay) {
  const ReadSite site(risk_files());
  EXPECT_EQ(risk(site, "fallen").standing, RiskStanding::reached);
  EXPECT_EQ(risk(site, "in-vain").standing, RiskStanding::untreated);
  EXPECT_EQ(risk(site, "late").standing, RiskStanding::treated);
  EXPECT_EQ(risk(site, "untreated").standing, RiskStanding::untreated);
  EXPECT_EQ(risk(site, "accepted").standing, RiskStanding::accepted);
  EXPECT_EQ(risk(site, "watched").standing, RiskStanding::watched);
}

TEST(Risk, IsNoLongerAcceptedAfterItsDay) {
  const ReadSite site(risk_files(), "2026-11-01");
  EXPECT_EQ(risk(site, "accepted").standing, RiskStanding::untreated);
}

TEST(Risk, SaysWhyItShouldBeTalkedAbout) {
  const ReadSite site(risk_files());
  EXPECT_THAT(risk(site, "fallen").concerns, IsEmpty());
  EXPECT_THAT(risk(site, "in-vain").concerns, ElementsAre(RiskConcern::treated_in_vain));
  EXPECT_THAT(risk(site, "late").concerns,
              ElementsAre(RiskConcern::treatment_overdue, RiskConcern::review_overdue,
                          RiskConcern::not_assessed, RiskConcern::no_owner));
  EXPECT_THAT(risk(site, "untreated").concerns, ElementsAre(RiskConcern::untreated));
  EXPECT_THAT(risk(site, "accepted").concerns, IsEmpty());
}

TEST(Risk, IsOverdueFromTheDayAfter) {
  const ReadSite site(risk_files());
  EXPECT_EQ(risk(site, "late").overdue(), 1u);
  EXPECT_EQ(risk(site, "late").treatments[0].days_overdue, 10);
  EXPECT_EQ(risk(site, "late").treatments[1].state, TreatmentState::under_way);
  EXPECT_EQ(risk(site, "late").days_overdue, 30);
}

TEST(Risk, ThatIsWorstComesFirstAndOfThoseAlikeTheGravest) {
  const ReadSite site(risk_files());
  std::vector<std::string> ids;
  for (const RiskFigures* const each : worst_first(site.figures.risks)) ids.push_back(each->risk->id);
  EXPECT_THAT(ids, ElementsAre("in-vain", "late", "accepted", "untreated", "watched", "fallen"));
  EXPECT_EQ(risk(site, "in-vain").number, 1u);
  EXPECT_EQ(risk(site, "fallen").number, 6u);
}

}  // namespace
}  // namespace analysis
