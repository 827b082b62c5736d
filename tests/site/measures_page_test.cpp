#include <gmock/gmock.h>

#include "site/signal_grid.h"
#include "site/signal_list.h"
#include "site/small_signals.h"

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// What stands between two texts, the first time they follow each other.
std::string between(const std::string& text, std::string_view from, std::string_view until) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) return "nothing from " + std::string(from);
  return text.substr(at, text.find(until, at) - at);
}

TEST(SignalsPage, CountsWhatTheMeasuresSay) {
  const SmallSite site(small_signals::files());
  const std::string text = site.text("measures", "");
  EXPECT_THAT(text, HasSubstr("5 målinger: 1 i forverring og 1 i forbedring."));
  EXPECT_THAT(text, HasSubstr("3 har både mål og grenser: 0 når målet sikkert, 2 av og til og 1 ikke."));
}

TEST(SignalsPage, ShowsTheWorstNewsFirst) {
  const SmallSite site(small_signals::files());
  const std::string rows = between(site.html("measures", ""), "cards signals", "</table>");
  EXPECT_TRUE(
      in_order(rows, ">Ventetid<", ">Fall i vest<"));  // worse, then one that never reaches its target
  EXPECT_TRUE(in_order(rows, ">Fall i vest<", ">Fall i nord<"));
  EXPECT_TRUE(in_order(rows, ">Fall i nord<", ">Fall i sør<"));
  EXPECT_TRUE(in_order(rows, ">Fall i sør<", ">Nytt tall<"));
}

TEST(SignalsPage, TellsOfEachMeasureSinceWhenAndWhetherItsTargetIsReached) {
  const SmallSite site(small_signals::files());
  const std::string rows = between(site.html("measures", ""), "cards signals", "</table>");
  const std::string worse = SmallSite::text_of(between(rows, ">Ventetid<", "</tr>"));
  EXPECT_THAT(worse, HasSubstr("Forverring siden januar 2025"));
  EXPECT_THAT(worse, HasSubstr("10 desember 2025"));
  EXPECT_THAT(worse, HasSubstr("7 ikke nådd"));
  EXPECT_THAT(worse, HasSubstr("0 av de siste 12"));
  EXPECT_THAT(worse, HasSubstr("Klinikk"));
  EXPECT_THAT(worse, HasSubstr("Kortere kø"));
  EXPECT_THAT(SmallSite::text_of(between(rows, ">Fall i vest<", "</tr>")), HasSubstr("Når ikke målet"));
}

TEST(SignalsGrid, LeadsFromEachCountToItsRows) {
  const SmallSite site(small_signals::files());
  const std::string page = site.html("measures", "");
  const std::string grid = between(page, "signal-grid", "</table>");
  for (std::size_t at = grid.find("href=\"#"); at != std::string::npos; at = grid.find("href=\"#", at + 1)) {
    const std::string id = grid.substr(at + 7, grid.find('"', at + 7) - at - 7);
    EXPECT_THAT(page, HasSubstr("<tbody id=\"" + id + "\">"));
  }
  EXPECT_THAT(grid, HasSubstr("href=\"#common-fails\""));
  EXPECT_THAT(SmallSite::text_of(grid),
              HasSubstr("Én måling: Ingen sikker endring, Når ikke målet Fall i vest"));
}

TEST(SignalsGrid, HasNoColumnOfThoseThatCannotBeJudgedWhereThereAreNone) {
  const SmallSite site(small_signals::files());
  EXPECT_THAT(site.text("measures", "unit/homes"), Not(HasSubstr("Har mål, kan ikke vurderes")));
  EXPECT_THAT(site.text("measures", "unit/clinic"), HasSubstr("Har mål, kan ikke vurderes"));
}

TEST(SignalsOfAUnit, HoldThoseOfTheUnitsBelowIt) {
  const SmallSite site(small_signals::files());
  const std::string homes = site.text("measures", "unit/homes");
  EXPECT_THAT(homes, HasSubstr("Målinger: Sykehjem"));
  EXPECT_THAT(homes, HasSubstr("Fall i nord"));
  EXPECT_THAT(homes, Not(HasSubstr("Ventetid")));
  EXPECT_THAT(site.text("measures", "unit/north"), Not(HasSubstr("Fall i vest")));
  EXPECT_THAT(site.html("unit", "homes"), HasSubstr("malinger/enhet/homes/index.html"));
}

TEST(SignalsOfAUnit, ComeOnlyWhereItHasMeasures) {
  auto files = small_signals::files();
  files.push_back({"content/units/empty.yaml", "title: Tom\nparent: all\n"});
  const SmallSite site(std::move(files));
  EXPECT_EQ(site.plan().find("measures", "unit/empty", source::Language::nb), nullptr);
}

TEST(SignalsPage, TellsHowFarTheOutcomesHaveCome) {
  const SmallSite site(small_signals::files());
  const std::string page = site.html("measures", "");
  const std::string levels = SmallSite::text_of(between(page, "Tallene i diagrammet", "</table>"));
  EXPECT_THAT(levels, HasSubstr("Fall i sør Sør · per 1000 døgn 10,5 4,5 6,0 +57"));
  EXPECT_THAT(levels, Not(HasSubstr("Nytt tall")));  // a process measure
  EXPECT_THAT(SmallSite::text_of(page),
              HasSubstr("Av 4 resultatmål er 1 sikkert bedre enn i starten og 1 sikkert dårligere"));
  EXPECT_EQ(site.plan().find("levels", "1", source::Language::nb), nullptr);
}

std::vector<source::File> many_measures(int count) {
  std::string measures;
  for (int number = 1000; number < 1000 + count; ++number) {
    measures += fmt::format(
        "- id: m{0}\n  title: Måling {0}\n  unit: all\n  kind: outcome\n  chart: run\n  period: month\n"
        "  improvement: increase\n  points: [{{at: 2025-01, value: 1}}, {{at: 2025-02, value: 2}}, "
        "{{at: 2025-03, value: 3}}, {{at: 2025-04, value: 3}}, {{at: 2025-05, value: 4}}, "
        "{{at: 2025-06, value: 4}}]\n",
        number);
  }
  std::vector<source::File> files{{"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
                                  {"content/units/all.yaml", "title: Alle\n"}};
  if (count > 0) files.push_back({"content/measures/all.yaml", measures});
  return files;
}

TEST(SignalsPage, GoesOnInPartsPastFiveHundredRows) {
  const SmallSite site(many_measures(501));
  const std::string first = site.html("measures", "");
  EXPECT_THAT(SmallSite::text_of(first), HasSubstr("Del 1 av 2 Neste del"));
  EXPECT_THAT(first, Not(HasSubstr("Måling 1500")));
  EXPECT_THAT(site.html("measures", "2"), HasSubstr("Måling 1500"));
  EXPECT_THAT(site.html("measures", "2"), Not(HasSubstr("signal-grid")));
  EXPECT_THAT(site.html("measures", "unit/all/2"), HasSubstr("Måling 1500"));
}

TEST(LevelsPage, HoldsThirtyMeasuresAPart) {
  const SmallSite site(many_measures(31));
  EXPECT_THAT(site.html("measures", ""), HasSubstr("href=\"fra-start-til-na/1/index.html\""));
  EXPECT_THAT(site.html("measures", ""), Not(HasSubstr("Tallene i diagrammet")));
  EXPECT_THAT(site.text("levels", "1"), HasSubstr("Del 1 av 2 Neste del"));
  EXPECT_THAT(site.text("levels", "2"), HasSubstr("Måling 1030"));
  EXPECT_THAT(site.text("levels", "2"), Not(HasSubstr("Måling 1029")));
}

TEST(SignalsPage, OfNothingSaysSo) {
  const SmallSite site(many_measures(0));
  EXPECT_THAT(site.text("measures", ""), HasSubstr("Det er ingen målinger ennå."));
  EXPECT_THAT(site.html("measures", ""), Not(HasSubstr("<table")));
}

TEST(SignalList, IsReadFromTheKeyItMakes) {
  for (const site::SignalList& list :
       {site::SignalList{}, site::SignalList{.part = 3}, site::SignalList{.unit = "homes"},
        site::SignalList{.unit = "homes", .part = 12}}) {
    EXPECT_EQ(site::signal_list_of(site::key_of(list)), list) << site::key_of(list);
  }
}

TEST(SignalsCsv, HasARowForEachMeasure) {
  const SmallSite site(small_signals::files());
  const auto files = site.files("measures", "");
  ASSERT_EQ(files.size(), 2u);
  EXPECT_EQ(files[1].path, "data/lists/measures.csv");
  EXPECT_THAT(
      files[1].bytes,
      HasSubstr("\r\nVentetid;Klinikk;Kortere kø;Forverring;januar 2025;10;desember 2025;7;;5,5;9,5;"));
  EXPECT_EQ(std::ranges::count(files[1].bytes, '\n'), 6);
  EXPECT_EQ(site.files("measures", "", source::Language::en).size(), 1u);
}

}  // namespace
