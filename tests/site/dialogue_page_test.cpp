#include <gmock/gmock.h>

#include "site/small_dialogue.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(DialoguePage, SaysWhoHasTalkedAndWhoIsDue) {
  const std::string page = SmallSite(small_dialogue()).text("dialogue", "talk");
  EXPECT_THAT(page,
              HasSubstr("3 enheter har holdt samtaler, 5 i alt. Hos én er fristen for neste samtale ute. "
                        "Én har ikke holdt noen ennå."));
  EXPECT_THAT(page, HasSubstr("Nord mars 2025 og mars 2026 11 deltakere 3. mars 2027"));
  EXPECT_THAT(page, HasSubstr("Øst september 2025 færre enn 5 deltakere 2. september 2026 Fristen er ute"));
  EXPECT_THAT(page, HasSubstr("Har ikke snakket sammen ennå: Vest."));
}

TEST(DialoguePage, HasUnitsInTheOrderOfTheirNamesWithLevelsInWords) {
  const std::string page = SmallSite(small_dialogue()).text("dialogue", "talk");
  EXPECT_TRUE(in_order(page, "Nord mars 2026 Kommet langt 3,0 Godt i gang 2,0 Kommet langt 3,0",
                       "Sør april 2025 Godt i gang 2,5 Nettopp startet 1,0 ikke aktuelt"));
}

TEST(DialoguePage, TellsWhatTheToolIs) {
  const SmallSite site(small_dialogue());
  EXPECT_THAT(site.text("dialogue", "talk"), HasSubstr("Sett av to timer."));
  EXPECT_THAT(site.text("dialogue", "talk"), HasSubstr("Å spørre. Vi spør."));
  EXPECT_THAT(site.html("dialogue", "talk"),
              HasSubstr("<dt>1 Nettopp startet</dt><dd>Når noen husker det.</dd>"));
}

TEST(DialoguePage, WithoutRoundsSaysSo) {
  auto content = small_dialogue();
  content.pop_back();
  const std::string page = SmallSite(std::move(content)).text("dialogue", "talk");
  EXPECT_THAT(page, HasSubstr("Ingen enheter har holdt en samtale ennå."));
  EXPECT_THAT(page, HasSubstr("Sett av to timer."));
}

TEST(DialogueUnitPage, SaysWhatHasMoved) {
  const std::string page = SmallSite(small_dialogue()).text("dialogue_unit", "talk/north");
  EXPECT_THAT(page, HasSubstr("Enheten har holdt 2 samtaler. Den siste var 3. mars 2026 med 11 deltakere. "
                              "Neste bør holdes innen 3. mars 2027."));
  EXPECT_THAT(page, HasSubstr("2 av 3 områder står høyere enn i mars 2025, ett står lavere"));
  EXPECT_THAT(page, HasSubstr("«Å spørre» har flyttet seg mest: fra Nettopp startet til Eksemplarisk"));
  EXPECT_THAT(page, HasSubstr("Å si fra (Trygghet): ned fra Kommet langt til Godt i gang"));
}

TEST(DialogueUnitPage, HasTheNumbersOfItsChartsAsATable) {
  const std::string page = SmallSite(small_dialogue()).text("dialogue_unit", "talk/north");
  EXPECT_THAT(page,
              HasSubstr("Område Mars 2025 Mars 2026 Besvarte temaer Brukerne 1,5 3,0 2 av 2 Trygghet 3,0 "
                        "2,0 1 av 1 Metode 2,0 3,0 1 av 2"));
}

TEST(DialogueUnitPage, ListsActionsAndLowThemesWithoutOne) {
  const std::string page = SmallSite(small_dialogue()).text("dialogue_unit", "talk/north");
  EXPECT_THAT(page, HasSubstr("Spørre igjen Å bestemme Leder Nord 1. september 2026 Fristen er ute"));
  EXPECT_THAT(page, HasSubstr("Å si fra – Godt i gang. Stille om natten."));
  EXPECT_THAT(page, HasSubstr("Ikke aktuelt hos enheten, og derfor ikke med i noe snitt: «Å måle»."));
}

TEST(DialogueUnitPage, ShowsTheThemesWithWhatWasSaid) {
  const std::string page = SmallSite(small_dialogue()).text("dialogue_unit", "talk/north");
  EXPECT_THAT(page, HasSubstr("Brukerne Kommet langt (3,0)"));
  EXPECT_THAT(page, HasSubstr("Å spørre Eksemplarisk nivå 4 · Nettopp startet i mars 2025 Hver uke."));
  EXPECT_THAT(page, HasSubstr("Å måle ikke aktuelt"));
  EXPECT_THAT(page, HasSubstr("Det som overrasket: At vi spør mer."));
}

TEST(DialogueUnitPage, WithholdsTheAnswersOfFewAndShowsThoseBefore) {
  const SmallSite site(small_dialogue());
  const std::string page = site.text("dialogue_unit", "talk/south");
  EXPECT_THAT(page,
              HasSubstr("Samtalen 7. april 2026 hadde færre enn 5 deltakere. Svarene vises ikke, for i en "
                        "så liten gruppe kan de føres tilbake til den enkelte. Svarene under er fra 1. "
                        "april 2025."));
  EXPECT_THAT(page, Not(HasSubstr("Hemmelig")));
  EXPECT_THAT(page, Not(HasSubstr("4,0")));
  EXPECT_THAT(page, Not(HasSubstr("4 deltakere")));
  EXPECT_THAT(page, HasSubstr("At vi var så få.")) << "what was written to be read stands";
  EXPECT_THAT(page, HasSubstr("Lengst er enheten kommet med «Brukerne», kortest med «Trygghet»"));
}

// Fewer than five would be a guess.
TEST(DialogueUnitPage, WithholdsTheAnswersWhereNobodySaidHowManyTookPart) {
  std::vector<source::File> files = small_dialogue();
  const std::string four = "  participants: 4\n";
  for (source::File& file : files) {
    if (const std::size_t at = file.text.find(four); at != std::string::npos)
      file.text.erase(at, four.size());
  }
  const std::string page = SmallSite(std::move(files)).text("dialogue_unit", "talk/south");
  EXPECT_THAT(page, HasSubstr("Det er ikke oppgitt hvor mange som var med på samtalen 7. april 2026."));
  EXPECT_THAT(page, Not(HasSubstr("hadde færre enn 5 deltakere")));
  EXPECT_THAT(page, Not(HasSubstr("Hemmelig")));
}

TEST(DialogueUnitPage, WithNothingToShowSaysWhy) {
  const std::string page = SmallSite(small_dialogue()).html("dialogue_unit", "talk/east");
  EXPECT_THAT(page, HasSubstr("færre enn 5 deltakere"));
  EXPECT_THAT(page, Not(HasSubstr("<svg role=\"img\"")));
  EXPECT_THAT(page, Not(HasSubstr("Temaene i")));
}

TEST(DialogueUnitPage, LeavesAGapInTheRadarWhereNothingWasAnswered) {
  const std::string page = SmallSite(small_dialogue()).html("dialogue_unit", "talk/south");
  EXPECT_THAT(page, Not(HasSubstr("Z\" class=\"latest-line\"")));
  EXPECT_THAT(page, HasSubstr("latest-line"));
}

}  // namespace
