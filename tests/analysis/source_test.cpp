#include "analysis/source.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using model::SourceState;

std::vector<source::File> source_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"},
      {"content/projects/falls/project.yaml", "title: Fall\nunit: all\nstatus: active\nsources: [new]\n"},
      {"content/projects/falls/story.md",
       "Se [den gamle](source:old) og <source:older>, ikke open source:plan.\n"},
      {"content/sources/sources.yaml",
       "- {id: older, title: A, kind: regulation, valid_from: 1990-01-01, superseded_by: old}\n"
       "- {id: old, title: B, kind: regulation, valid_from: 2003-01-01, valid_to: 2016-12-31, "
       "superseded_by: new}\n"
       "- {id: new, title: C, kind: regulation, valid_from: 2017-01-01, checked: 2025-10-30}\n"
       "- {id: plan, title: D, kind: plan, valid_to: 2026-10-30, checked: 2020-01-01}\n"
       "- {id: today, title: E, kind: plan, valid_to: 2026-10-31, checked: 2025-10-31}\n"
       "- {id: going, title: F, kind: plan, superseded_by: coming}\n"
       "- {id: coming, title: G, kind: plan, valid_from: 2027-01-01}\n"},
  };
}

const SourceFigures& source_of(const ReadSite& site, std::string_view id) {
  for (const SourceFigures& each : site.figures.sources) {
    if (each.source->id == id) return each;
  }
  throw std::logic_error("no such source");
}

TEST(Source, HoldsUntilItsLastDayOrUntilAnotherHasTakenItsPlace) {
  const ReadSite site(source_files());
  EXPECT_EQ(source_of(site, "new").state, SourceState::in_force);
  EXPECT_EQ(source_of(site, "today").state, SourceState::in_force);
  EXPECT_EQ(source_of(site, "plan").state, SourceState::expired);
  EXPECT_EQ(source_of(site, "old").state, SourceState::superseded);
  EXPECT_EQ(source_of(site, "older").state, SourceState::superseded);
  EXPECT_EQ(source_of(site, "coming").state, SourceState::not_yet);
  EXPECT_EQ(source_of(site, "going").state, SourceState::in_force);  // its successor is to come
}

TEST(Source, IsSupersededByTheLastInTheChain) {
  const ReadSite site(source_files());
  EXPECT_EQ(source_of(site, "older").successor->id, "new");
  EXPECT_EQ(source_of(site, "new").successor, nullptr);
  ASSERT_EQ(source_of(site, "new").supersedes.size(), 1u);
  EXPECT_EQ(source_of(site, "new").supersedes[0]->id, "old");
}

TEST(Source, IsCitedByFieldsAndByLinksInTexts) {
  const ReadSite site(source_files());
  for (const std::string_view id : {"older", "old", "new"}) {
    ASSERT_EQ(source_of(site, id).cited_by.size(), 1u) << id;
    EXPECT_EQ(source_of(site, id).cited_by[0].kind->records.key, "project") << id;
  }
  EXPECT_TRUE(source_of(site, "plan").cited_by.empty());
}

TEST(Source, ShouldBeLookedUpOnceAYearWhileItHolds) {
  const ReadSite site(source_files());
  EXPECT_TRUE(source_of(site, "new").check_is_old);
  EXPECT_FALSE(source_of(site, "today").check_is_old);
  EXPECT_FALSE(source_of(site, "plan").check_is_old);  // nobody need look at what has expired
  EXPECT_FALSE(source_of(site, "coming").days_since_checked);
}

TEST(Source, ThatLeadsBackIntoItselfEnds) {
  std::vector<model::Source> sources(2);
  sources[0].id = "a";
  sources[0].superseded_by.value = source::Reference{"b"};
  sources[1].id = "b";
  sources[1].superseded_by.value = source::Reference{"a"};
  EXPECT_EQ(model::successor_of(sources[0], sources), &sources[1]);
}

}  // namespace
}  // namespace analysis
