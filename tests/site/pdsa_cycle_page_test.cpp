#include <gmock/gmock.h>

#include "site/small_portfolio.h"

namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::string_view first = "falls/2026-04-01", second = "falls/2026-05-01";

// The portfolio with a slip in the project of falls.
std::vector<source::File> with(std::string_view from, std::string_view to) {
  std::vector<source::File> files = small_portfolio();
  for (source::File& file : files) {
    if (file.path != "content/projects/falls.yaml") continue;
    const std::size_t at = file.text.find(from);
    if (at == std::string::npos) ADD_FAILURE() << from;
    file.text.replace(at, from.size(), to);
  }
  return files;
}

TEST(PdsaCyclePage, SaysWhereTheTestStandsAndWhetherItWentAsForetold) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(
      site.text("pdsa_cycle", first),
      HasSubstr("PDSA-test i Færre fall Nattlys hos én Test 1 av 2 av ideen «Nattlys». Prøvd på 1. Det gikk "
                "bare delvis som vi trodde. Ideen justeres"));
}

TEST(PdsaCyclePage, PutsWhatWasForetoldBesideWhatCameOut) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(
      site.text("pdsa_cycle", first),
      HasSubstr("Vi trodde 4 Ja. Det ble 3 Det virker. Gikk det som vi trodde? ◐ Delvis · 1 under det vi "
                "trodde Som ventet."));
}

TEST(PdsaCyclePage, TellsTheFourSteps) {
  const SmallSite site(small_portfolio());
  const std::string text = site.text("pdsa_cycle", first);
  EXPECT_THAT(text,
              HasSubstr("Planlegge Går det an? Vi trodde: 4 · Ja. Prøvd på 1. Utføre 02.04.2026–09.04.2026 "
                        "Det gikk. Studere"));
  EXPECT_THAT(text, HasSubstr("Handle Ideen justeres 10. april 2026"));
  EXPECT_THAT(site.text("pdsa_cycle", second), HasSubstr("Videre: En hel avdeling."));
  EXPECT_THAT(site.text("pdsa_cycle", second), HasSubstr("Resultatet er ikke sett på ennå."));
}

TEST(PdsaCyclePage, LeadsToTheTestsBeforeAndAfter) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.html("pdsa_cycle", first),
              HasSubstr("rel=\"next\" href=\"../2026-05-01/index.html\">Nattlys hos fem</a>"));
  EXPECT_THAT(site.html("pdsa_cycle", first), Not(HasSubstr("rel=\"prev\"")));
  EXPECT_THAT(site.html("pdsa_cycle", second), HasSubstr("rel=\"prev\" href=\"../2026-04-01/index.html\""));
}

TEST(PdsaCyclePage, LeadsToIdeaProjectAndMeasure) {
  const SmallSite site(small_portfolio());
  const std::string page = site.html("pdsa_cycle", first);
  EXPECT_THAT(page, HasSubstr("href=\"../../index.html#ide-1\">Nattlys (Prøves ut · 2 tester)</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"../../index.html\">Færre fall</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"../../../../malinger/falls/index.html\">Fall</a>"));
}

TEST(PdsaCyclePage, MarksItselfInTheRamp) {
  const SmallSite site(small_portfolio());
  const std::string page = site.html("pdsa_cycle", second);
  EXPECT_THAT(page,
              HasSubstr("<tr aria-current=\"true\"><th scope=\"row\">Nattlys hos fem<small>Denne testen"));
  EXPECT_THAT(page, HasSubstr("class=\"thread-cell\""));
}

TEST(PdsaCyclePage, ShowsLooseEnds) {
  const SmallSite open(with("    act: {date: 2026-06-10, outcome: expand, next: En hel avdeling.}\n", ""));
  EXPECT_THAT(open.text("pdsa_cycle", second),
              HasSubstr("Løse tråder Åpen i 183 dager uten at noe er bestemt."));
  const SmallSite unseen(with("observed: 3, held: partly, compared: Som ventet.", ""));
  EXPECT_THAT(unseen.text("pdsa_cycle", first),
              HasSubstr("Løse tråder Testen er over, men ingen har sagt om det gikk som vi trodde."));
  EXPECT_THAT(SmallSite(small_portfolio()).text("pdsa_cycle", first), Not(HasSubstr("Løse tråder")));
}

TEST(PdsaCyclePage, OfATestWithoutAnIdeaHasNoRamp) {
  const SmallSite site(with("    change_idea: light\n    date: 2026-05-01", "    date: 2026-05-01"));
  EXPECT_THAT(site.text("pdsa_cycle", second), Not(HasSubstr("Rampen")));
  EXPECT_THAT(site.text("pdsa_cycle", second), Not(HasSubstr("Forrige test")));
}

TEST(PdsaCyclePage, IsFlaggedOnTheMeasuresChart) {
  const SmallSite site(small_portfolio());
  const std::string page = site.html("measure", "falls");
  EXPECT_THAT(
      page,
      HasSubstr(
          "<li><strong>April 2026:</strong> <span class=\"marked-test\">Test: <a class=\"ds-link\" "
          "data-color=\"accent\" href=\"../../prosjekter/falls/pdsa/2026-04-01/index.html\">Nattlys hos "
          "én</a></span>"));
  EXPECT_THAT(page, HasSubstr("class=\"flag\""));
  // One that was planned and not begun is not.
  EXPECT_THAT(page, Not(HasSubstr("Nattlys hos fem")));
  EXPECT_THAT(site.text("project", "falls"), HasSubstr("April 2026: Test: Nattlys hos én"));
}

TEST(PdsaCyclePage, SpeaksEnglish) {
  const SmallSite site(small_portfolio());
  EXPECT_THAT(site.text("pdsa_cycle", first, source::Language::en),
              HasSubstr("Test 1 of 2 of the idea “Nattlys”. Tried on 1. It went only partly as we thought."));
}

}  // namespace
