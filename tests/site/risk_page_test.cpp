#include <gmock/gmock.h>

#include "site/small_risk.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(RiskPage, BoardCountsWhatIsHighAndWhatToTalkAbout) {
  const SmallSite site(small_risk());
  EXPECT_THAT(site.text("risks", ""),
              HasSubstr("3 risikoer er vurdert. 2 er høye eller svært høye, like mange som før tiltak. Én er "
                        "svært høy, mot ingen før tiltak. Én bør vi snakke om nå."));
}

TEST(RiskPage, BoardSaysWhyARiskShouldBeTalkedAbout) {
  const SmallSite site(small_risk());
  const std::string text = site.text("risks", "");
  EXPECT_THAT(text, HasSubstr("Tiltaket «Skjema» er én dag over fristen."));
  EXPECT_THAT(text, HasSubstr("Nivået har økt fra 12 til 20 siden forrige utgave."));
}

TEST(RiskPage, BoardPutsTheWorstFirstAndMarksTransitions) {
  const SmallSite site(small_risk());
  const std::string text = site.text("risks", "");
  EXPECT_TRUE(in_order(text, "Nord · Overgang: Sykehuset", "akseptert"));
  EXPECT_THAT(text, HasSubstr("Én av 3 ligger i en overgang mellom enheter eller til andre."));
}

TEST(RiskPage, BoardShowsEachRiskInItsCellAsALink) {
  const SmallSite site(small_risk());
  EXPECT_THAT(site.html("risks", ""), HasSubstr("1 Feil liste: nivå 20"));
}

TEST(RiskPage, BoardTellsWhatHasMovedSinceTheMonthBefore) {
  const SmallSite site(small_risk());
  EXPECT_THAT(site.text("risks", ""),
              HasSubstr("Én risiko er ny eller har et annet nivå enn 30. september 2026."));
}

TEST(RiskPage, TellsOfLevelsAndTreatments) {
  const SmallSite site(small_risk());
  const std::string text = site.text("risk", "wrong-list");
  EXPECT_THAT(text,
              HasSubstr("Nivået er 20, svært høyt: konsekvens 4, sannsynlighet 5. Før tiltak var det 12, "
                        "og målet er 8. 1 av 2 tiltak er på plass."));
  EXPECT_THAT(text, HasSubstr("Nivået har økt fra 12 til 20 siden 1. januar 2025"));
  EXPECT_TRUE(in_order(text, "Flere feil.", "Før tiltak."));
  EXPECT_THAT(text, HasSubstr("■ én dag over fristen"));
  EXPECT_THAT(text, HasSubstr("● på plass 01.02.2026"));
  EXPECT_THAT(site.html("risk", "wrong-list"), HasSubstr("prosjekter/lists/index.html"));
}

TEST(RiskPage, SaysWhyItIsAccepted) {
  const SmallSite site(small_risk());
  const std::string text = site.text("risk", "long-way");
  EXPECT_THAT(text, HasSubstr("Risikoen er akseptert på dette nivået."));
  EXPECT_THAT(text, HasSubstr("Akseptert 2. januar 2026, og gjelder til 30. juni 2027"));
  EXPECT_THAT(text, HasSubstr("Veien er lang."));
  EXPECT_THAT(text, Not(HasSubstr("Dette bør vi snakke om")));
}

}  // namespace
