#include <gmock/gmock.h>

#include "site/small_portfolio.h"

namespace {

using testing::HasSubstr;
using testing::Not;

// The small portfolio with a method of three steps that goes back, and two projects that follow it.
std::vector<source::File> with_method() {
  std::vector<source::File> files = small_portfolio();
  files.push_back({"content/methods/three.yaml",
                   "title: Tre trinn\n"
                   "about: Vi prøver oss **fram**.\n"
                   "source: En bok\n"
                   "source_address: https://example.org/bok\n"
                   "going_back: true\n"
                   "steps:\n"
                   "  - {key: plan, title: Planlegge, about: Tenke først., questions: [Hvem er med?]}\n"
                   "  - {key: do, title: Utføre}\n"
                   "  - {key: study, title: Studere}\n"});
  for (source::File& file : files) {
    if (file.path == "content/projects/waiting.yaml")
      file.text +=
          "method: three\n"
          "method_step:\n"
          "  - {from: 2026-06-01, value: plan}\n"
          "  - {from: 2026-07-01, value: do}\n"
          "  - {from: 2026-08-03, value: plan}\n"
          "  - {from: 2026-09-01, value: do}\n";
    if (file.path == "content/projects/zebra.yaml")
      file.text += "method: three\nmethod_step: [{from: 2026-05-01, value: do}]\n";
    if (file.path == "content/projects/apple.yaml") file.text += "method: three\n";
  }
  return files;
}

TEST(MethodPage, TellsTheStepsWithTheirQuestionsAndWhoIsThere) {
  const SmallSite site(with_method());
  const std::string text = site.text("method", "three");
  EXPECT_THAT(text, HasSubstr("2 prosjekter følger metoden nå."));
  EXPECT_TRUE(in_order(text, "Vi prøver oss fram .", "Et prosjekt kan gå tilbake til et tidligere trinn."));
  EXPECT_THAT(text, HasSubstr("1 Planlegge Tenke først. Hvem er med? Ingen prosjekter er her nå."));
  EXPECT_THAT(text, HasSubstr("2 Utføre Er her nå Kortere kø siden 01.09.2026"));
  EXPECT_THAT(text, HasSubstr("Følger metoden uten å si hvilket trinn Åpne dører"));
  EXPECT_THAT(text, HasSubstr("Har fulgt metoden og er avsluttet Zebra til 10.09.2026"));
}

TEST(MethodPage, NamesAndLinksItsSource) {
  const SmallSite site(with_method());
  EXPECT_THAT(site.text("method", "three"), HasSubstr("Kilde En bok"));
  EXPECT_THAT(site.html("method", "three"), HasSubstr("href=\"https://example.org/bok\""));
}

TEST(MethodPage, IsLinkedFromThePortfolioAndFromItsProjects) {
  const SmallSite site(with_method());
  EXPECT_THAT(site.html("portfolio", ""), HasSubstr("href=\"../metoder/three/index.html\""));
  EXPECT_THAT(site.html("project", "waiting"), HasSubstr("href=\"../../metoder/three/index.html\""));
}

TEST(MethodSection, SaysWhereTheProjectIsAndThatItHasGoneBack) {
  const SmallSite site(with_method());
  EXPECT_THAT(site.text("project", "waiting"),
              HasSubstr("Prosjektet følger «Tre trinn» og er på trinn 2 av 3, «Utføre», siden 1. september "
                        "2026. Det har gått tilbake til et tidligere trinn én gang."));
}

TEST(MethodSection, ListsEarlierStaysAndReturns) {
  const SmallSite site(with_method());
  const std::string text = site.text("project", "waiting");
  EXPECT_THAT(text, HasSubstr("Planlegge har vært her · 01.06.2026–01.07.2026 · 03.08.2026–01.09.2026 (kom "
                              "tilbake)"));
  EXPECT_THAT(text, HasSubstr("Utføre Her er vi · 01.07.2026–03.08.2026 · siden 01.09.2026"));
  EXPECT_THAT(text, HasSubstr("Studere ikke kommet hit"));
  EXPECT_THAT(site.html("project", "waiting"), HasSubstr("<li aria-current=\"step\"><strong>Utføre"));
}

TEST(MethodSection, SaysWhereAProjectThatHasEndedStopped) {
  const SmallSite site(with_method());
  EXPECT_THAT(site.text("project", "zebra"),
              HasSubstr("Prosjektet fulgte «Tre trinn» og sluttet på trinn 2 av 3, «Utføre»"));
  EXPECT_THAT(site.text("project", "zebra"), HasSubstr("Utføre Her sluttet det · 01.05.2026–10.09.2026"));
}

TEST(MethodSection, DrawsNoPathWhereTheProjectDoesNotSayWhereItIs) {
  const SmallSite site(with_method());
  EXPECT_THAT(site.text("project", "apple"),
              HasSubstr("Prosjektet følger «Tre trinn», men sier ikke hvilket trinn det er på."));
  EXPECT_THAT(site.html("project", "apple"), Not(HasSubstr("Trinnene i metoden, og når prosjektet var")));
  EXPECT_THAT(site.html("project", "waiting"), HasSubstr("Trinnene i metoden, og når prosjektet var"));
}

}  // namespace
