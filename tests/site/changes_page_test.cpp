#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "site/compared_site.h"

namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

std::vector<source::File> small_october(std::string_view title = "Fall & <uro>") {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"},
      {"content/measures/wait.yaml",
       "title: Ventetid\nunit: north\nkind: outcome\nchart: run\nperiod: month\nimprovement: decrease\n"
       "unit_label: dager\ntarget: 10\npoints:\n  - {at: 2026-08-01, value: 8}\n"
       "  - {at: 2026-09-01, value: 9}\n  - {at: 2026-10-01, value: 12}\n"},
      {"content/projects/projects.yaml",
       "- id: falls\n  title: \"" + std::string(title) +
           "\"\n  unit: north\n  status: [{from: 2025-01-01, value: active}, {from: 2026-10-12, value: "
           "closed}]\n  progress_score: [{from: 2026-01-01, value: 3}, {from: 2026-10-02, value: 2.5}]\n"}};
}

TEST(ChangesPage, SaysInNumbersWhatGotWorseAndBetter) {
  const ComparedSite site(small_october());
  EXPECT_THAT(
      site.text("changes"),
      HasSubstr("Én ting er blitt verre, og ingenting er blitt bedre siden 30. september 2026. I alt er det "
                "3 endringer."));
  EXPECT_THAT(
      site.text("changes", source::Language::en),
      HasSubstr("One thing got worse, and nothing got better since 30 September 2026. There are 3 changes in "
                "all."));
}

TEST(ChangesPage, PutsWhatGotWorseFirstAndSaysEachChangeInASentence) {
  const ComparedSite site(small_october());
  const std::string text = site.text("changes");
  EXPECT_TRUE(in_order(text, "Ble verre (1)", "Mål nådd og ikke nådd (1)"));
  EXPECT_THAT(
      text, HasSubstr("02.10.2026 Fall &amp; &lt;uro&gt; Nord Prosjektet setter framdriften sin til 2,5, mot "
                      "3 sist."));
  EXPECT_THAT(text,
              HasSubstr("Målet på 10 dager ble ikke nådd i oktober 2026: verdien var 12 dager, mot 9 dager "
                        "sist."));
  EXPECT_THAT(text, HasSubstr("Arbeidet er over: prosjektet gikk fra «Pågår» til «Avsluttet»."));
  EXPECT_THAT(site.html("changes"), HasSubstr("href=\"../malinger/wait/index.html\">Ventetid</a>"));
}

TEST(ChangesPage, SaysWhereNothingIsNew) {
  const ComparedSite site(small_october());
  EXPECT_THAT(
      site.text("changes"),
      HasSubstr("Det er ikke noe nytt om plikter og gjennomganger, kompetanse, påstander om tallene og "
                "kilder."));
  EXPECT_THAT(site.text("changes"), HasSubstr("Det finnes ingen arkivert utgave for september 2026"));
}

TEST(ChangesPage, SaysThatNothingChanged) {
  const ComparedSite site(small_october(), "2026-10-31");
  EXPECT_THAT(site.text("changes"), HasSubstr("Ingenting er endret siden 31. oktober 2026."));
  EXPECT_THAT(site.text("front"), HasSubstr("Ingenting er endret siden 31. oktober 2026."));
}

TEST(ChangesPage, IsLinkedFromTheFrontPageAndTheFoot) {
  const ComparedSite site(small_october());
  EXPECT_THAT(site.html("front"), HasSubstr("href=\"hva-er-nytt/index.html\">Én ting er blitt verre"));
  EXPECT_THAT(site.html("front"), HasSubstr("href=\"hva-er-nytt/index.html\">Hva er nytt</a>"));
}

TEST(ChangesPage, ShowsCorrectedFiguresWithTheRowThatHoldsThem) {
  analysis::PastEdition archived{.as_of = std::get<source::Date>(source::read_date("2026-09-30"))};
  archived.measures["wait"] = {{"2026-08-01", 7.25, {}}, {"2026-09-01", 9, {}}};
  const ComparedSite site(small_october(), "2026-09-30", &archived);
  const std::string text = site.text("changes");
  EXPECT_THAT(text, HasSubstr("Tallet for august 2026 er rettet fra 7,25 til 8. wait.yaml, linje 10"));
  EXPECT_THAT(text, Not(HasSubstr("Det finnes ingen arkivert utgave")));
}

TEST(ChangesPage, SaysThatNoFigureWasCorrected) {
  analysis::PastEdition archived{.as_of = std::get<source::Date>(source::read_date("2026-09-30"))};
  archived.measures["wait"] = {{"2026-08-01", 8, {}}, {"2026-09-01", 9, {}}};
  const ComparedSite site(small_october(), "2026-09-30", &archived);
  EXPECT_THAT(site.text("changes"),
              HasSubstr("Tallene er holdt mot utgaven som ble arkivert per 30. september 2026. "
                        "Ingen av dem er rettet siden."));
}

TEST(ChangesPage, IsNotThereWhereNothingWasCompared) {
  const SmallSite site(small_october());
  EXPECT_EQ(site.plan().find("changes", "", source::Language::nb), nullptr);
  EXPECT_TRUE(site::changes_feeds(site.plan(), six_points_a_letter).empty());
}

TEST(ChangesJson, HoldsWhatWasAndWhatIs) {
  const ComparedSite site(small_october());
  const std::vector<site::OutputFile> files = site.files("changes");
  ASSERT_EQ(files.size(), 2u);
  EXPECT_EQ(files[1].path, "data/changes.json");
  const json document = json::parse(files[1].bytes);
  EXPECT_EQ(document.at("from"), "2026-09-30");
  EXPECT_EQ(document.at("changes").size(), 3u);
  EXPECT_EQ(document.at("changes")[0],
            json::parse(R"({"kind": "score_lowered", "group": "worse", "record": "project", "id": "falls",
                            "day": "2026-10-02", "before": 3, "after": 2.5})"));
  EXPECT_EQ(document.at("changes")[1].at("target"), 10);
}

TEST(ChangesFeed, IsAtomInEachLanguageWithAddressesSeenFromTheFeed) {
  const std::vector<site::OutputFile> feeds = ComparedSite(small_october()).feeds();
  ASSERT_EQ(feeds.size(), 2u);
  EXPECT_EQ(feeds[0].path, "feed.xml");
  EXPECT_EQ(feeds[1].path, "en/feed.xml");
  EXPECT_THAT(feeds[0].bytes, HasSubstr("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nb\">"));
  EXPECT_THAT(feeds[0].bytes, HasSubstr("<updated>2026-10-31T00:00:00Z</updated>"));
  EXPECT_THAT(feeds[0].bytes, HasSubstr("<title>Ble verre: Fall &amp; &lt;uro&gt;</title>"));
  EXPECT_THAT(feeds[0].bytes, HasSubstr("href=\"prosjekter/falls/index.html\""));
  EXPECT_THAT(feeds[1].bytes, HasSubstr("href=\"projects/falls/index.html\""));
}

std::vector<std::string> ids_in(std::string_view feed) {
  std::vector<std::string> ids;
  for (std::size_t at = feed.find("<id>"); at != feed.npos; at = feed.find("<id>", at + 1))
    ids.emplace_back(feed.substr(at + 4, 45));
  return ids;
}

TEST(ChangesFeed, GivesEachEntryAnIdThatStays) {
  const std::vector<std::string> ids = ids_in(ComparedSite(small_october()).feeds()[0].bytes);
  ASSERT_EQ(ids.size(), 5u);  // the feed, the sum, three changes
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
  for (const std::string& id : ids)
    EXPECT_THAT(id,
                testing::MatchesRegex("urn:uuid:[0-9a-f]*-[0-9a-f]*-8[0-9a-f]*-[89ab][0-9a-f]*-[0-9a-f]*"));
  EXPECT_EQ(ids_in(ComparedSite(small_october("Et nytt navn")).feeds()[0].bytes), ids);
}

TEST(ChangesFeed, SaysThatNothingChanged) {
  EXPECT_THAT(ComparedSite(small_october(), "2026-10-31").feeds()[0].bytes,
              HasSubstr("<summary>Ingenting er endret siden 31."));
}

}  // namespace
