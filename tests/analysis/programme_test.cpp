#include "analysis/programme.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

std::vector<source::File> programme_files(const std::string& counts) {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: a, title: A, parent: all}\n"
       "- {id: b, title: B, parent: all}\n"
       "- {id: c, title: C, parent: all}\n"},
      {"content/programmes/klinobs.yaml",
       "title: KlinObs\n"
       "steps: [{key: one, title: Se}, {key: two, title: Si fra}]\n"
       "target: 80\n"
       "data: klinobs.csv\n"},
      {"content/programmes/klinobs.csv", "unit;step;as_of;completed;total\n" + counts},
  };
}

const ProgrammeCell& cell(const ReadSite& site, std::size_t unit, std::size_t step) {
  return site.figures.programmes[0].units[unit].steps[step];
}

TEST(Programme, ShowsTheNewestCountsOfEachUnit) {
  const ReadSite site(
      programme_files("a;one;2026-01-01;5;20\na;one;2026-09-01;20;25\nb;one;2026-01-01;10;25\n"));
  ASSERT_EQ(site.figures.programmes[0].units.size(), 2u);
  EXPECT_EQ(cell(site, 0, 0).share->part.value(), 20);
  EXPECT_EQ(cell(site, 0, 0).gap, 0);
  EXPECT_EQ(cell(site, 1, 0).gap, 40);
  EXPECT_FALSE(cell(site, 1, 1).share);  // nobody has counted
  EXPECT_EQ(site.figures.programmes[0].judged, 2u);
  EXPECT_EQ(site.figures.programmes[0].below_target, 1u);
}

TEST(Programme, KnowsOnlyWhatWasCountedUntilTheDay) {
  const ReadSite site(programme_files("a;one;2026-01-01;5;20\na;one;2026-09-01;20;25\n"), "2026-08-31");
  EXPECT_EQ(cell(site, 0, 0).share->part.value(), 5);
  EXPECT_EQ(site.figures.programmes[0].days.size(), 1u);
}

TEST(Programme, SumsOneDayAtATime) {
  const ReadSite site(
      programme_files("a;one;2026-01-01;5;20\nb;one;2026-01-01;10;25\na;one;2026-09-01;20;25\n"));
  const auto& days = site.figures.programmes[0].days;
  ASSERT_EQ(days.size(), 2u);
  EXPECT_EQ(days[0].steps[0].share->part.value(), 15);
  EXPECT_EQ(days[1].steps[0].share->part.value(), 20);  // b did not count on that day
}

TEST(Programme, HidesASmallCountWithOneThatKeepsItCompany) {
  const ReadSite site(
      programme_files("a;one;2026-01-01;3;20\nb;one;2026-01-01;10;25\nc;one;2026-01-01;20;40\n"));
  EXPECT_FALSE(cell(site, 0, 0).share->part.value());  // three
  EXPECT_FALSE(cell(site, 1, 0).share->part.value());  // else the total would tell of the three
  EXPECT_EQ(cell(site, 2, 0).share->part.value(), 20);
  EXPECT_EQ(site.figures.programmes[0].days[0].steps[0].share->part.value(), 33);
}

TEST(Programme, HidesATotalThatWouldTellOfOneSmallCount) {
  const ReadSite site(programme_files("a;one;2026-01-01;3;20\nall;one;2026-01-01;30;60\n"));
  EXPECT_FALSE(cell(site, 0, 0).share->part.value());
  EXPECT_FALSE(site.figures.programmes[0].days[0].steps[0].share->part.value());
}

TEST(Programme, HidesTheRestToo) {
  const ReadSite site(programme_files("a;one;2026-01-01;18;20\n"));
  EXPECT_FALSE(cell(site, 0, 0).share->part.value());
  EXPECT_FALSE(cell(site, 0, 0).gap);
}

TEST(Programme, KeepsHiddenCountsOutOfTheDump) {
  const ReadSite site(
      programme_files("a;one;2026-01-01;3;21\nb;one;2026-01-01;10;25\nc;one;2026-01-01;17;40\n"));
  const std::string json =
      model::canonical_json(site.edition.model, showing(*site.clearance, site.edition.model));
  EXPECT_THAT(json, testing::HasSubstr("\"completed\":17"));
  EXPECT_THAT(json, testing::Not(testing::HasSubstr("\"completed\":3")));
  EXPECT_THAT(json, testing::Not(testing::HasSubstr("\"completed\":10")));
}

}  // namespace
}  // namespace analysis
