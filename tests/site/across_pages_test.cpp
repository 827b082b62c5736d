#include <gmock/gmock.h>

#include "site/small_across.h"

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(FrameworkLinksPage, SaysHowManyDemandsAreMetAndWhichAreOpen) {
  const SmallSite site(small_across());
  const std::string text = site.text("framework_links", "");
  EXPECT_THAT(text, HasSubstr("Ett av 2 krav i ISO er møtt av arbeid vi gjør fra før. Ett står åpent."));
  EXPECT_THAT(text, HasSubstr("Krav som står åpne ■ 9.2 Revidere."));
  EXPECT_THAT(text,
              HasSubstr("9.1 Måle. ● møtt av annet arbeid sammen med § 8 a Sjef, Alle Rutinen (§ 8 a)"));
}

TEST(FrameworkLinksPage, IsLinkedFromTheRegulations) {
  const SmallSite site(small_across());
  EXPECT_THAT(site.html("regulation", "law"), HasSubstr("ett-arbeid/index.html"));
  EXPECT_THAT(site.text("regulation", "iso"),
              HasSubstr("Én av 2 er besvart gjennom arbeidet med et annet regelverk."));
  EXPECT_THAT(site.text("regulation", "iso"), HasSubstr("Svart på gjennom § 8 a"));
}

TEST(DutyPage, OfAClauseSaysThroughWhichDutyItIsMet) {
  const SmallSite site(small_across());
  const std::string text = site.text("duty", "iso/9.1");
  EXPECT_THAT(text, HasSubstr("9.1 Måle."));
  EXPECT_THAT(text, Not(HasSubstr("§ 9")));
  EXPECT_THAT(text, HasSubstr("Det samme arbeidet oppfyller § 8 a Se etter"));
  EXPECT_EQ(site.plan().find("duty", "iso/9.1", source::Language::nb)->path, "regelverk/iso/9-1/index.html");
}

TEST(FrontPage, CountsHolesOfTheMainFrameworkAlone) {
  const SmallSite site(small_across());
  EXPECT_THAT(site.text("front", ""), HasSubstr("av én plikt"));
}

TEST(UnitPage, DoesNotShowAgainWhatIsMetThroughAnotherDuty) {
  const SmallSite site(small_across());
  EXPECT_THAT(site.text("unit", "homes"), Not(HasSubstr("9.1")));
  EXPECT_THAT(site.text("unit", "homes"), HasSubstr("9.2"));
}

TEST(TagSetPage, SaysWhatIsMissing) {
  const SmallSite site(small_across());
  const std::string text = site.text("tag_set", "sides");
  EXPECT_THAT(
      text,
      HasSubstr("Ett av 2 prosjekter er merket. Flest gjelder «Trygg»: ett. Ingen gjelder «Rettferdig»."));
  EXPECT_THAT(text, HasSubstr("Ett prosjekt er ikke merket Andre"));
  EXPECT_THAT(text, HasSubstr("■ ingen prosjekter, bare annet arbeid"));
  EXPECT_THAT(text, Not(HasSubstr("%"))) << "no percentage of fewer than ten";
}

TEST(TagSetsPage, GathersTheSets) {
  const SmallSite site(small_across());
  EXPECT_THAT(site.text("tag_sets", ""),
              HasSubstr("Én måte å se alt arbeidet på tvers. Ett av 2 merker har ingen prosjekter."));
}

TEST(OrganisationPage, ShowsWhatItHoldsDear) {
  const SmallSite site(small_across());
  const std::string text = site.text("organisation", "");
  EXPECT_THAT(text, HasSubstr("Et godt liv"));
  EXPECT_THAT(text, HasSubstr("Åpen Vi viser tallene."));
  EXPECT_THAT(site.html("organisation", ""), HasSubstr("href=\"../enheter/homes/index.html\""));
}

TEST(Glossary, IsLinkedWhereATermFirstStands) {
  const SmallSite site(small_across());
  EXPECT_THAT(
      site.html("organisation", ""),
      HasSubstr("<a class=\"term\" href=\"../ordliste/index.html#median\">medianen</a>. Og medianen igjen."));
  EXPECT_THAT(site.html("organisation", "", source::Language::en), Not(HasSubstr("class=\"term\"")))
      << "a text in another language than the page's";
}

TEST(ResourcePage, TellsWhichLinkWasCheckedLongAgo) {
  const SmallSite site(small_across());
  const std::string text = site.text("resource", "");
  EXPECT_THAT(text, HasSubstr("2 ressurser fra andre. Én lenke er ikke sjekket det siste året."));
  EXPECT_THAT(text, HasSubstr("sjekket 1. januar 2025 ■ for lenge siden"));
}

TEST(ChartGuidePage, ExplainsEveryKindOfChartInEveryLanguage) {
  const SmallSite site(small_across());
  std::size_t guides = 0;
  for (const site::Page& page : site.plan().pages()) {
    if (page.kind->name != "chart_guide") continue;
    ++guides;
    EXPECT_THAT(site.html("chart_guide", page.key, page.language), HasSubstr("<svg")) << page.key;
  }
  EXPECT_EQ(guides, 44u);
  EXPECT_THAT(site.text("chart_guide", "xmr"), HasSubstr("Målinger som bruker det Fall"));
}

TEST(MeasurePage, LeadsToTheGuideOfItsChart) {
  const SmallSite site(small_across());
  EXPECT_THAT(site.html("measure", "m"), HasSubstr("diagrammer/xmr/index.html\">XmR-diagram</a>"));
}

}  // namespace
