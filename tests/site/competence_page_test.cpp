#include <gmock/gmock.h>

#include "site/small_organisation.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(CompetencePage, SaysHowManyTargetsAreReachedAndWhichIsFurthest) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.text("competence", ""),
              HasSubstr("Ingen av de 2 målene er nådd ennå. Lengst igjen er «Teste smått» (Ansatte): "
                        "27 % mot et mål på 50 %."));
}

TEST(CompetencePage, DoesNotRoundAShareUpToItsTarget) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.text("competence", ""), HasSubstr("Sette mål Ansatte 59,6 % 240 av 403 60 %"));
}

TEST(CompetencePage, ShowsNoSmallNumberAndNothingToFindItBy) {
  const SmallSite site(small_organisation());
  for (const std::string_view unit : {"north", "south", "homes", "all"}) {
    const std::string page = site.text("competence_unit", unit);
    EXPECT_THAT(page, Not(HasSubstr("av 77"))) << unit;
    EXPECT_THAT(page, Not(HasSubstr("41 av 88"))) << unit << ": the total would give the other away";
  }
  EXPECT_THAT(site.text("competence_unit", "north"), HasSubstr("skjult"));
}

TEST(CompetencePage, TellsWhatIsNotAskedOfAGroup) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("competence", "");
  EXPECT_THAT(page, HasSubstr("<span class=\"ds-sr-only\">ikke aktuelt</span>"));
  EXPECT_THAT(page, HasSubstr("<td class=\"na\">ikke talt<small>mål 100"));
}

TEST(CompetenceUnitPage, SetsUnitsSideBySideAndCountsOverTime) {
  const SmallSite site(small_organisation());
  const std::string area = site.text("competence_unit", "homes");
  EXPECT_TRUE(in_order(area, "Sykehjem Nord Sør", "Ansatte"));
  EXPECT_TRUE(in_order(site.text("competence_unit", "north"), "01.04.2026 01.10.2026", "25 % 10 av 40"));
}

}  // namespace
