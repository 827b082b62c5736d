#include <gmock/gmock.h>

#include "site/small_portfolio.h"

// The pages that show the portfolio from other sides.
namespace {

using source::Language;
using testing::HasSubstr;
using testing::Not;

std::vector<source::File> whole_portfolio() {
  std::vector<source::File> files = small_portfolio();
  files.push_back({"content/strategic-aims/aims.yaml",
                   "- {id: safe, title: Trygge tjenester, order: 1, owner: leader@all, from: 2025-01-01, to: "
                   "2027-12-31, measures: [falls], about: Fordi det haster.}\n"
                   "- {id: idle, title: Ingen gjør noe, order: 2}\n"});
  files.push_back(
      {"content/challenges/challenges.yaml",
       "- {id: c4, title: Blir planene gjennomført?, order: 1, answered_by: carried_out,\n"
       "   answers: [{date: 2026-10-01, answer: yes, because: Det synes vi., evidence: [Referatet]}]}\n"
       "- {id: c6, title: Er arbeidet forankret?, order: 2, answered_by: systematic}\n"});
  files.push_back({"content/projects/lamp.yaml",
                   "title: Nye lamper\nunit: homes\nstatus: [{from: 2026-10-05, value: active}]\n"
                   "start: 2026-02-01\nstrategic_aim: safe\n"
                   "expected_end: [{from: 2026-02-01, value: 2026-08-31}, {from: 2026-08-01, value: "
                   "2026-10-21}]\n"});
  return files;
}

TEST(PortfolioViews, AreLinkedFromThePortfolioAndEachOther) {
  const SmallSite site(whole_portfolio());
  for (const std::string_view kind : {"portfolio", "strategic_aims", "gantt", "portfolio_flow",
                                      "portfolio_progress", "loop_closure", "challenge"}) {
    const std::string page = site.html(kind, "");
    for (const std::string_view title :
         {"Overordnede mål", "Tidslinje", "Status over tid", "Ferskhet og framdrift", "Fra plan til virkning",
          "Kjente utfordringer", "Plikter og prosjekter"})
      EXPECT_THAT(page, HasSubstr(std::string(">") + std::string(title) + "</a></li>")) << kind;
  }
  EXPECT_THAT(site.html("gantt", ""), HasSubstr("aria-current=\"page\">Tidslinje<"));
}

TEST(PortfolioViews, AreLeftOutWhereThereIsNothingToShow) {
  const SmallSite site(
      std::vector<source::File>{{"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
                                {"content/units/all.yaml", "title: Alle\n"}});
  EXPECT_THAT(site.html("portfolio", ""), Not(HasSubstr("aria-label=\"Visninger\"")));
  for (const std::string_view kind :
       {"strategic_aims", "gantt", "portfolio_flow", "portfolio_progress", "loop_closure", "challenge"})
    EXPECT_EQ(site.plan().find(kind, "", Language::nb), nullptr) << kind;
}

TEST(PortfolioFlow, TellsWhatChangedInAYearAndShowsTheNumbers) {
  const SmallSite site(whole_portfolio());
  const std::string text = site.text("portfolio_flow", "");
  EXPECT_THAT(
      text,
      HasSubstr(
          "3 prosjekter er i gang, mot 1 i oktober 2025. I drift eller avsluttet: 1, mot 0 den gangen."));
  EXPECT_THAT(text, HasSubstr("Oktober 2026 1 3 1 5"));
  EXPECT_THAT(text, HasSubstr("Januar 2025 1 0 0 1"));
  EXPECT_THAT(text, HasSubstr("Nye lamper 05.10.2026"));
  EXPECT_THAT(text, HasSubstr("Færre fall 01.03.2025 Idé Pågår"));
}

TEST(GanttPage, SaysInWordsWhatIsLateAndWhatWasMoved) {
  const SmallSite site(whole_portfolio());
  const std::string text = site.text("gantt", "");
  EXPECT_THAT(text,
              HasSubstr("3 prosjekter er i gang. Ett har gått over tiden. Ett har fått flyttet slutten."));
  EXPECT_THAT(text, HasSubstr("Pågår · slutten er flyttet én gang · 10 dager over tiden"));
  EXPECT_THAT(text,
              HasSubstr("Nye lamper Sykehjem Pågår 01.02.2026 21.10.2026 10 dager over tiden 31.08.2026"));
}

TEST(GanttPage, GoesOnInPartsPastSixtyProjects) {
  std::string projects;
  for (int number = 0; number < 61; ++number)
    projects += "- {id: p" + std::to_string(100 + number) + ", title: Prosjekt " +
                std::to_string(100 + number) + ", unit: all, status: [{from: 2026-10-01, value: active}]}\n";
  const SmallSite site({{"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
                        {"content/units/all.yaml", "title: Alle\n"},
                        {"content/projects/all.yaml", projects}});
  EXPECT_THAT(site.text("gantt", ""), HasSubstr("Del 1 av 2 Neste del"));
  EXPECT_THAT(site.text("gantt", "2"), HasSubstr("Forrige del Del 2 av 2"));
  EXPECT_THAT(site.text("gantt", "2"), HasSubstr("Prosjekt 160"));
  EXPECT_THAT(site.text("gantt", "2"), Not(HasSubstr("Prosjekt 159 ")));
  EXPECT_THAT(site.text("portfolio_progress", ""),
              HasSubstr("Figurene viser de 60 som skiller seg mest ut, av 61 prosjekter i gang."));
}

TEST(PortfolioProgress, ShowsHowOldTheNewsIs) {
  const SmallSite site(whole_portfolio());
  const std::string text = site.text("portfolio_progress", "");
  EXPECT_THAT(text, HasSubstr("Alle prosjekter i gang har fortalt noe nytt de siste 60 dagene."));
  EXPECT_THAT(text, HasSubstr("Nye lamper 05.10.2026 26"));
  EXPECT_THAT(text, Not(HasSubstr("Åpne dører")));  // an idea is not under way
}

TEST(CoveragePage, ShowsWhichProjectsServeWhichDuties) {
  const SmallSite site(whole_portfolio());
  const std::string page = site.html("coverage", "rules"), text = site.text("coverage", "rules");
  EXPECT_THAT(
      text,
      HasSubstr("2 av 2 plikter har et prosjekt i gang eller en måling. 3 prosjekter tjener ingen plikt."));
  EXPECT_THAT(text, HasSubstr("§ 12 a Tenke først. tjener plikten tjener plikten 2 0"));
  EXPECT_THAT(text, HasSubstr("§ 12 b Tenke etter. tjener plikten 1 0"));
  EXPECT_THAT(page, HasSubstr("<th scope=\"rowgroup\" colspan=\"5\">"));
  EXPECT_THAT(text.substr(text.find("Prosjekter som ikke tjener")), HasSubstr("Nye lamper Sykehjem"));
  EXPECT_THAT(text, HasSubstr("Alle plikter har minst ett prosjekt i gang eller en måling."));
}

TEST(CoveragePage, GoesOnInPartsPastTwentyFourProjects) {
  std::vector<source::File> files = small_portfolio();
  std::string projects;
  for (int number = 0; number < 25; ++number)
    projects += "- {id: p" + std::to_string(100 + number) + ", title: Prosjekt " +
                std::to_string(100 + number) +
                ", unit: all, duties: [12a], status: [{from: 2026-10-01, value: active}]}\n";
  files.push_back({"content/projects/all.yaml", projects});
  const SmallSite site(files);
  EXPECT_THAT(site.text("coverage", "rules"), HasSubstr("Del 1 av 2 Neste del"));
  EXPECT_THAT(site.html("coverage", "rules/2"), HasSubstr(">Prosjekt 124</a>"));
  EXPECT_THAT(site.html("coverage", "rules/2"), Not(HasSubstr(">Prosjekt 100</a>")));
}

TEST(StrategicAimsPage, TellsOfAimsWithoutProjectsAndProjectsWithoutAims) {
  const SmallSite site(whole_portfolio());
  const std::string text = site.text("strategic_aims", "");
  EXPECT_THAT(text,
              HasSubstr("2 overordnede mål. Ett har ingen prosjekter. 4 prosjekter tjener ikke noe mål."));
  EXPECT_THAT(text, HasSubstr("Mål uten prosjekt Ingen gjør noe Ingen prosjekter arbeider for målet."));
  EXPECT_THAT(text, HasSubstr("Trygge tjenester Ett prosjekt. Ett er i gang."));
  EXPECT_THAT(text.substr(text.find("Prosjekter uten overordnet mål")), HasSubstr("Kortere kø"));
}

TEST(StrategicAimPage, HasItsOwnerItsTimeItsMeasuresAndItsProjects) {
  const SmallSite site(whole_portfolio());
  const std::string text = site.text("strategic_aim", "safe");
  EXPECT_THAT(text, HasSubstr("Fordi det haster."));
  EXPECT_THAT(text, HasSubstr("Svarer for målet Leder, Alle"));
  EXPECT_THAT(text, HasSubstr("1. januar 2025 til 31. desember 2027"));
  EXPECT_THAT(text, HasSubstr("Nye lamper"));
  EXPECT_THAT(text.substr(text.find("Målinger som viser om det nås")), HasSubstr("Fall"));
  EXPECT_THAT(site.text("strategic_aim", "idle"), HasSubstr("Svarer for målet ingen er satt"));
  EXPECT_THAT(site.html("project", "lamp"), HasSubstr("safe/index.html\">Trygge tjenester</a>"));
}

TEST(LoopClosurePage, TellsWhatStoppedWhere) {
  const SmallSite site(whole_portfolio());
  const std::string text = site.text("loop_closure", "");
  EXPECT_THAT(text, HasSubstr("Prosjektene har planlagt 2 endringsideer."));
  EXPECT_THAT(text, HasSubstr("Planlagt, ikke gjennomført"));
  EXPECT_THAT(text, HasSubstr("Sensor Færre fall idé"));
  // Too few for a percentage.
  EXPECT_THAT(text, Not(HasSubstr("% av forrige trinn")));
}

TEST(ChallengePage, SetsOwnAnswersBesideThoseOfTheData) {
  const SmallSite site(whole_portfolio());
  const std::string text = site.text("challenge", "");
  EXPECT_THAT(text, HasSubstr("På én svarer vi selv noe annet."));
  EXPECT_THAT(text,
              HasSubstr("Et annet svar: Møtt 1. oktober 2026 Det synes vi. Det viser vi til: Referatet"));
  EXPECT_THAT(text, HasSubstr("Vi har ikke svart selv."));
  EXPECT_THAT(text, HasSubstr("Ikke møtt 1 av 3 prosjekter i gang tjener et overordnet mål."));
}

}  // namespace
