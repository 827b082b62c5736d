#include <gmock/gmock.h>

#include "site/small_portfolio.h"

namespace {

using testing::HasSubstr;
using testing::Not;

// The portfolio with what its project on falls has thought through; `waiting` has thought of nothing.
std::vector<source::File> with_theory() {
  std::vector<source::File> files = small_portfolio();
  for (source::File& file : files) {
    if (file.path != "content/projects/falls.yaml") continue;
    file.text +=
        "lens_check: {date: 2026-05-01, system: Turnus <b>og</b> rom., knowledge: Prøvd på én.}\n"
        "readiness:\n"
        "  - {date: 2026-02-01, will: 2, ideas: 3, execution: 1, note: Ingen tid.}\n"
        "  - {date: 2026-08-01, will: 4, ideas: 3, execution: 2}\n"
        "forces:\n"
        "  - {text: Pårørende spør, direction: driving, strength: 5}\n"
        "  - {text: Lite folk om natten, direction: restraining, strength: 4}\n"
        "  - {text: Gamle senger, direction: restraining, strength: 2, action: Kjøpe nye}\n";
  }
  return files;
}

TEST(TheoryOnAProject, SaysWhichLensesAreEmpty) {
  const SmallSite site(with_theory());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text, HasSubstr("2 av 5 linser er besvart. Tomme: psykologi, variasjon og lokale verdier."));
  EXPECT_THAT(text,
              HasSubstr("Psykologi Hvordan møter folk endringen, og hva får dem med? ○ Ikke besvart ennå"));
  EXPECT_THAT(site.html("project", "falls"), HasSubstr("Turnus &lt;b&gt;og&lt;/b&gt; rom."));
}

TEST(TheoryOnAProject, NamesTheWeakestOfTheThreeAndTellsHowItBegan) {
  const SmallSite site(with_theory());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text, HasSubstr("Svakest: evne, 2 av 5"));
  EXPECT_THAT(text, HasSubstr("4, først 2"));
  EXPECT_THAT(text, HasSubstr("01.08.2026 4 3 2"));
  EXPECT_TRUE(in_order(text, "01.08.2026 4 3 2", "01.02.2026 2 3 1 Ingen tid."));
}

TEST(TheoryOnAProject, WeighsTheForcesAndWarnsOfStrongOnesWithoutAnAction) {
  const SmallSite site(with_theory());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text, HasSubstr("Det som holder igjen, veier mest: 6 mot 5"));
  EXPECT_THAT(text, HasSubstr("Én sterk kraft holder igjen uten tiltak."));
  EXPECT_THAT(text, HasSubstr("Lite folk om natten Holder igjen 4 Uten tiltak"));
  EXPECT_THAT(text, HasSubstr("Gamle senger Holder igjen 2 Kjøpe nye"));
}

TEST(TheoryOnAProject, WarnsThatUsersAreNotInTheTeam) {
  const SmallSite site(with_theory());
  EXPECT_THAT(site.text("project", "falls"),
              HasSubstr("Ingen i teamet vet hvordan det er å være bruker eller pårørende."));
  EXPECT_THAT(site.text("project", "waiting"), Not(HasSubstr("Ingen i teamet")));
}

TEST(TheoryOnAProject, IsLeftOutWhereNothingIsWritten) {
  const SmallSite site(with_theory());
  EXPECT_THAT(site.text("project", "waiting"), Not(HasSubstr("Teori og mennesker")));
}

TEST(TheoryPage, TellsWhatIsMissingAcrossTheProjectsThatRun) {
  const SmallSite site(with_theory());
  const std::string text = site.text("theory", "");
  EXPECT_THAT(text, HasSubstr("2 prosjekter er i gang."));
  EXPECT_THAT(text, HasSubstr("I 1 av 1 team mangler brukernes kunnskap."));
  EXPECT_THAT(text,
              HasSubstr("Linsen som oftest er tom, er psykologi: I 2 av 2 prosjekter er den ikke besvart."));
  EXPECT_THAT(text, HasSubstr("I 1 av 1 prosjekter som har vurdert seg selv, er evne svakest."));
  EXPECT_THAT(text, HasSubstr("I 1 av 1 kraftfelt veier det som holder igjen, mer enn det som driver fram."));
}

TEST(TheoryPage, PutsTheProjectThatLacksMostFirst) {
  const SmallSite site(with_theory());
  const std::string text = site.text("theory", "");
  EXPECT_TRUE(in_order(text,
                       "Kortere kø Klinikk Ikke sett gjennom linsene Teamet er ikke oppgitt Ikke vurdert "
                       "Ikke skrevet ned",
                       "Færre fall Sykehjem 2 av 5 Mangler psykologi, variasjon og lokale verdier"));
  EXPECT_THAT(text, HasSubstr("Vilje 4, ideer 3, evne 2 Svakest: evne, 2 av 5"));
  EXPECT_THAT(text, Not(HasSubstr("Zebra"))) << "it is over";
}

TEST(TheoryPage, NeverTellsHowManyAreInATeam) {
  std::vector<source::File> files = with_theory();
  files.push_back({"content/projects/big.yaml",
                   "title: Stort lag\nunit: homes\nstatus: active\n"
                   "team: [{strand: professional, n: 97}, {strand: user, n: 83}]\n"});
  const SmallSite site(std::move(files));
  for (const std::string& text : {site.text("theory", ""), site.text("project", "big")}) {
    EXPECT_THAT(text, Not(HasSubstr("97")));
    EXPECT_THAT(text, Not(HasSubstr("83")));
  }
}

TEST(TheoryPage, IsThereOnlyWhereProjectsRun) {
  std::vector<source::File> files = small_portfolio();
  std::erase_if(files, [](const source::File& file) {
    return file.path == "content/projects/falls.yaml" || file.path == "content/projects/waiting.yaml";
  });
  EXPECT_EQ(SmallSite(std::move(files)).plan().find("theory", "", source::Language::nb), nullptr);
}

TEST(TheoryPage, SpeaksEnglishToo) {
  const SmallSite site(with_theory());
  EXPECT_THAT(site.text("theory", "", source::Language::en),
              HasSubstr("In 1 of 1 teams, users’ knowledge is missing."));
}

}  // namespace
