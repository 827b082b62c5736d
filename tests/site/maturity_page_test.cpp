#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<source::File> small_ladder(std::string assessments) {
  return {{"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, nn, en]\n"},
          {"content/units/units.yaml",
           "- {id: all, title: Alle}\n"
           "- {id: north, title: Nord, parent: all}\n"
           "- {id: south, title: Sør, parent: all}\n"
           "- {id: west, title: Vest, parent: all}\n"},
          {"content/roles/roles.yaml", "- {id: chief, title: Sjef}\n"},
          {"content/maturity-ladders/maturity.yaml",
           "title: Modenhet i systemet\n"
           "about: Et nivå skal vare.\n"
           "source: Fra et kurs.\n"
           "levels:\n"
           "  - {level: 1, title: Tilfeldig, about: Når noen tar tak}\n"
           "  - {level: 2, title: Formalisert, about: På papiret}\n"
           "  - {level: 3, title: Forebyggende, about: I forkant}\n"
           "themes:\n"
           "  - {key: leaders, title: Ledere, about: De spør.}\n"
           "  - {key: users, title: Brukere}\n"},
          {"content/journeys/way.yaml",
           "title: Reisen vår\n"
           "classification: open\n"
           "stages:\n"
           "  - {version: \"1.0\", title: Kunne, from: 2025-08-01, to: 2026-07-31}\n"
           "  - version: \"2.0\"\n"
           "    title: Ville\n"
           "    from: 2026-08-01\n"
           "    to: 2027-07-31\n"
           "    goals: [Alle er med]\n"
           "    results: [{date: 2026-09-01, text: Noen er med}]\n"},
          {"content/maturity-assessments/all.yaml", std::move(assessments)}};
}

const std::string north =
    "- id: north-2024\n  ladder: maturity\n  unit: north\n  date: 2024-10-01\n  level: 1\n"
    "- id: north-2025\n  ladder: maturity\n  unit: north\n  date: 2025-10-01\n  level: 2\n"
    "  themes: [{theme: leaders, level: 3}, {theme: users, level: 1}]\n"
    "  rationale: Vi har skrevet det ned.\n  target: 3\n  target_date: 2027-10-31\n  next_date: 2026-10-01\n"
    "  assessed_by: chief@all\n";
const std::string whole =
    "- id: all-2026\n  ladder: maturity\n  unit: all\n  date: 2026-05-01\n  level: 1\n  target: 1\n";

TEST(MaturityPage, TellsWhereTheOrganisationStands) {
  const SmallSite site(small_ladder(north + whole));
  const std::string page = site.text("maturity", "");
  EXPECT_THAT(page, HasSubstr("Alle er på nivå 1 av 3: Tilfeldig. Målet om nivå 1, Tilfeldig, er nådd."));
  EXPECT_THAT(page, HasSubstr("Her er vi"));
  EXPECT_THAT(page, HasSubstr("Et nivå skal vare."));
  EXPECT_THAT(page, HasSubstr("Fra et kurs."));
}

TEST(MaturityPage, ShowsTheLadderAloneWhereTheWholeIsNotAssessed) {
  const SmallSite site(small_ladder(north));
  const std::string page = site.text("maturity", "");
  EXPECT_THAT(page, HasSubstr("Organisasjonen som helhet er ikke vurdert ennå."));
  EXPECT_THAT(page, HasSubstr("Stigen har 3 nivåer"));
  EXPECT_THAT(page, Not(HasSubstr("Her er vi")));
  EXPECT_THAT(page, HasSubstr("3 enheter er ikke vurdert på stigen."));
}

TEST(MaturityPage, ListsUnitsByNameAndThoseThatAreOverdue) {
  const std::string south = "- {id: s, ladder: maturity, unit: south, date: 2026-01-01, level: 3}\n";
  const SmallSite site(small_ladder(south + north));
  const std::string page = site.html("maturity", "");
  EXPECT_TRUE(in_order(page.substr(page.find("<tbody>")), ">Nord<", ">Sør<"));
  EXPECT_THAT(page, HasSubstr("href=\"north/index.html\""));
  EXPECT_THAT(SmallSite::text_of(page),
              HasSubstr("Nord skulle vært vurdert på nytt 1. oktober 2026, for 30 dager siden."));
}

TEST(MaturityPage, IsNotTheJourney) {
  const SmallSite site(small_ladder(north + whole));
  EXPECT_THAT(site.text("maturity", ""), HasSubstr("ikke det samme som etappene"));
  EXPECT_THAT(site.text("maturity", ""), HasSubstr("Reisen vår"));
  EXPECT_THAT(site.text("journey", "way"), HasSubstr("måles på en annen skala: Modenhet i systemet"));
}

TEST(MaturityUnitPage, TellsLevelThemesRationaleAndHistory) {
  const SmallSite site(small_ladder(north));
  const std::string page = site.text("maturity_unit", "north");
  EXPECT_THAT(page, HasSubstr("Nord er på nivå 2 av 3: Formalisert. Målet er nivå 3, Forebyggende, innen "
                              "31. oktober 2027."));
  EXPECT_THAT(page, HasSubstr("Ett trinn igjen til målet"));
  EXPECT_THAT(page, HasSubstr("Vurderingen ble ledet av: Sjef, Alle."));
  EXPECT_THAT(page, HasSubstr("Vi har skrevet det ned."));
  EXPECT_THAT(page, HasSubstr("Ledere De spør. 3 Forebyggende ett trinn over"));
  EXPECT_THAT(page, HasSubstr("Temaer som henger etter Brukere"));
  EXPECT_THAT(page, HasSubstr("Opp ett trinn siden 1. oktober 2024"));
  EXPECT_THAT(page, HasSubstr("365 dager"));
  EXPECT_THAT(page, HasSubstr("30 dager på overtid"));
}

TEST(MaturityUnitPage, IsToldInEachLanguage) {
  const SmallSite site(small_ladder(north));
  EXPECT_THAT(site.text("maturity_unit", "north", source::Language::nn),
              HasSubstr("Målet er nivå 3, Forebyggende, innan 31. oktober 2027."));
  EXPECT_THAT(site.text("maturity_unit", "north", source::Language::en),
              HasSubstr("The target is level 3, Forebyggende, by 31 October 2027."));
}

TEST(MaturityUnitPage, IsFoundFromTheUnit) {
  const SmallSite site(small_ladder(north));
  EXPECT_THAT(site.html("unit", "north"), HasSubstr("href=\"../../modenhetsstiger/north/index.html\""));
  EXPECT_THAT(site.text("unit", "south"), Not(HasSubstr("Modenhet")));
}

TEST(JourneyPage, TellsWhereTodayIsAndWhatIsLeft) {
  const SmallSite site(small_ladder(north));
  const std::string page = site.text("journey", "way");
  EXPECT_THAT(page, HasSubstr("Vi er i etappe 2.0 Ville. 273 dager igjen, til 31. juli 2027."));
  EXPECT_THAT(page, HasSubstr("Én av 2 etapper er gjennomført"));
  EXPECT_THAT(page, HasSubstr("25 % av tiden er gått."));
  EXPECT_THAT(page, HasSubstr("Alle er med"));
  EXPECT_THAT(page, HasSubstr("1. september 2026 Noen er med"));
}

TEST(JourneyPage, LeadsFromTheRoadToItsStages) {
  const SmallSite site(small_ladder(north));
  const std::string page = site.html("journey", "way");
  EXPECT_THAT(page, HasSubstr("href=\"#stage-2-0\""));
  EXPECT_THAT(page, HasSubstr("<li id=\"stage-2-0\">"));
}

}  // namespace
