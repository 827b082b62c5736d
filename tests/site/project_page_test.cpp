#include <gmock/gmock.h>

#include "site/small_portfolio.h"

namespace {

using testing::HasSubstr;
using testing::Not;

void replace(std::vector<source::File>& files, std::string_view path, std::string_view from,
             std::string_view to) {
  for (source::File& file : files) {
    if (file.path != path) continue;
    const std::size_t at = file.text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    file.text.replace(at, from.size(), to);
  }
}

TEST(ProjectPage, SaysTheMessageBeforeTheChartAndTheFacts) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text, HasSubstr("Tallene viser forbedring. Målet på 4 er ikke nådd. Fristen er 31. desember "
                              "2026, om 61 dager."));
  EXPECT_TRUE(in_order(text, "Tallene viser forbedring.", "Forbedring: 6 i oktober 2026"));
  EXPECT_THAT(text, HasSubstr("Hvor mye Fra 8 til 4 fall Innen når 31. desember 2026 For hvem Beboerne"));
  EXPECT_THAT(text, HasSubstr("Eier Leder, Sykehjem"));
  EXPECT_THAT(text, HasSubstr("Egen vurdering 3,5 (01.10.2026)"));
}

TEST(ProjectPage, ShowsThatAVagueAimLacksNumberDateAndPeople) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("project", "waiting"),
              HasSubstr("Hvor mye ikke oppgitt Innen når ikke oppgitt For hvem ikke oppgitt"));
}

TEST(ProjectPage, GivesEveryReasonForAConversation) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("project", "waiting"),
              HasSubstr("Trenger en samtale «Ventetid» går i feil retning."));
  EXPECT_THAT(site.text("project", "falls"),
              HasSubstr("Trenger en samtale Ingen i teamet kjenner tjenesten fra brukerens side."));
  EXPECT_THAT(site.text("project", "apple"), Not(HasSubstr("Trenger en samtale")));
}

TEST(ProjectPage, ShowsTheTestsOfEachIdeaAsARampAndAList) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text, HasSubstr("2 tester: 1 gikk videre på flere og 1 ble justert."));
  EXPECT_THAT(text, HasSubstr("Nattlys Prøves ut Fra 1 til 5 på 2 tester. Testrampe: Nattlys "));
  EXPECT_THAT(
      text, HasSubstr("Nattlys hos én Ideen justeres 02.04.2026–09.04.2026 · Prøvd på 1 · Som ventet? Delvis "
                      "Nattlys hos fem Prøves på flere Planlagt 01.05.2026 · Prøvd på 5 "));
  EXPECT_THAT(site.html("project", "falls"),
              HasSubstr("href=\"pdsa/2026-04-01/index.html\">Nattlys hos én</a>"));
}

TEST(ProjectPage, ListsTestsWithoutAnIdeaForThemselves) {
  std::vector<source::File> files = small_portfolio();
  replace(files, "content/projects/falls.yaml", "    change_idea: light\n    date: 2026-05-01",
          "    date: 2026-05-01");
  const std::string text = SmallSite(std::move(files)).text("project", "falls");
  EXPECT_THAT(text, HasSubstr("Tester uten endringsidé Nattlys hos fem"));
}

TEST(ProjectPage, TellsOfTestsThatNobodyHasDecidedOrLookedAtAgain) {
  std::vector<source::File> files = small_portfolio();
  EXPECT_THAT(SmallSite(files).text("project", "falls"), Not(HasSubstr("uten at noe")));
  replace(files, "content/projects/falls.yaml",
          "    act: {date: 2026-06-10, outcome: expand, next: En hel avdeling.}\n", "");
  replace(files, "content/projects/falls.yaml", "observed: 3, held: partly, compared: Som ventet.", "");
  const std::string text = SmallSite(std::move(files)).text("project", "falls");
  EXPECT_THAT(text,
              HasSubstr("Én test har vært åpen i mer enn en måned uten at noe er bestemt. Én test er over "
                        "uten at noen har sagt om det gikk som ventet."));
  EXPECT_THAT(
      text,
      HasSubstr("Ikke avgjort Planlagt 01.05.2026 · Prøvd på 5 · Åpen i 183 dager uten at noe er bestemt."));
}

TEST(ProjectPage, DrawsDriversAndGivesThemAsAListFromAimToIdea) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text, HasSubstr("2 endringsideer: 1 prøves ut og 1 er ikke prøvd. Driverdiagram: Færre fall"));
  EXPECT_THAT(text, HasSubstr("Fra 8 til 4 fall innen 31.12.2026 Trygge rom Lys Nattlys Prøves ut · 2 tester "
                              "Sensor Idé"));
  const std::string page = site.html("project", "falls");
  EXPECT_THAT(page, HasSubstr("<a href=\"#ide-1\"><title>Nattlys: Prøves ut · 2 tester</title>"));
  EXPECT_THAT(page, HasSubstr("<h3 class=\"ds-heading\" id=\"ide-1\">Nattlys</h3>"));
}

TEST(ProjectPage, DrawsIdeasWithoutDriversToo) {
  std::vector<source::File> files = small_portfolio();
  for (source::File& file : files)
    if (file.path == "content/projects/apple.yaml") file.text += "change_ideas: [{title: Dørstopper}]\n";
  const std::string text = SmallSite(std::move(files)).text("project", "apple");
  EXPECT_THAT(text, HasSubstr("Én endringsidé: 1 er ikke prøvd."));
  EXPECT_THAT(text, Not(HasSubstr("Primære drivere")));
}

TEST(ProjectPage, ShowsWhichKnowledgeTheTeamHasButNotHowMany) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text, HasSubstr("✓ Fagkunnskap med"));
  EXPECT_THAT(text, HasSubstr("– Brukernes kunnskap mangler"));
  EXPECT_THAT(text, Not(HasSubstr("Fagkunnskap 3")));
}

TEST(ProjectPage, LinksMeasuresDutiesAndUnit) {
  const SmallSite site(small_portfolio());
  const std::string page = site.html("project", "falls");
  EXPECT_THAT(page, HasSubstr("href=\"../../malinger/falls/index.html\">Fall</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"../../regelverk/rules/12a/index.html\""));
  EXPECT_THAT(page, HasSubstr("href=\"../../enheter/homes/index.html\">Sykehjem</a>"));
}

TEST(ProjectPage, TellsTheStatusesNewestFirst) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("project", "falls"), HasSubstr("Status over tid Pågår 01.03.2025 Idé 01.01.2025"));
}

TEST(ProjectPage, OfAnIdeaSaysThatThereIsNothingToMeasureYet) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("project", "apple");
  EXPECT_THAT(text, HasSubstr("Prosjektet har ingen målinger ennå."));
  EXPECT_THAT(text, HasSubstr("Prosjektet har ikke satt seg et mål ennå."));
}

// The portfolio with a scale of three steps.
std::vector<source::File> with_scale() {
  std::vector<source::File> files = small_portfolio();
  files.push_back(
      {"content/progress-scales/scale.yaml",
       "title: Framdrift\n"
       "steps:\n"
       "  - {score: 1, title: plan, needs: [aim, owner]}\n"
       "  - {score: 2, title: tester, needs: [{evidence: studied_tests, at_least: 2}]}\n"
       "  - {score: 3.5, title: bedre, needs: [improvements, {evidence: way_to_target, at_least: 80}]}\n"});
  return files;
}

TEST(ProjectPage, HoldsItsOwnScoreAgainstWhatTheDataShow) {
  const SmallSite site(with_scale());
  const std::string text = site.text("project", "falls");
  EXPECT_THAT(text,
              HasSubstr("Det dataene viser 1: plan Egen vurdering 3,5: bedre (01.10.2026) Egen vurdering "
                        "ligger 2,5 over det dataene viser. For å nå 2 (tester) mangler dataene: minst 2 "
                        "tester med resultat; nå 1 "));
  EXPECT_THAT(site.text("project", "waiting"),
              HasSubstr("Det dataene viser ikke noe trinn ennå Egen vurdering ikke oppgitt For å nå 1 (plan) "
                        "mangler dataene: et mål som sier hvor mye, innen når og for hvem en eier "));
}

TEST(ProjectPage, DrawsNoScaleWhereTheSiteHasNone) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("project", "falls"), Not(HasSubstr("Det dataene viser")));
}

TEST(ProjectPage, SaysOfEachClaimWhatTheFiguresMakeOfItAndWhy) {
  std::vector<source::File> files = small_portfolio();
  for (source::File& file : files) {
    if (file.path != "content/projects/waiting.yaml") continue;
    file.text +=
        "claims:\n"
        "  - {text: Køen er kortere., kind: improvement, measure: waiting}\n"
        "  - {text: Køen er lengre., kind: worsening, measure: waiting}\n";
  }
  const SmallSite site(std::move(files));
  const std::string text = site.text("project", "waiting");
  EXPECT_THAT(text,
              HasSubstr("Køen er kortere. Sier at det er blitt bedre Tallene sier det motsatte Ventetid : "
                        "Tallene viser forverring fra og med november 2025: 12 verdier på rad ligger over "
                        "medianen, flere enn tilfeldighetene tilsier. Regelen om uvanlig få kryssinger slår "
                        "også ut. "));
  EXPECT_THAT(text, HasSubstr("Køen er lengre. Sier at det er blitt verre Støttes av tallene"));
}

TEST(ProjectPage, SpeaksEnglish) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("project", "falls", source::Language::en),
              HasSubstr("The figures show improvement. "));
}

}  // namespace
