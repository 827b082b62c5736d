#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analysis/decision.h"
#include "analysis/figures.h"
#include "model/management_review.h"

namespace analysis {

// The whole management system is to be reviewed at least once a year (§ 8 f of the regulation on leadership
// and quality improvement, FOR-2016-10-28-1250): so the 366th day since the last review is one too many. The
// warning comes a month before it, in time to call a meeting. (domain § 2.2)
inline constexpr int review_warning_days = 335;
inline constexpr int review_breach_days = 366;

enum class ReviewTime { fine, soon, breach, never };
ReviewTime review_time(std::optional<int> days_since);

// When the management system was reviewed last, and when that must be done again.
struct ReviewStanding {
  std::optional<source::Date> last;
  const model::ManagementReview* review = nullptr;  // null where only the answer for duty 8f tells of it
  int days_since = 0;
  std::optional<source::Date> at_latest;  // the next one
  ReviewTime time = ReviewTime::never;
};

struct DecisionCounts {
  std::size_t late = 0, open = 0, done = 0;
  std::size_t all() const { return late + open + done; }
  bool operator==(const DecisionCounts&) const = default;
};
DecisionCounts counts_of(const std::vector<const DecisionFigures*>& decisions);

// A review that was held, with what it decided.
struct HeldReview {
  const model::ManagementReview* review = nullptr;
  std::vector<const DecisionFigures*> decisions;
};

// Statistics: what the measures say.
struct MeasureInputs {
  std::size_t all = 0;
  std::vector<const MeasureFigures*> worse;
  std::vector<const MeasureFigures*> better;
  std::size_t late = 0;  // newer figures should be there
};

struct PortfolioInputs {
  std::size_t all = 0;
  std::size_t running = 0;
  std::size_t started = 0;  // since the last review
  std::size_t ended = 0;    // since the last review: sustained, closed or given up
  std::vector<const ProjectFigures*> conversations;
};

// What a review of the whole management system has to go through, under the headings of the national
// guidance, as far as it does not stand in the other figures. (duty 8f)
struct ManagementReviewPack {
  ReviewStanding standing;
  const DutyFigures* duty = nullptr;  // 8f of the main framework; null where there is none
  MeasureInputs measures;
  PortfolioInputs portfolio;
  // Taken at the last review or later, done since then, or still not done: late ones first, see
  // worst_first().
  std::vector<const DecisionFigures*> decisions;
  std::vector<HeldReview> reviews;  // the newest first
};

// From the edition and its other figures. Never null.
std::unique_ptr<ManagementReviewPack> management_review_pack(const model::Edition& edition,
                                                             const Figures& figures);

}  // namespace analysis
