#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using testing::HasSubstr;
using testing::Not;

// Two wards that report much, and one that hardly does; two tertials.
std::vector<source::File> small_deviations() {
  const auto months = [](int reported, int closed, int open) {
    std::string rows =
        "period;reported;closed;open;open_over_30;open_over_90;median_days;analysed;with_action;"
        "effect_checked\n";
    for (int month = 1; month <= 8; ++month) {
      open += reported - closed;
      rows += "2026-0" + std::to_string(month) + ";" + std::to_string(reported) + ";" +
              std::to_string(closed) + ";" + std::to_string(open) + ";" + std::to_string(open / 2) + ";" +
              std::to_string(open / 3) + ";21;" + std::to_string(reported) + ";" +
              std::to_string(reported / 2) + ";" + std::to_string(reported / 4) + "\n";
    }
    return rows;
  };
  const auto kinds = [](int falls, int medication) {
    std::string rows = "period;type;severity;reported\n";
    for (int month = 1; month <= 8; ++month) {
      const std::string day = "2026-0" + std::to_string(month);
      if (falls > 0) rows += day + ";falls;no_harm;" + std::to_string(falls) + "\n";
      if (medication > 0) rows += day + ";medication;near_miss;" + std::to_string(medication) + "\n";
    }
    return rows;
  };
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n- {id: south, title: Sør, parent: "
       "all}\n- {id: tiny, title: Lite, parent: all}\n"},
      {"content/deviation-types/types.yaml",
       "- {id: falls, title: Fall, about: Alle fall}\n- {id: medication, title: Legemidler}\n"},
      {"content/deviation-stats/north.yaml",
       "unit: north\ndata: north.csv\nkinds_data: north-k.csv\nlearned:\n"
       "  - {text: Heisen var ikke kontrollert, action: Kontroll i årshjulet, closed: 2026-05-01}\n"
       "  - {text: Ingen ser på trusler, action: Møte hver uke, due: 2026-09-01}\n"},
      {"content/deviation-stats/north.csv", months(12, 10, 20)},
      {"content/deviation-stats/north-k.csv", kinds(8, 4)},
      {"content/deviation-stats/south.yaml", "unit: south\ndata: south.csv\nkinds_data: south-k.csv\n"},
      {"content/deviation-stats/south.csv", months(9, 8, 12)},
      {"content/deviation-stats/south-k.csv", kinds(3, 6)},
      {"content/deviation-stats/tiny.yaml", "unit: tiny\ndata: tiny.csv\nkinds_data: tiny-k.csv\n"},
      {"content/deviation-stats/tiny.csv", months(1, 1, 1)},
      {"content/deviation-stats/tiny-k.csv", kinds(1, 0)},
  };
}

TEST(DeviationsPage, SaysHowManyCameAndWentAndWhetherThePileGrows) {
  const SmallSite site(small_deviations());
  const std::string text = site.text("deviations", "");
  EXPECT_THAT(text, HasSubstr("I 2. tertial 2026 ble 88 avvik meldt og 76 lukket. Da det var slutt, var 57 "
                              "åpne. Det er 12 flere enn da tertialet begynte."));
  EXPECT_THAT(text, HasSubstr("Da vokser bunken."));
}

TEST(DeviationsPage, SaysThatMoreReportsAreNotWorse) {
  const SmallSite site(small_deviations());
  EXPECT_THAT(site.text("deviations", ""), HasSubstr("Flere meldte avvik er verken bedre eller verre"));
}

TEST(DeviationsPage, HidesASmallUnitAndOneMoreToKeepItCompany) {
  const SmallSite site(small_deviations());
  const std::string page = site.html("deviations", "");
  const std::string text = SmallSite::text_of(page);
  EXPECT_THAT(page, HasSubstr("id=\"unit-tiny\""));
  EXPECT_THAT(text, HasSubstr("Lite skjult skjult skjult"));
  EXPECT_THAT(text, HasSubstr("Sør skjult skjult skjult"));
  EXPECT_THAT(text, HasSubstr("Nord 48 (48) 40 (40) 36 (28) 21"));
  EXPECT_THAT(text, HasSubstr("Alle i alt 88 (88)"));
  EXPECT_THAT(text, HasSubstr("«skjult» står der et tall er under 5"));
}

TEST(DeviationsPage, OfAUnitShowsItsRowAloneAndSaysWhy) {
  const SmallSite site(small_deviations(), "north");
  const std::string text = site.text("deviations", "");
  EXPECT_THAT(text, HasSubstr("vises bare for hele virksomheten"));
  EXPECT_THAT(text, HasSubstr("Nord 48"));
  EXPECT_THAT(text, Not(HasSubstr("Hva går galt?")));
  EXPECT_THAT(text, Not(HasSubstr("Blir det meldt?")));
}

TEST(DeviationsPage, TellsWhatWasLearnedTheOverdueFirst) {
  const SmallSite site(small_deviations());
  const std::string text = site.text("deviations", "");
  EXPECT_THAT(text,
              HasSubstr("Gjennomgangen av avvikene har gitt 2 funn. Ett er fulgt opp og avsluttet. Ett er "
                        "over fristen."));
  EXPECT_TRUE(in_order(text, "Ingen ser på trusler ■ skulle vært ferdig 01.09.2026",
                       "Heisen var ikke kontrollert ● avsluttet 01.05.2026"));
}

TEST(DeviationsPage, PutsItsNumbersInAFile) {
  const SmallSite site(small_deviations());
  const auto files = site.files("deviations", "");
  ASSERT_EQ(files.size(), 2u);
  EXPECT_EQ(files[1].path, "data/deviations/avvik.csv");
  EXPECT_THAT(files[1].bytes, HasSubstr("enhet;2026-T2;Nord;48;40;36;21\r\n"));
  EXPECT_THAT(files[1].bytes, HasSubstr("enhet;2026-T2;Lite;skjult;skjult;skjult;\r\n"));
  EXPECT_THAT(files[1].bytes, HasSubstr("måned;2026-08;;22;;;\r\n"));
}

TEST(DeviationsPage, IsWhereRecordsAndTypesAreFound) {
  const SmallSite site(small_deviations());
  const std::string page = site.html("deviations", "");
  EXPECT_THAT(page, HasSubstr("id=\"north\""));
  EXPECT_THAT(page, HasSubstr("id=\"falls\""));
}

}  // namespace
