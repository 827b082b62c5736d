#include "analysis/management_review.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;

std::vector<source::File> review_files(std::vector<source::File> others) {
  std::vector<source::File> files = {
      {"site.yaml", "title: S\norganisation: O\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: chief, title: Leder}\n"},
      {"content/frameworks/ledelse.yaml",
       "title: L\nsections:\n  - {key: \"8\", title: Evaluere, phase: study, duties: [{key: 8f, text: "
       "Gjennomgå}]}\n"},
      {"content/responsibilities/all.yaml",
       "- {id: all-8f, duty: 8f, unit: all, owner: chief, reviews: [2025-09-01, 2026-01-05]}\n"}};
  files.insert(files.end(), others.begin(), others.end());
  return files;
}

TEST(ReviewTime, WarnsAMonthBeforeTheYearIsOver) {
  EXPECT_EQ(review_time(std::nullopt), ReviewTime::never);
  EXPECT_EQ(review_time(0), ReviewTime::fine);
  EXPECT_EQ(review_time(334), ReviewTime::fine);
  EXPECT_EQ(review_time(335), ReviewTime::soon);
  EXPECT_EQ(review_time(365), ReviewTime::soon);
  EXPECT_EQ(review_time(366), ReviewTime::breach);
}

TEST(ManagementReview, WithoutRecordsIsToldByTheAnswerForItsDuty) {
  const ReadSite site(review_files({}));
  const ReviewStanding& standing = site.figures.management_review->standing;
  ASSERT_TRUE(standing.last);
  EXPECT_EQ(source::to_iso(*standing.last), "2026-01-05");
  EXPECT_EQ(standing.review, nullptr);
  EXPECT_EQ(standing.days_since, 299);
  EXPECT_EQ(source::to_iso(*standing.at_latest), "2027-01-05");
}

TEST(ManagementReview, OfAUnitDoesNotCountForTheWhole) {
  const ReadSite site(review_files({{"content/management-reviews/all.yaml",
                                     "- {id: whole, title: A, date: 2025-11-15, unit: all}\n"
                                     "- {id: older, title: B, date: 2024-11-15}\n"
                                     "- {id: part, title: C, date: 2026-08-01, unit: north}\n"
                                     "- {id: to-come, title: D, date: 2026-11-15}\n"}}));
  const ManagementReviewPack& pack = *site.figures.management_review;
  ASSERT_TRUE(pack.standing.review);
  EXPECT_EQ(pack.standing.review->id, "whole");
  EXPECT_EQ(pack.standing.time, ReviewTime::soon);
  std::vector<std::string> ids;
  for (const HeldReview& held : pack.reviews) ids.push_back(held.review->id);
  EXPECT_THAT(ids, ElementsAre("part", "whole", "older"));
}

TEST(ManagementReview, GathersDecisionsSinceTheLastOneAndThoseLeftOver) {
  const ReadSite site(review_files(
      {{"content/management-reviews/all.yaml", "- {id: held, title: A, date: 2026-02-11, unit: all}\n"},
       {"content/decisions/all.yaml",
        "- {id: done-before, title: A, date: 2025-02-01, due: 2025-06-01, done: 2025-06-01}\n"
        "- {id: done-since, title: B, date: 2025-02-01, due: 2026-03-01, done: 2026-03-01}\n"
        "- {id: left-over, title: C, date: 2025-02-01, due: 2025-12-01}\n"
        "- {id: new, title: D, date: 2026-02-11, due: 2026-12-01, review: held}\n"}}));
  const ManagementReviewPack& pack = *site.figures.management_review;
  std::vector<std::string> ids;
  for (const DecisionFigures* const each : pack.decisions) ids.push_back(each->decision->id);
  EXPECT_THAT(ids, ElementsAre("left-over", "new", "done-since"));
  EXPECT_EQ(counts_of(pack.decisions), (DecisionCounts{.late = 1, .open = 1, .done = 1}));
  EXPECT_EQ(pack.reviews.front().decisions.size(), 1u);
}

}  // namespace
}  // namespace analysis
