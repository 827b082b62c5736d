#include <gmock/gmock.h>

#include "site/small_organisation.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(DutyPage, SaysWhoAnswersAndWhenItWasReviewed) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.text("duty", "rules/12a"),
              HasSubstr("Ansvarlig: Sjef, Alle. Sist gjennomgått 1. mars 2026. Neste gang er 1. mars 2027."));
  EXPECT_THAT(site.text("duty", "rules/12b"), HasSubstr("Neste gang skulle vært 1. september 2026."));
  EXPECT_THAT(site.text("duty", "other/1a"), HasSubstr("Ingen har svart for denne plikten ennå."));
}

TEST(DutyPage, ListsAnswersFromTheTopDown) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("duty", "rules/12a");
  const std::string answers = page.substr(page.find("class=\"answers\""));
  EXPECT_TRUE(in_order(answers, ">Alle</a>", ">Nord</a>"));
  EXPECT_THAT(SmallSite::text_of(answers),
              HasSubstr("Ingen ansvarlig, ingen dokumentasjon og ikke gjennomgått"));
  EXPECT_THAT(SmallSite::text_of(answers), HasSubstr("Gjelder også for 2 enheter under"));
}

TEST(DutyPage, LinksItsEvidence) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.html("duty", "rules/12a"),
              HasSubstr("href=\"https://example.org/rutine\">Tenkerutinen</a>"));
}

TEST(DutyPage, TellsOfAnExceptionAndItsEnd) {
  const SmallSite site(small_organisation());
  const std::string page = site.text("duty", "rules/12c");
  EXPECT_THAT(page, HasSubstr("Begrunnet unntak. Vi bygger om."));
  EXPECT_THAT(page, HasSubstr("Fra 1. januar 2026 til 1. januar 2027"));
}

TEST(DutyPage, CountsUnitsThatNobodyAnswersFor) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.text("duty", "rules/14a"), HasSubstr("Én enhet er ikke dekket av noe svar."));
  EXPECT_THAT(site.text("duty", "rules/12a"), Not(HasSubstr("ikke dekket")));
}

TEST(DutyPage, ShowsWhatServesItAndItsNeighbours) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("duty", "rules/12a");
  EXPECT_THAT(page, HasSubstr("Færre fall"));
  EXPECT_THAT(page, HasSubstr("malinger/falls/index.html"));
  EXPECT_THAT(page, HasSubstr("href=\"../12b/index.html\" rel=\"next\""));
  EXPECT_THAT(page, Not(HasSubstr("rel=\"prev\"")));
}

TEST(DutyPage, IsAsWideAsTheUnitOfTheEdition) {
  const SmallSite site(small_organisation(), "south");
  const std::string page = site.text("duty", "rules/12a");
  EXPECT_THAT(page, Not(HasSubstr("Nord")));
  EXPECT_THAT(page, Not(HasSubstr("Færre fall")));
}

}  // namespace
