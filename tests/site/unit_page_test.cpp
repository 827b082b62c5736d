#include <gmock/gmock.h>

#include "site/small_organisation.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(UnitPage, StandsBelowTheUnitsAboveIt) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("unit", "north");
  const std::string crumbs = page.substr(page.find("ds-breadcrumbs"), 800);
  EXPECT_TRUE(in_order(crumbs, ">Enheter<", ">Alle<"));
  EXPECT_TRUE(in_order(crumbs, ">Alle<", ">Sykehjem<"));
}

TEST(UnitPage, ShowsItsOwnAnswersAndThoseFromAbove) {
  const SmallSite site(small_organisation());
  const std::string north = site.text("unit", "north");
  EXPECT_THAT(north, HasSubstr("2 av 5 plikter har hull"));
  EXPECT_THAT(north, HasSubstr("Svaret kommer fra Sykehjem"));
  EXPECT_THAT(site.text("unit", "south"), HasSubstr("Én av 5 plikter har hull"));
}

TEST(UnitPage, OfAnAreaGathersWhatIsBelowIt) {
  const SmallSite site(small_organisation());
  const std::string area = site.text("unit", "homes");
  EXPECT_THAT(area, HasSubstr("Ett prosjekt er i gang."));
  EXPECT_THAT(area, HasSubstr("Færre fall"));
  EXPECT_THAT(area, HasSubstr("Nord ett prosjekt"));
  EXPECT_THAT(site.text("unit", "south"), Not(HasSubstr("Færre fall")));
}

TEST(UnitPage, LeavesOutRoleGroupsThatNobodyWasCountedIn) {
  const SmallSite site(small_organisation());
  EXPECT_THAT(site.html("unit", "north"), Not(HasSubstr("Ledere")));
  EXPECT_THAT(site.html("competence", ""), HasSubstr("Ledere"));
}

TEST(UnitsPage, ShowsHolesWhereTheAnswerIsGiven) {
  const SmallSite site(small_organisation());
  const std::string page = site.text("units", "");
  EXPECT_THAT(page, HasSubstr("Nord ett prosjekt ett trenger en samtale én plikt med hull"));
  EXPECT_THAT(page, HasSubstr("Alle ett prosjekt ett trenger en samtale 2 plikter med hull"));
  EXPECT_THAT(page, HasSubstr("Sykehjem ett prosjekt ett trenger en samtale Nord"));
}

TEST(UnitsPage, ClosesEveryListItOpens) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("units", "");
  const auto count = [&](std::string_view part) {
    int found = 0;
    for (std::size_t at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) ++found;
    return found;
  };
  EXPECT_EQ(count("<ul>") + count("<ul "), count("</ul>"));
  EXPECT_EQ(count("<li>") + count("<li "), count("</li>"));
}

TEST(TextPage, ShowsItsMarkdownWithLinksToRecords) {
  const SmallSite site(small_organisation());
  const std::string page = site.html("page", "how");
  EXPECT_THAT(page, HasSubstr("<a href=\"../../regelverk/rules/12a/index.html\">tanker</a>"));
  EXPECT_THAT(SmallSite::text_of(page), HasSubstr("Oppdatert 4. mai 2026"));
}

}  // namespace
