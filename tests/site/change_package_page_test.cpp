#include <gmock/gmock.h>

#include "site/small_portfolio.h"

namespace {

using testing::HasSubstr;
using testing::Not;

// The portfolio with a package that comes from its project on falls.
std::vector<source::File> with_package() {
  std::vector<source::File> files = small_portfolio();
  files.push_back({"content/change-packages/lights.yaml",
                   "title: Nattlys\n"
                   "about: \"Lys mellom seng og bad.\\n\"\n"
                   "project: falls\n"
                   "owner: leader@homes\n"
                   "started: 2026-01-01\n"
                   "target_date: 2026-12-31\n"
                   "units: [{unit: homes}, {unit: clinic}]\n"
                   "steps:\n"
                   "  - {key: trained, title: Opplært, about: Alle kan det.}\n"
                   "  - {key: used, title: I bruk}\n"
                   "uptake:\n"
                   "  - {unit: homes, step: trained, date: 2026-09-01, note: Gikk fort.}\n"
                   "  - {unit: homes, step: used, date: 2026-10-12}\n"});
  return files;
}

TEST(ChangePackagePage, SaysHowFarItHasSpread) {
  const SmallSite site(with_package());
  const std::string text = site.text("change_package", "lights");
  EXPECT_THAT(
      text,
      HasSubstr("1 av 2 enheter er på siste trinn. Én er ikke i gang. Sist en enhet tok et trinn, "
                "var 12. oktober 2026, for 19 dager siden. Fristen er 31. desember 2026, om 61 dager."));
  EXPECT_THAT(text, HasSubstr("Underveis"));
  EXPECT_THAT(text, HasSubstr("Lys mellom seng og bad."));
}

TEST(ChangePackagePage, HasEachUnitsStepsWithTheirDays) {
  const SmallSite site(with_package());
  const std::string text = site.text("change_package", "lights");
  EXPECT_THAT(text, HasSubstr("Sykehjem Gikk fort. ✓ 01.09.2026 ✓ 12.10.2026"));
  EXPECT_THAT(text, HasSubstr("Klinikk Ikke i gang ikke ennå ikke ennå"));
  EXPECT_THAT(text, HasSubstr("Opplært 1 av 2 Alle kan det."));
}

TEST(ChangePackagePage, DrawsTheStepsOverTimeAndListsTheNumbers) {
  const SmallSite site(with_package());
  EXPECT_THAT(site.html("change_package", "lights"), HasSubstr("class=\"series-first\""));
  EXPECT_THAT(site.text("change_package", "lights"),
              HasSubstr("01.09.2026 Opplært 1 av 2 12.10.2026 I bruk 1 av 2"));
  EXPECT_THAT(site.text("change_package", "lights"), HasSubstr("Mål: 2 innen 31.12.2026"));
}

TEST(ChangePackagePage, LinksItsProjectItsUnitsAndAllPackages) {
  const SmallSite site(with_package());
  const std::string page = site.html("change_package", "lights");
  EXPECT_THAT(page, HasSubstr("href=\"../../prosjekter/falls/index.html\">Færre fall</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"../../enheter/homes/index.html\">Sykehjem</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"../index.html\">Spredning av endringspakker</a>"));
}

TEST(ChangePackagePage, OfAPackageWithoutUnitsSaysSo) {
  std::vector<source::File> files = small_portfolio();
  files.push_back({"content/change-packages/empty.yaml",
                   "title: Tom\nstarted: 2026-10-01\nsteps: [{key: used, title: I bruk}]\n"});
  const SmallSite site(std::move(files));
  EXPECT_THAT(site.text("change_package", "empty"), HasSubstr("Ingen enheter er planlagt ennå."));
}

TEST(ChangePackagePage, OfAUnitsEditionShowsThatUnitAlone) {
  const SmallSite site(with_package(), "homes");
  const std::string text = site.text("change_package", "lights");
  EXPECT_THAT(text, HasSubstr("Enheten er på siste trinn."));
  EXPECT_THAT(text, Not(HasSubstr("Klinikk")));
}

TEST(SpreadPage, ListsThePackagesThatWantAttentionFirst) {
  std::vector<source::File> files = with_package();
  files.push_back({"content/change-packages/old.yaml",
                   "title: Eldre\nstarted: 2025-01-01\nunits: [{unit: clinic}]\n"
                   "steps: [{key: used, title: I bruk}]\n"});
  const SmallSite site(std::move(files));
  const std::string text = site.text("spread", "");
  EXPECT_THAT(text, HasSubstr("2 endringspakker spres. Én står stille."));
  EXPECT_TRUE(
      in_order(text, "Eldre Står stille I bruk 0 av 1 1 ennå ikke",
               "Nattlys Fra prosjektet: Færre fall Leder, Sykehjem Underveis Opplært 1 av 2 I bruk 1 av 2 1 "
               "for 19 dager siden 31.12.2026"));
}

TEST(SpreadPage, IsThereOnlyWhereThereArePackages) {
  EXPECT_EQ(SmallSite(small_portfolio()).plan().find("spread", "", source::Language::nb), nullptr);
}

}  // namespace
