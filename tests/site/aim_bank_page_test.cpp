#include <gmock/gmock.h>

#include "site/small_portfolio.h"

namespace {

using testing::HasSubstr;
using testing::Not;

source::File project_with_aim(std::string_view id, std::string_view fields) {
  return {"content/projects/" + std::string(id) + ".yaml",
          "title: Prosjekt " + std::string(id) + "\nunit: clinic\nstatus: active\nstart: 2026-01-01\n" +
              std::string(fields)};
}

TEST(AimBankPage, SaysHowManyAimsMayServeAsModels) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("aim_bank", ""), HasSubstr("2 mål. 1 av dem sier hvor mye, innen når, for hvem"));
}

TEST(AimBankPage, TeachesByTheAimThatWantsBetterQuality) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("aim_bank", "");
  EXPECT_TRUE(in_order(text, "Vi vil ha bedre kvalitet i kommunen.", "Vi skal redusere antall fall"));
  EXPECT_THAT(text, HasSubstr("Hvor mye – Sier det ikke. «Bedre» kan ikke måles. ✓ Fra 8 til 5"));
  EXPECT_THAT(site.text("aim_bank", "", source::Language::en), HasSubstr("How to write an aim"));
}

TEST(AimBankPage, ShowsWhatAModelSaysOnEachQuestionAndHowFarItHasCome) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("aim_bank", ""),
              HasSubstr("Færre fall innen nyttår. Færre fall · Sykehjem Fra 8 til 4 fall 31. desember 2026 "
                        "Beboerne 62 % av veien 91 % av tiden"));
  EXPECT_THAT(site.text("aim_bank", ""), HasSubstr("Færre fall 8 5,5 4 62 % av veien 91 % av tiden"));
}

TEST(AimBankPage, TellsWhatAnAimLacksAndWhichWordMeasuresNothing) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("aim_bank", ""), HasSubstr("Kortere kø Bli bedre. Sier ikke hvor mye, innen når, for "
                                                   "hvem og hvor det begynte. «bedre» kan ikke måles."));
}

TEST(AimBankPage, SetsModelsByTheirStrategicAimInItsOrder) {
  std::vector<source::File> files = small_portfolio();
  files.push_back(
      {"content/strategic-aims/aims.yaml",
       "- {id: a-late, title: Det andre, order: 2}\n- {id: b-early, title: Det første, order: 1}\n"});
  const std::string_view whole =
      "aim: {text: Fra 2 til 1, baseline: 2, target: 1, by: 2026-12-31, for_whom: Alle}\n";
  files.push_back(project_with_aim("one", std::string(whole) + "strategic_aim: a-late\n"));
  files.push_back(project_with_aim("two", std::string(whole) + "strategic_aim: b-early\n"));
  const SmallSite site(std::move(files));
  const std::string text = site.text("aim_bank", "");
  const std::string models = text.substr(text.find("Mål å lære av"));
  EXPECT_TRUE(in_order(models, "Det første", "Det andre"));
  EXPECT_TRUE(in_order(models, "Det andre", "Uten overordnet mål"));
}

TEST(AimBankPage, LeadsFromAUnitToItsModels) {
  const SmallSite site(small_portfolio());
  const std::string page = site.html("aim_bank", "");
  EXPECT_THAT(page, HasSubstr("<a href=\"#mal-falls\">Færre fall</a>"));
  EXPECT_THAT(page, HasSubstr("<tr id=\"mal-falls\">"));
  EXPECT_THAT(page, Not(HasSubstr("#mal-waiting")));  // it is no model
}

TEST(AimBankPage, ShowsHowAnAimFirstRead) {
  std::vector<source::File> files = small_portfolio();
  for (source::File& file : files) {
    const std::size_t at = file.text.find("measure: falls, baseline");
    if (at != std::string::npos) file.text.insert(at, "earlier: Tryggere sykehjem., ");
  }
  const SmallSite site(std::move(files));
  EXPECT_THAT(site.text("aim_bank", ""), HasSubstr("Færre fall Tryggere sykehjem. Færre fall innen nyttår."));
  EXPECT_THAT(site.text("project", "falls"), HasSubstr("Slik lød målet først: Tryggere sykehjem."));
}

TEST(AimBankPage, NamesProjectsAtWorkWithoutAnAim) {
  std::vector<source::File> files = small_portfolio();
  files.push_back(project_with_aim("aimless", ""));
  const SmallSite site(std::move(files));
  const std::string text = site.text("aim_bank", "");
  EXPECT_THAT(text, HasSubstr("Prosjekter i gang uten mål Prosjekt aimless"));
  EXPECT_THAT(text, Not(HasSubstr("Åpne dører")));  // an idea need not have one yet
}

TEST(AimBankPage, GoesOnInPartsWhereThereAreMany) {
  std::vector<source::File> files = small_portfolio();
  for (int count = 0; count < 100; ++count)
    files.push_back(project_with_aim("p" + std::to_string(count), "aim: {text: Mer}\n"));
  const SmallSite site(std::move(files));
  EXPECT_THAT(site.text("aim_bank", ""), HasSubstr("102 mål."));
  EXPECT_THAT(site.text("aim_bank", ""), HasSubstr("Del 1 av 2"));
  EXPECT_THAT(site.text("aim_bank", "2"), HasSubstr("Del 2 av 2"));
  EXPECT_THAT(site.text("aim_bank", "2"), Not(HasSubstr("Slik skriver du et mål")));
}

TEST(AimBankPage, IsLinkedFromThePortfolio) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.html("portfolio", ""), HasSubstr("href=\"malbank/index.html\""));
}

TEST(AimSection, SaysHowMuchOfTheWayAndOfTheTimeIsGone) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("project", "falls"),
              HasSubstr("Nivået er nå 5,5. Det er 62 % av veien fra 8 til 4. 91 % av tiden fra start til "
                        "frist er gått. Det er gått mer av tiden enn av veien."));
  EXPECT_THAT(site.text("project", "falls"), HasSubstr("Utgangspunkt 8 Nå 5,5 Mål 4 Av veien 62 % av veien"));
}

TEST(AimSection, SaysWhyItCannotSay) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("project", "waiting"), HasSubstr("Målet sier ikke hvor mye."));
  EXPECT_THAT(site.text("project", "apple"), Not(HasSubstr("Så langt er det kommet")));
}

TEST(AimSection, SaysThatItGoesTheWrongWayAndThatTheDayHasPassed) {
  std::vector<source::File> files = small_portfolio();
  files.push_back(project_with_aim(
      "queue",
      "aim: {text: Ned, measure: waiting, baseline: 5, target: 4, by: 2026-06-30, for_whom: Alle}\n"
      "measures: [waiting]\n"));
  const SmallSite site(std::move(files));
  EXPECT_THAT(site.text("project", "queue"),
              HasSubstr("Det er lenger fra målet på 4 enn ved utgangspunktet, 5. Fristen er ute."));
}

}  // namespace
