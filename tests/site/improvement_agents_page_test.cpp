#include <gmock/gmock.h>

#include "site/small_competence.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ImprovementAgentsPage, SaysInASentenceHowFarThereIsToGo) {
  const SmallSite site(small_competence());
  EXPECT_THAT(
      site.text("improvement_agents", ""),
      HasSubstr("22 av 30 forbedringsagenter er opplært. Det mangler 8. I tillegg er 6 under opplæring."));
}

TEST(ImprovementAgentsPage, ShowsNoSmallNumberAndNothingToFindItBy) {
  const SmallSite site(small_competence());
  const std::string page = site.text("improvement_agents", "");
  EXPECT_TRUE(in_order(page, "Nord skjult", "Sør 12"));
  EXPECT_TRUE(in_order(page, "Sør 12", "Vest skjult")) << "seven would give the three away";
  EXPECT_THAT(page, Not(HasSubstr("3 av 10")));
  EXPECT_THAT(page, Not(HasSubstr("7 av 10")));
  EXPECT_THAT(page, HasSubstr("færre enn 5 personer"));
}

TEST(ImprovementAgentsPage, DrawsTheTargetOfAUnitThatIsHidden) {
  const SmallSite site(small_competence());
  EXPECT_THAT(site.html("improvement_agents", ""), HasSubstr("class=\"target-tick\""));
  EXPECT_THAT(site.text("improvement_agents", ""), HasSubstr("mål 10"));
}

TEST(ImprovementAgentsPage, SaysThatATargetIsReached) {
  const SmallSite site(small_competence());
  EXPECT_THAT(site.text("improvement_agents", ""), HasSubstr("✓ målet er nådd"));
}

TEST(ImprovementAgentsPage, IsTheSameInEveryLanguage) {
  const SmallSite site(small_competence());
  EXPECT_THAT(site.text("improvement_agents", "", source::Language::en),
              HasSubstr("22 of 30 improvement agents are trained, 8 still to come."));
}

TEST(ImprovementAgentsPage, OfAUnitTellsItsOwnOnly) {
  const SmallSite site(small_competence(), "south");
  EXPECT_THAT(site.text("improvement_agents", ""), HasSubstr("Målet er nådd: 12 forbedringsagenter"));
  EXPECT_THAT(site.text("improvement_agents", ""), Not(HasSubstr("Vest")));
}

TEST(CompetencePage, LeadsToAgentsCoursesAndExperts) {
  const SmallSite site(small_competence());
  const std::string page = site.html("competence", "");
  EXPECT_THAT(page, HasSubstr(">Forbedringsagenter</a>"));
  EXPECT_THAT(page, HasSubstr(">Kurs</a>"));
  EXPECT_THAT(page, HasSubstr(">Fagmiljøer</a>"));
}

TEST(CompetenceUnitPage, HasItsAgentsCoursesAndExperts) {
  const SmallSite site(small_competence());
  const std::string page = site.text("competence_unit", "south");
  EXPECT_TRUE(in_order(page, "Målet er nådd: 12 forbedringsagenter er opplært", "Kommende kurs"));
  EXPECT_TRUE(in_order(page, "Holdt til nå", "12 av 20"));
  EXPECT_TRUE(in_order(page, "Eksperter som hører til her", "overbooket med 12 timer"));
}

}  // namespace
