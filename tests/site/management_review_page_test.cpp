#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<source::File> small_review(std::string_view held = "2026-02-11") {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: chief, title: Leder}\n"},
      {"content/projects/projects.yaml", "- {id: falls, title: Færre fall, unit: north, status: active}\n"},
      {"content/frameworks/ledelse.yaml",
       "title: Forskriften\nsections:\n  - {key: \"8\", title: Evaluere, phase: study, duties: [{key: 8f, "
       "text: Gjennomgå systemet.}]}\n"},
      {"content/responsibilities/all.yaml",
       "- {id: all-8f, duty: 8f, unit: all, owner: chief@all, reviews: [2026-02-11]}\n"},
      {"content/management-reviews/all.yaml",
       "- id: held\n  title: Gjennomgang 2026\n  date: " + std::string(held) +
           "\n  period: 2025\n  unit: all\n  owner: chief@all\n  summary: Det virker.\n"
           "  inputs: [{title: Avvik, text: Flere meldes.}]\n"},
      {"content/decisions/all.yaml",
       "- {id: board, title: Tavle overalt, because: Ingen så risikoen., date: " + std::string(held) +
           ", forum: management_review, review: held, unit: north, owner: chief@all, due: 2026-09-30, "
           "projects: [falls], follow_up: [{date: 2026-06-16, text: Halvveis.}]}\n"
           "- {id: phones, title: Egen linje, date: " +
           std::string(held) +
           ", unit: north, owner: chief@all, due: 2026-09-30, done: 2026-09-01, projects: [falls]}\n"},
      {"content/comments/falls.md",
       "---\ntitle: Stille måned\nperiod: 2026-09\nproject: falls\nby: chief@all\nlearned: At lys "
       "hjelper.\n---\nIngen falt.\n"}};
}

TEST(ManagementReviewPage, SaysWhenTheNextOneMustBeHeld) {
  const SmallSite site(small_review());
  const std::string text = site.text("management_review", "");
  EXPECT_THAT(text, HasSubstr("Ledelsen gikk gjennom hele styringssystemet 11. februar 2026, for 262 dager "
                              "siden. Den neste må holdes senest 11. februar 2027, om 103 dager."));
  EXPECT_THAT(text, HasSubstr("Innenfor året"));
}

TEST(ManagementReviewPage, WarnsAndThenSaysThatTheDutyIsBreached) {
  EXPECT_THAT(SmallSite(small_review("2025-11-30")).text("management_review", ""),
              HasSubstr("På tide å kalle inn"));
  const std::string late = SmallSite(small_review("2025-10-30")).text("management_review", "");
  EXPECT_THAT(late, HasSubstr("Mer enn ett år siden: plikten er brutt"));
  EXPECT_THAT(late, HasSubstr("Den neste skulle vært holdt senest 30. oktober 2026, for én dag siden."));
}

TEST(ManagementReviewPage, PutsLateDecisionsFirstAndHasAFormForNewOnes) {
  const SmallSite site(small_review());
  const std::string text = site.text("management_review", "");
  EXPECT_THAT(text, HasSubstr("2 beslutninger: én er gjennomført og én er over fristen."));
  EXPECT_TRUE(in_order(text, "Tavle overalt", "Egen linje"));
  EXPECT_TRUE(in_order(text, "Beslutninger på møtet", "Tidligere gjennomganger"));
  EXPECT_THAT(site.html("management_review", ""), HasSubstr("id=\"held\""));
}

TEST(ManagementReviewPage, SaysOfHeadingsWithoutRecordsThatTheyHaveNone) {
  const std::string text = SmallSite(small_review()).text("management_review", "");
  for (const std::string_view sentence :
       {"Ingen målinger er registrert.", "Ingen tall om avvik er registrert.", "Ingen tilsyn er registrert.",
        "Ingen risikoer er registrert.", "Kompetansen er ikke talt opp."})
    EXPECT_THAT(text, HasSubstr(sentence));
}

std::vector<source::File> review_with_records() {
  std::vector<source::File> files = small_review();
  files.push_back({"content/supervisions/all.yaml",
                   "- {id: a, title: Tilsyn med legemidler, by: audit, unit: all, opened: 2026-01-01, state: "
                   "announced, due: 2026-10-01}\n"
                   "- {id: b, title: Tilsyn med tvang, by: audit, unit: all, opened: 2026-01-01, state: "
                   "answered}\n"});
  files.push_back(
      {"content/risks/all.yaml",
       "- {id: night, title: Én på natt, unit: all, next_review: 2026-10-01, assessments: [{date: "
       "2026-01-01, consequence: 3, likelihood: 3}]}\n"});
  files.push_back({"content/deviation-stats/all.yaml",
                   "unit: all\ndata: all.csv\nlearned:\n"
                   "  - {text: Lampa blinker, action: Bytt den, due: 2026-09-01}\n"
                   "  - {text: Døra var låst, action: Nøkkel i skapet, closed: 2026-05-01}\n"});
  files.push_back({"content/deviation-stats/all.csv", "period;reported;closed;open\n2026-09;9;8;12\n"});
  files.push_back({"content/experiences/all.yaml",
                   "- {id: asked, title: Spurt, of: users, level: service, method: council, unit: all, from: "
                   "2026-01-01, changes: [{said: S, did: D, state: done}]}\n"});
  return files;
}

// One figure, one sentence: a page and the review of it cannot disagree.
TEST(ManagementReviewPage, SaysOfEachHeadingWhatItsOwnPageSaysFirst) {
  const SmallSite site(review_with_records());
  const std::string review = site.text("management_review", "");
  for (const auto& [kind, lead] :
       {std::pair("supervisions", "2 tilsyn er ikke avsluttet. Ett svar er over fristen."),
        std::pair("risks", "Én risiko er vurdert. Ingen er høye. Én bør vi snakke om nå."),
        std::pair("experiences",
                  "Brukere og pårørende er hørt én gang. Den ene saken de tok opp, er gjort.")}) {
    EXPECT_THAT(site.text(kind, ""), HasSubstr(lead));
    EXPECT_THAT(review, HasSubstr(lead));
  }
  EXPECT_THAT(review, HasSubstr("varslet, svarfristen er ute"));
  EXPECT_THAT(review, HasSubstr("Ingen pårørende er hørt."));
}

TEST(ManagementReviewPage, ListsRisksToTalkAboutAndLessonsThatAreNotFollowedUp) {
  const SmallSite site(review_with_records());
  const std::string text = site.text("management_review", "");
  EXPECT_TRUE(in_order(text, "Lampa blinker", "over fristen, frist 01.09.2026"));
  EXPECT_THAT(text, Not(HasSubstr("Døra var låst")));
  EXPECT_TRUE(in_order(text, "Risikoer vi bør snakke om", "Én på natt"));
}

TEST(ManagementReviewPage, LeadsToThePageOfEachHeading) {
  const std::string html = SmallSite(review_with_records()).html("management_review", "");
  for (const std::string_view link :
       {">Avvikene</a>", ">Alle tilsyn</a>", ">Alle erfaringene</a>", ">Alle risikoene</a>"})
    EXPECT_THAT(html, HasSubstr(link));
}

TEST(CouncilReportPage, ListsSupervisionThatIsNotClosed) {
  const std::string text = SmallSite(review_with_records()).text("council_report", "");
  EXPECT_THAT(text, HasSubstr("Tilsyn med legemidler varslet"));
  EXPECT_THAT(text, HasSubstr("Tilsyn med tvang besvart"));
}

TEST(CouncilReportPage, TellsOfDutiesDecisionsAndTheConclusion) {
  const std::string text = SmallSite(small_review()).text("council_report", "");
  EXPECT_THAT(text, HasSubstr("Rapport til kommunestyret om internkontroll"));
  EXPECT_THAT(text, HasSubstr("Det virker."));
  EXPECT_THAT(text, HasSubstr("Én plikt har hull."));
  EXPECT_THAT(text, HasSubstr("Tavle overalt"));
  EXPECT_THAT(text, HasSubstr("Kommuneloven § 25-2"));
}

TEST(DecisionPage, SaysWhyHowFarAndFromWhichReview) {
  const SmallSite site(small_review());
  const std::string text = site.text("decision", "");
  EXPECT_THAT(text, HasSubstr("Hvorfor. Ingen så risikoen."));
  EXPECT_THAT(text, HasSubstr("16.06.2026: Halvveis."));
  EXPECT_THAT(site.html("decision", ""), HasSubstr("index.html#held\">Gjennomgang 2026</a>"));
}

TEST(DecisionPage, IsLedToFromProjectAndUnitLateOnesFirst) {
  const SmallSite site(small_review());
  for (const std::string& text : {site.text("project", "falls"), site.text("unit", "north")})
    EXPECT_TRUE(in_order(text, "Tavle overalt", "Egen linje"));
  EXPECT_THAT(site.text("unit", "all"), Not(HasSubstr("Tavle overalt")));
}

TEST(CommentPage, GathersCommentsByPeriodEachAtItsId) {
  const SmallSite site(small_review());
  const std::string text = site.text("comment", "");
  EXPECT_THAT(text, HasSubstr("Én kommentar er skrevet; den er til september 2026. Alle målinger som viser "
                              "forverring, er kommentert."));
  EXPECT_TRUE(in_order(text, "Stille måned", "Dette lærte vi At lys hjelper."));
  EXPECT_THAT(site.html("comment", ""), HasSubstr("id=\"falls\""));
}

TEST(CommentPage, IsShownWhereItBelongs) {
  const SmallSite site(small_review());
  EXPECT_THAT(site.text("project", "falls"), HasSubstr("Ingen falt."));
  EXPECT_THAT(site.text("unit", "north"), HasSubstr("Ingen falt."));
  EXPECT_THAT(site.text("unit", "all"), Not(HasSubstr("Ingen falt.")));
}

}  // namespace
