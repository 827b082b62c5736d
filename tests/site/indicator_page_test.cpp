#include <gmock/gmock.h>

#include "site/small_signals.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(IndicatorPage, ShowsItsUnitsSideBySide) {
  const SmallSite site(small_signals::files());
  const std::string text = site.text("indicator", "falls");
  EXPECT_THAT(text, HasSubstr("3 enheter måler dette: 0 i forverring og 1 i forbedring."));
  EXPECT_THAT(text, HasSubstr("Telles likt."));
  EXPECT_THAT(text, HasSubstr("Nivået nå går fra 4,5 (Nord) til 20,5 per 1000 døgn (Vest)"));
  EXPECT_TRUE(in_order(text, "Enhet Hva tallene sier", "Vest"));
}

TEST(IndicatorPage, NamesTheUnitsThatDifferFromTheWhole) {
  const SmallSite site(small_signals::files());
  const std::string text = site.text("indicator", "falls");
  EXPECT_THAT(text, HasSubstr("3 av 3 enheter skiller seg fra helheten"));
  EXPECT_THAT(text, HasSubstr("Januar 2025 til og med desember 2025. Samlet: 9,8 per 1000 døgn."));
  EXPECT_THAT(text, HasSubstr("Høyere enn helheten, og det er dårligere: Vest (20,5)."));
  EXPECT_THAT(text, HasSubstr("Lavere enn helheten, og det er bedre: Nord (4,5) og Sør (4,5)."));
}

TEST(IndicatorPage, HasNoFunnelOfTwoUnits) {
  auto files = small_signals::files();
  std::erase_if(files, [](const source::File& file) { return file.path == "content/measures/falls.yaml"; });
  files.push_back({"content/measures/falls.yaml", small_signals::falls_in("north", "Fall i nord", 4) +
                                                      small_signals::falls_in("south", "Fall i sør", 10)});
  const SmallSite site(std::move(files));
  EXPECT_THAT(site.text("indicator", "falls"), Not(HasSubstr("Enhetene mot helheten")));
  EXPECT_THAT(site.text("indicator", "falls"), HasSubstr("2 enheter måler dette"));
}

TEST(IndicatorPage, IsLinkedFromTheSignals) {
  const SmallSite site(small_signals::files());
  EXPECT_THAT(site.html("measures", ""), HasSubstr("indikatorer/falls/index.html"));
  EXPECT_THAT(site.text("measures", ""), HasSubstr("3 av 3 enheter skiller seg fra helheten."));
}

TEST(IndicatorPage, IsNotMadeOfAnIndicatorThatNothingMeasures) {
  auto files = small_signals::files();
  files.push_back({"content/indicators/empty.yaml", "title: Tom\n"});
  const SmallSite site(std::move(files));
  EXPECT_EQ(site.plan().find("indicator", "empty", source::Language::nb), nullptr);
  EXPECT_THAT(site.text("measures", ""), Not(HasSubstr("Tom")));
}

TEST(IndicatorPage, SaysWhichMeasuresHaveAnotherScale) {
  auto files = small_signals::files();
  files.push_back({"content/measures/clinic.yaml",
                   "title: Fall i klinikken\nunit: clinic\nindicator: falls\nkind: outcome\nchart: u\n"
                   "improvement: decrease\npoints: [{at: 2025-01, value: 8, denominator: 1000}]\n"});
  const SmallSite site(std::move(files));
  EXPECT_THAT(site.text("indicator", "falls"),
              HasSubstr("Én måling er ikke tegnet, fordi den har en annen skala eller ikke følger tiden."));
}

TEST(IndicatorPage, HasATableOfItsUnitsBesideIt) {
  const SmallSite site(small_signals::files());
  const auto files = site.files("indicator", "falls");
  ASSERT_EQ(files.size(), 2u);
  EXPECT_EQ(files[1].path, "data/indicators/falls.csv");
  EXPECT_THAT(files[1].bytes, HasSubstr("\r\nVest;Ingen sikker endring;21;desember 2025;6;Når ikke målet;"
                                        "246;12000;20,5;"));
}

TEST(IndicatorPage, OfAUnitAloneShowsNothingOfTheOthers) {
  const SmallSite site(small_signals::files(), "north");
  const std::string page = site.html("indicator", "falls");
  EXPECT_THAT(page, Not(HasSubstr("Vest")));
  EXPECT_THAT(page, Not(HasSubstr("Enhetene mot helheten")));
}

}  // namespace
