#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using testing::HasSubstr;

std::vector<source::File> small_leadership() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: leader, title: Leder}\n"},
      {"content/safety-leadership/north.yaml",
       "unit: north\nwalkround_every_days: 60\n"
       "actions: [{date: 2026-09-01, action: agenda, text: Første sak på møtet.}, {date: 2026-10-01, action: "
       "agenda}, {date: 2026-10-05, action: visible}]\n"
       "walkrounds:\n"
       "  - {date: 2026-08-02, by: leader@all, about: Natten, findings: [{text: Døra er låst., action: Ny "
       "lås., closed: 2026-08-09}, {text: Lampen er mørk.}]}\n"},
      {"content/safety-leadership/south.yaml", "unit: south\nwalkround_every_days: 60\n"},
  };
}

TEST(SafetyLeadershipPage, SaysWhatIsDoneAndWhatIsLate) {
  const SmallSite site(small_leadership());
  EXPECT_THAT(
      site.text("safety_leadership", ""),
      HasSubstr("Lederne har gjort 3 ting for tryggheten de siste tolv månedene, i 2 enheter. "
                "Pasientsikkerhetsvisitten er på overtid i 2 enheter. Av 2 funn derfra er ett lukket og "
                "ett uten tiltak."));
}

TEST(SafetyLeadershipPage, NamesTheActionsThatNobodyDid) {
  const SmallSite site(small_leadership());
  EXPECT_THAT(
      site.text("safety_leadership", ""),
      HasSubstr("Ingen har gjort disse 4 de siste tolv månedene: «Ta med brukere og pårørende», «Be om "
                "målinger», «Skap åpenhet» og «Bygg kompetanse»."));
}

TEST(SafetyLeadershipPage, ShowsEachUnitAtItsId) {
  const SmallSite site(small_leadership());
  const std::string page = site.html("safety_leadership", "");
  EXPECT_THAT(page, HasSubstr("id=\"north\""));
  const std::string text = SmallSite::text_of(page);
  EXPECT_THAT(text, HasSubstr("■ Siste visitt var for 90 dager siden. Neste er 30 dager på overtid."));
  EXPECT_THAT(text, HasSubstr("Sett det på dagsordenen 01.09.2026 : Første sak på møtet."));
  EXPECT_THAT(text, HasSubstr("Ingen handlinger de siste tolv månedene."));
  EXPECT_THAT(text, HasSubstr("■ Ingen visitt er holdt ennå."));
}

TEST(SafetyLeadershipPage, TellsWhatWasFoundAndWhatCameOfIt) {
  const SmallSite site(small_leadership());
  const std::string text = site.text("safety_leadership", "");
  EXPECT_THAT(text, HasSubstr("Nord, 2. august 2026 Leder, Alle. Natten"));
  EXPECT_THAT(text, HasSubstr("Lampen er mørk. ■ uten tiltak"));
  EXPECT_THAT(text, HasSubstr("Døra er låst. Ny lås. ● lukket 09.08.2026"));
}

}  // namespace
