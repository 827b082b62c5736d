#include "analysis/tag_set.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;

std::vector<source::File> tagged_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"},
      {"content/frameworks/law.yaml",
       "title: Forskrift\nsections:\n"
       "  - {key: \"6\", title: Planlegge, phase: plan, duties: [{key: 6a, text: A}, {key: 6b, text: B}]}\n"},
      {"content/threads/care.yaml", "title: Omtanke\nsteps: [6a]\n"},
      {"content/tag-sets/sets.yaml", "- {id: sides, title: Sider}\n- {id: empty, title: Tom}\n"},
      {"content/tags/tags.yaml",
       "- {id: safe, set: sides, title: Trygg, order: 2}\n"
       "- {id: planned, set: sides, title: Plan, order: 1, duties: [6a]}\n"
       "- {id: fair, set: sides, title: Rettferdig, order: 3}\n"},
      {"content/projects/projects.yaml",
       "- {id: a, title: A, unit: all, status: active, tags: [safe]}\n"
       "- {id: b, title: B, unit: all, status: active, duties: [6a], tags: [safe]}\n"
       "- {id: c, title: C, unit: all, status: active, duties: [6b]}\n"},
      {"content/measures/measures.yaml",
       "- {id: of-a, title: M, unit: all, kind: process, project: a, chart: run, period: month, improvement: "
       "decrease, "
       "points: [{at: 2026-01, value: 1}]}\n"
       "- {id: other, title: N, unit: all, kind: process, project: a, chart: run, period: month, "
       "improvement: decrease, "
       "tags: [fair], points: [{at: 2026-01, value: 1}]}\n"},
  };
}

std::vector<std::string> projects_of(const TagFigures& tag) {
  std::vector<std::string> ids;
  for (const model::Project* const project : tag.projects) ids.push_back(project->id);
  return ids;
}

const TagSetFigures& set(const ReadSite& site, std::string_view id) {
  for (const TagSetFigures& each : site.figures.tag_sets)
    if (each.set->id == id) return each;
  throw std::logic_error("no such set");
}

TEST(TagSet, HoldsWhatCarriesATagAndWhatIsAboutOneOfItsDuties) {
  const ReadSite site(tagged_files());
  const TagSetFigures& figures = set(site, "sides");
  ASSERT_EQ(figures.tags.size(), 3u);
  EXPECT_EQ(figures.tags[0].tag->id, "planned") << "by their order";
  EXPECT_THAT(projects_of(figures.tags[0]), ElementsAre("b"));
  EXPECT_THAT(projects_of(figures.tags[1]), ElementsAre("a", "b"));
  EXPECT_THAT(projects_of(figures.tags[2]), ElementsAre());
  // The thread is about the duty too, and is no work.
  EXPECT_EQ(figures.tags[0].records.size(), 1u);
}

TEST(TagSet, CountsAMeasureWithItsProjectUnlessItHasATagOfItsOwn) {
  const ReadSite site(tagged_files());
  const TagSetFigures& figures = set(site, "sides");
  const model::Kind* const measures = model::find_kind("measure");
  EXPECT_EQ(figures.tags[1].count(measures), 1u);
  EXPECT_EQ(figures.tags[2].count(measures), 1u);
  EXPECT_EQ(figures.kinds.size(), 2u);
}

TEST(TagSet, TellsWhatHasNoTag) {
  const ReadSite site(tagged_files());
  const TagSetFigures& figures = set(site, "sides");
  EXPECT_EQ(figures.projects, 3u);
  ASSERT_EQ(figures.untagged.size(), 1u);
  EXPECT_EQ(figures.untagged[0]->id, "c");
  EXPECT_TRUE(set(site, "empty").tags.empty());
}

}  // namespace
}  // namespace analysis
