#include <gmock/gmock.h>

#include "site/small_organisation.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(RegulationPage, SaysInASentenceHowItsDutiesStand) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.text("regulation", "rules"),
              HasSubstr("Ingen av de 4 pliktene har hull, én er forfalt til ny gjennomgang og én er bare "
                        "delvis på plass. Én har et begrunnet unntak og regnes ikke som hull."));
}

TEST(RegulationPage, TakesAFrameworkOfAnyNumbers) {
  const SmallSite site(small_organisation());
  const std::string page = site.text("regulation", "rules");
  EXPECT_THAT(page, HasSubstr("§ 12 Tenke"));
  EXPECT_THAT(page, HasSubstr("§ 14 a Rette opp."));
  EXPECT_THAT(site.text("regulation", "other"), HasSubstr("Den ene plikten har hull."));
}

TEST(RegulationPage, LinksEachCellOfItsCircleToTheDuty) {
  const SmallSite site(small_organisation());
  EXPECT_EQ(site.plan().find("duty", "rules/12b", source::Language::nb)->path,
            "regelverk/rules/12b/index.html");
  EXPECT_THAT(site.html("regulation", "rules"), HasSubstr("<a href=\"12b/index.html\""));
}

TEST(RegulationPage, ListsTheWorstFirst) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("regulation", "rules");
  const std::string table = page.substr(page.find("duty-rows"));
  EXPECT_TRUE(in_order(table, "Tenke etter", "Rette opp"));
  EXPECT_TRUE(in_order(table, "Rette opp", "Hvile litt"));
  EXPECT_TRUE(in_order(table, "Hvile litt", "Tenke først"));
}

TEST(RegulationPage, TellsOfAHoleFurtherDown) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.text("regulation", "rules"), HasSubstr("Hull hos Nord"));
}

TEST(RegulationPage, ShowsOldLabelsAsFootnotes) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.text("regulation", "rules"),
              HasSubstr("«13x» er også brukt om § 14 a . Et gammelt navn."));
  EXPECT_THAT(site.text("regulation", "other"), Not(HasSubstr("Andre betegnelser")));
}

TEST(RegulationPage, LeadsToTheOfficialTextAndTheThreads) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("regulation", "rules");
  EXPECT_THAT(page, HasSubstr("href=\"https://example.org/regler\""));
  EXPECT_THAT(page, HasSubstr("href=\"../../rode-trader/care/index.html\""));
}

}  // namespace
