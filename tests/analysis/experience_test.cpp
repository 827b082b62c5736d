#include "analysis/experience.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"
#include "model/dump.h"

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<source::File> experience_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"},
      {"content/experiences/experiences.yaml",
       "- {id: asked, title: A, of: users, level: service, method: survey, unit: north, from: 2026-03-01, "
       "to: 2026-03-20, invited: 20, answers: 12, result: Sagt, changes: [{said: X, did: Y, state: done}, "
       "{said: Z}]}\n"
       "- {id: few, title: B, of: users, level: individual, method: interview, unit: north, from: "
       "2026-04-01, to: 2026-04-20, invited: 9, answers: 4, result: Hemmelig, changes: [{said: Skjult, "
       "state: done}]}\n"
       "- {id: nobody-counted, title: C, of: relatives, level: service, method: survey, unit: north, from: "
       "2025-05-01, to: 2025-05-20, result: Ukjent}\n"
       "- {id: council, title: D, of: users, level: system, method: council, unit: all, from: 2026-05-01, "
       "result: Rådet}\n"
       "- {id: going-on, title: E, of: users, level: service, method: survey, unit: north, from: "
       "2026-10-01, to: 2026-11-20, invited: 40, answers: 30, result: Framtid}\n"
       "- {id: nearly-all, title: F, of: employees, level: service, method: survey, unit: north, from: "
       "2026-02-01, to: 2026-02-20, invited: 20, answers: 18, result: Nesten}\n"},
  };
}

const ExperienceFigures& experience(const ReadSite& site, std::string_view id) {
  for (const ExperienceFigures& each : site.figures.experiences) {
    if (each.experience->id == id) return each;
  }
  throw std::logic_error("no such experience");
}

TEST(Experience, OfFewerThanFiveIsNotTold) {
  const ReadSite site(experience_files());
  EXPECT_EQ(experience(site, "few").state, ExperienceState::too_few);
  EXPECT_TRUE(experience(site, "few").changes.empty());
  EXPECT_FALSE(experience(site, "few").answers->value());
  EXPECT_EQ(experience(site, "asked").state, ExperienceState::told);
  EXPECT_EQ(experience(site, "asked").response->percent, 60);
}

TEST(Experience, ThatNobodyCountedIsToldOfACouncilButNotOfASurvey) {
  const ReadSite site(experience_files());
  EXPECT_EQ(experience(site, "nobody-counted").state, ExperienceState::too_few);
  EXPECT_EQ(experience(site, "council").state, ExperienceState::told);
}

TEST(Experience, IsNotToldWhilePeopleAreBeingAsked) {
  const ReadSite site(experience_files());
  EXPECT_EQ(experience(site, "going-on").state, ExperienceState::collecting);
  EXPECT_FALSE(experience(site, "going-on").answers);
}

TEST(Experience, DoesNotTellHowManyWereAskedWhereNearlyAllAnswered) {
  const ReadSite site(experience_files());
  EXPECT_EQ(experience(site, "nearly-all").answers->value(), 18);
  EXPECT_FALSE(experience(site, "nearly-all").response->whole.value());
}

TEST(Experience, IsHiddenInTheDumpToo) {
  const ReadSite site(experience_files());
  const std::string dump =
      model::canonical_json(site.edition.model, showing(*site.clearance, site.edition.model));
  EXPECT_THAT(dump, HasSubstr("Sagt"));
  EXPECT_THAT(dump, HasSubstr("Rådet"));
  for (const char* const secret : {"Hemmelig", "Skjult", "Ukjent", "Framtid"})
    EXPECT_THAT(dump, Not(HasSubstr(secret)));
}

TEST(Participation, KeepsEmployeesApartAndCountsWhatCameOfIt) {
  const ReadSite site(experience_files());
  const Participation users =
      participation(site.edition, site.figures.experiences, Voices::users_and_relatives);
  EXPECT_EQ(users.experiences.size(), 5u);
  EXPECT_EQ(users.changes[static_cast<std::size_t>(model::ChangeState::done)], 1u);
  EXPECT_EQ(users.undecided, 1u);
  EXPECT_EQ(users.too_few, 2u);
  EXPECT_EQ(users.collecting, 1u);
  EXPECT_EQ(participation(site.edition, site.figures.experiences, Voices::employees).experiences.size(), 1u);
}

TEST(Participation, KnowsWhereAYearHasPassedAndWhoHasNothing) {
  std::vector<source::File> files = experience_files();
  files.push_back({"content/experiences/old.yaml",
                   "title: G\nof: users\nlevel: system\nmethod: council\nunit: north\nfrom: 2025-10-30\n"});
  const ReadSite site(std::move(files));
  const Participation users =
      participation(site.edition, site.figures.experiences, Voices::users_and_relatives);
  ASSERT_EQ(users.units.size(), 2u);
  EXPECT_EQ(users.units[1].unit->id, "north");
  EXPECT_TRUE(users.units[1].levels[0].stale);
  EXPECT_FALSE(users.units[1].levels[1].stale);
  EXPECT_EQ(users.stale_levels(), 1u);
  ASSERT_EQ(users.unheard.size(), 1u);
  EXPECT_EQ(users.unheard[0]->id, "south");
}

}  // namespace
}  // namespace analysis
