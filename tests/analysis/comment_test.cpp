#include "analysis/comment.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> ids(const std::vector<const model::Comment*>& comments) {
  std::vector<std::string> result;
  for (const model::Comment* const comment : comments) result.push_back(comment->id);
  return result;
}

// A measure that gets worse in October, below a project; other things to comment on beside it.
std::vector<source::File> comment_files(std::vector<source::File> comments) {
  std::vector<source::File> files = {
      {"site.yaml", "title: S\norganisation: O\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"},
      {"content/projects/projects.yaml",
       "- {id: falls, title: Fall, unit: north, status: active}\n"
       "- {id: secret, title: Hemmelig, unit: north, status: active, classification: confidential}\n"},
      {"content/measures/falls.yaml",
       "title: Fall\nproject: falls\nkind: outcome\nchart: run\nimprovement: decrease\nperiod: month\ndata: "
       "falls.csv\n"},
      {"content/measures/falls.csv",
       "date;value\n2025-08;5\n2025-09;4\n2025-10;5\n2025-11;3\n2025-12;4\n2026-01;5\n2026-02;3\n"
       "2026-03;9\n2026-04;9\n2026-05;8\n2026-06;9\n2026-07;9\n2026-08;8\n2026-09;9\n2026-10;9\n"}};
  files.insert(files.end(), comments.begin(), comments.end());
  return files;
}

TEST(Comment, OfTheNewestPeriodStandsFirst) {
  const ReadSite site(comment_files({{"content/comments/a.md", "---\nperiod: 2026-01\n---\nA\n"},
                                     {"content/comments/b.md", "---\nperiod: 2026-T2\n---\nB\n"},
                                     {"content/comments/c.md", "---\nperiod: 2026-08\n---\nC\n"},
                                     {"content/comments/d.md", "---\nperiod: 2026-T3\n---\nD\n"}}));
  // Tertial and August end on the same day; the third tertial has not ended.
  EXPECT_THAT(ids(comments(site.edition)), ElementsAre("c", "b", "a"));
}

TEST(Comment, IsWhereItsMeasureIs) {
  const ReadSite site(
      comment_files({{"content/comments/a.md", "---\nperiod: 2026-01\nmeasure: falls\n---\nA\n"},
                     {"content/comments/b.md", "---\nperiod: 2026-01\nproject: falls\n---\nB\n"}}));
  EXPECT_THAT(ids(comments_on(site.edition, "unit", "north")), ElementsAre("a", "b"));
  EXPECT_THAT(ids(comments_on(site.edition, "measure", "falls")), ElementsAre("a"));
  EXPECT_THAT(ids(comments_on(site.edition, "unit", "all")), IsEmpty());
}

TEST(Comment, IsNeverLessSensitiveThanWhatItIsAbout) {
  const ReadSite site(comment_files(
      {{"content/comments/a.md", "---\nperiod: 2026-01\nproject: secret\n---\nA\n"},
       {"content/comments/b.md", "---\nperiod: 2026-01\nproject: secret\nclassification: open\n---\nB\n"}}));
  EXPECT_THAT(ids(comments(site.edition)), IsEmpty());
}

TEST(Comment, OnAnotherUnitIsLeftOutOfAUnitsEdition) {
  const ReadSite site(
      comment_files({{"content/units/south.yaml", "title: Sør\nparent: all\n"},
                     {"content/comments/a.md", "---\nperiod: 2026-01\nmeasure: falls\n---\nA\n"}}),
      "2026-10-31", "south");
  EXPECT_THAT(ids(comments(site.edition)), IsEmpty());
}

TEST(UncommentedWorsening, IsToldUntilSomebodySpeaksOfItAfterItBegan) {
  const ReadSite silent(comment_files({}));
  ASSERT_EQ(silent.figures.measures.front().variation, Variation::concern);
  EXPECT_EQ(uncommented_worsening(silent.edition, silent.figures.measures).size(), 1u);

  const ReadSite before(
      comment_files({{"content/comments/a.md", "---\nperiod: 2025-06\nmeasure: falls\n---\nA\n"}}));
  EXPECT_EQ(uncommented_worsening(before.edition, before.figures.measures).size(), 1u);

  const ReadSite on_it(
      comment_files({{"content/comments/a.md", "---\nperiod: 2026-09\nmeasure: falls\n---\nA\n"}}));
  EXPECT_THAT(uncommented_worsening(on_it.edition, on_it.figures.measures), IsEmpty());

  const ReadSite on_project(
      comment_files({{"content/comments/a.md", "---\nperiod: 2026-09\nproject: falls\n---\nA\n"}}));
  EXPECT_THAT(uncommented_worsening(on_project.edition, on_project.figures.measures), IsEmpty());
}

}  // namespace
}  // namespace analysis
