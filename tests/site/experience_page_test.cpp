#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<source::File> small_experience() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"},
      {"content/projects/projects.yaml", "- {id: food, title: God mat, unit: north, status: active}\n"},
      {"content/experiences/experiences.yaml",
       "- {id: asked, title: Maten, of: users, level: service, method: survey, unit: north, from: "
       "2026-03-01, "
       "to: 2026-03-20, invited: 20, answers: 12, result: Maten er kald., changes: [{said: Den er kald., "
       "did: "
       "Vi kjøpte vogn., state: done, project: food}, {said: Vi vil velge., state: planned}, {said: Mer "
       "fisk., did: For dyrt., state: declined}, {said: Og kaker.}]}\n"
       "- {id: few, title: Samtaler, of: relatives, level: individual, method: interview, unit: north, from: "
       "2026-04-01, to: 2026-04-20, answers: 4, result: Hemmelig, changes: [{said: Skjult, state: done}]}\n"
       "- {id: shop-floor, title: Verneombudet, of: employees, level: system, method: representative, unit: "
       "all, from: 2025-04-01, result: For få folk.}\n"},
  };
}

TEST(ExperiencesPage, SaysWhatCameOfWhatPeopleSaid) {
  const SmallSite site(small_experience());
  const std::string text = site.text("experiences", "");
  EXPECT_THAT(text,
              HasSubstr("Brukere og pårørende er hørt 2 ganger, i én enhet. Av 4 saker de tok opp, er 1 "
                        "gjort, 1 planlagt, 1 avslått og 1 uten svar."));
  EXPECT_THAT(text, HasSubstr("Dere sa Den er kald. ● Vi gjorde Vi kjøpte vogn. Prosjektet det ble til: God "
                              "mat"));
  EXPECT_THAT(text, HasSubstr("✕ Vi sa nei For dyrt."));
  EXPECT_THAT(text, HasSubstr("■ Ingen har svart ennå"));
}

TEST(ExperiencesPage, TellsNothingOfFewerThanFive) {
  const SmallSite site(small_experience());
  for (const auto& [kind, key] : {std::pair("experiences", ""), std::pair("experience", "few")}) {
    const std::string text = site.text(kind, key);
    EXPECT_THAT(text, HasSubstr("ærre enn 5 svar: vises ikke"));
    EXPECT_THAT(text, Not(HasSubstr("Hemmelig")));
    EXPECT_THAT(text, Not(HasSubstr("Skjult")));
  }
}

TEST(ExperiencesPage, NamesUnitsThatHaveNothing) {
  const SmallSite site(small_experience());
  EXPECT_THAT(site.text("experiences", ""), HasSubstr("Sør har ingenting registrert her."));
}

TEST(ParticipationPage, IsOfEmployeesAlone) {
  const SmallSite site(small_experience());
  const std::string text = site.text("participation", "");
  EXPECT_THAT(text, HasSubstr("Medarbeiderne er hørt én gang. Det står ikke hva det har ført til."));
  EXPECT_THAT(text, HasSubstr("■ ikke på over et år"));
  EXPECT_THAT(text, Not(HasSubstr("Maten")));
}

TEST(ExperiencePage, SaysHowManyAnswered) {
  const SmallSite site(small_experience());
  const std::string text = site.text("experience", "asked");
  EXPECT_THAT(text, HasSubstr("12 av 20 svarte (60 %). Av 4 saker de tok opp"));
  EXPECT_THAT(text, HasSubstr("Maten er kald."));
  EXPECT_THAT(text, HasSubstr("1.–20. mars 2026"));
}

TEST(ExperiencesPage, IsNotThereWithoutExperiences) {
  const SmallSite site(
      std::vector<source::File>{{"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
                                {"content/units/units.yaml", "- {id: all, title: Alle}\n"}});
  for (const char* const kind : {"experiences", "participation", "culture_survey", "safety_leadership"})
    EXPECT_FALSE(site.plan().find(kind, "", source::Language::nb)) << kind;
}

}  // namespace
