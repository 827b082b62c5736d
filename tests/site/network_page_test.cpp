#include <gmock/gmock.h>

#include "site/small_network.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(NetworkPage, SaysFirstWhereItStandsAndWhatComesNext) {
  const SmallSite site(small_network());
  EXPECT_THAT(site.text("network", "learn"),
              HasSubstr("Nettverket samler 2 team. 1 av 2 samlinger er holdt. Neste er «Samling 2» 20. "
                        "november 2026, om 20 dager."));
}

TEST(NetworkPage, ListsWhoOwesWhatSinceWhenAndWhatIsDueSoon) {
  const SmallSite site(small_network());
  const std::string text = site.text("network", "learn");
  EXPECT_THAT(text, HasSubstr("Dette mangler Sør : Plan, frist 1. juni 2026, for 152 dager siden"));
  EXPECT_THAT(text, HasSubstr("Frist innen 14 dager Nord : Frist 2, frist 10. november 2026, om 10 dager Sør "
                              ": Frist 2, frist 10. november 2026, om 10 dager"));
}

TEST(NetworkPage, OfANetworkThatOwesNothingHasNoReminders) {
  const SmallSite site(small_network(), "", "2026-05-10");
  EXPECT_THAT(site.text("network", "learn"), Not(HasSubstr("Dette mangler")));
}

TEST(NetworkPage, SaysByWordsWhoCameAndWhoDelivered) {
  const SmallSite site(small_network());
  const std::string text = site.text("network", "learn");
  EXPECT_THAT(text, HasSubstr("Oppstart 04.05.2026 Frist: Plan 01.06.2026"));
  EXPECT_THAT(text, HasSubstr("Nord Færre fall ● var med ◆ levert for sent 03.06.2026, 2 dager etter ◇ frist "
                              "snart om 10 dager ○ kommer"));
  EXPECT_THAT(text, HasSubstr("Sør God mat – var ikke med ■ mangler i 152 dager"));
}

TEST(NetworkPage, LinksProjectsAndMeasuresAndSaysWhetherTheyGoOn) {
  const SmallSite site(small_network());
  const std::string page = site.html("network", "learn");
  EXPECT_THAT(page, HasSubstr("href=\"../../prosjekter/falls/index.html\">Færre fall</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"../../malinger/falls/index.html\">Fall</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"../../behov/index.html#safer\">Tryggere dager</a>"));
  const std::string text = SmallSite::text_of(page);
  EXPECT_THAT(text, HasSubstr("Ett av 2 team har nye punkter i hovedmålingen sin etter 4. mai 2026."));
  EXPECT_THAT(text, HasSubstr("● har nye punkter nyeste: september 2026"));
  EXPECT_THAT(text, HasSubstr("Sør God mat ○ ingen måling ennå"));
}

TEST(NetworkPage, HasTheTimeLineAtBothWidthsAndItsNumbersAsATable) {
  const SmallSite site(small_network());
  const std::string page = site.html("network", "learn");
  EXPECT_THAT(page, HasSubstr("class=\"chart wide\""));
  EXPECT_THAT(page, HasSubstr("class=\"chart narrow\""));
  EXPECT_THAT(SmallSite::text_of(page),
              HasSubstr("Hvor mange som målte, måned for måned Måned Team som målte Mars 2026 1 av 2"));
}

TEST(NetworkPage, OfAFinishedNetworkSaysWhatCameOfIt) {
  const SmallSite site(small_network(), "", "2027-01-31");
  const std::string text = site.text("network", "learn");
  EXPECT_THAT(text, HasSubstr("Nettverket samlet 2 team på 2 samlinger og ble avsluttet 15. desember 2026."));
  EXPECT_THAT(text, HasSubstr("3 av 4 leveringer kom aldri."));
  EXPECT_THAT(text, HasSubstr("■ kom aldri"));
}

TEST(NetworkPage, SpeaksEnglish) {
  const SmallSite site(small_network());
  EXPECT_THAT(site.text("network", "learn", source::Language::en),
              HasSubstr("The network brings together 2 teams. 1 of 2 gatherings have been held."));
}

TEST(NetworksPage, ListsEachWithWhatIsDone) {
  const SmallSite site(small_network());
  const std::string text = site.text("networks", "");
  EXPECT_THAT(text, HasSubstr("Ett læringsnettverk. Ett pågår nå."));
  EXPECT_THAT(text,
              HasSubstr("Lære sammen Trygghet ● Pågår 15. mars 2026–15. desember 2026 2 1 av 2 ■ 1 av 2 "
                        "1 av 2"));
}

TEST(NetworksPage, IsNotThereWithoutNetworks) {
  std::vector<source::File> files = small_network();
  std::erase_if(files, [](const source::File& file) { return file.path.starts_with("content/networks"); });
  const SmallSite site(std::move(files));
  EXPECT_EQ(site.plan().find("networks", "", source::Language::nb), nullptr);
}

}  // namespace
