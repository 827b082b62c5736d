#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/decision.h"
#include "analysis/figures.h"
#include "model/management_review.h"

namespace model {
struct Experience;
struct Risk;
struct Supervision;
}  // namespace model

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

// Risks: how many there are, and what is not done about them.
struct RiskInputs {
  std::size_t all = 0;
  std::size_t at_interfaces = 0;
  std::size_t late_treatments = 0;
  std::size_t late_reviews = 0;
  std::vector<const model::Risk*> behind;  // those with a late treatment or review
};

// Deviations: what has come of them. How many were reported is a figure that must be cleared first.
struct DeviationInputs {
  std::size_t units = 0;         // that report them here
  std::size_t lessons = 0;       // what was learned from them
  std::size_t open_actions = 0;  // … and is not yet carried out
  std::size_t late_actions = 0;
};

// Audits and supervision.
struct SupervisionInputs {
  std::size_t announced = 0, open = 0, answered = 0, closed = 0;
  std::size_t late = 0;  // an answer was due
  std::vector<const model::Supervision*> not_closed;
  std::size_t all() const { return announced + open + answered + closed; }
};

// What users, relatives and employees have told.
struct ExperienceInputs {
  std::array<std::size_t, 3> of{};       // gatherings of experience, as model::ExperienceOf
  std::array<std::size_t, 4> changes{};  // what has come of it, as model::ChangeState
  std::size_t all() const { return of[0] + of[1] + of[2]; }
};

struct PortfolioInputs {
  std::size_t all = 0;
  std::size_t running = 0;
  std::size_t started = 0;  // since the last review
  std::size_t ended = 0;    // since the last review: sustained, closed or given up
  std::vector<const ProjectFigures*> conversations;
};

// What a review of the whole management system has to go through, under the headings of the national
// guidance. (duty 8f) Duties and competence stand in the figures themselves.
struct ManagementReviewPack {
  ReviewStanding standing;
  const DutyFigures* duty = nullptr;  // 8f of the main framework; null where there is none
  MeasureInputs measures;
  DeviationInputs deviations;
  SupervisionInputs supervisions;
  ExperienceInputs experiences;
  RiskInputs risks;
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
