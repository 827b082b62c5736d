#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"
#include "model/risk.h"

namespace analysis {

// How great a risk is, in words. A grid of five by five is commonly split so that what is very grave is never
// low, whatever its likelihood; from `high` on something must be done, or it must be said why not.
//   low 1-4, medium 5-9, high 10-14, very high 15-25
enum class RiskBand { low, medium, high, very_high };

struct RiskGrade {
  int consequence = 1;  // 1 to 5
  int likelihood = 1;   // 1 to 5

  int level() const { return consequence * likelihood; }  // 1 to 25
  bool operator==(const RiskGrade&) const = default;
};

RiskBand band_of(int level);

// A risk as it was judged on a day.
struct RiskStep {
  const model::RiskAssessment* assessment = nullptr;
  source::Date date;
  RiskGrade grade;
};

enum class TreatmentState { done, under_way, overdue };

struct TreatmentFigures {
  const model::RiskTreatment* treatment = nullptr;
  TreatmentState state = TreatmentState::under_way;
  int days_overdue = 0;  // 0 unless overdue
};

// How the level has moved since the last edition, a month ago.
enum class RiskMovement { risen, new_here, fallen, unmoved };

// Where a risk stands on its way to what is aimed for.
enum class RiskStanding {
  untreated,  // above what is aimed for, or high without an aim, and nothing is under way
  treated,    // something is under way
  reached,    // no greater than aimed for
  accepted,   // it was decided to bear it as it is
  watched,    // low or medium, with neither aim nor treatment
};

// Why a risk should be talked about, the weightiest first.
enum class RiskConcern {
  untreated,          // high or very high, above its aim, and nothing is under way
  treatment_overdue,  // a treatment is past its day
  risen,              // greater than in the last edition
  treated_in_vain,    // all treatments are in place, and it is still greater than aimed for
  review_overdue,     // the next review's day has passed
  not_assessed,       // for more than a year
  no_owner,
};

struct RiskFigures {
  const model::Risk* risk = nullptr;
  std::vector<RiskStep> steps;        // at least one, oldest first
  std::optional<RiskGrade> aimed;     // after treatment
  std::optional<RiskGrade> previous;  // in the last edition
  std::vector<TreatmentFigures> treatments;
  RiskMovement movement = RiskMovement::unmoved;
  RiskStanding standing = RiskStanding::watched;
  bool came_down_to_aim = false;  // since the last edition
  source::Date last_seen;         // the newest assessment or review
  std::optional<source::Date> next_review;
  int days_overdue = 0;  // of the next review; 0 unless its day has passed
  std::vector<RiskConcern> concerns;
  std::size_t number = 0;  // its place among all when the worst come first, from 1

  const RiskStep& first() const { return steps.front(); }
  const RiskStep& now() const { return steps.back(); }
  RiskBand band() const { return band_of(now().grade.level()); }
  std::size_t in_place() const;  // treatments
  std::size_t overdue() const;   // treatments
};

// How old an assessment may be: the whole management system is to be gone through once a year. (§ 8 f)
inline constexpr int longest_without_assessment_days = 365;

// The day that the last edition was of: the last one of the month before.
source::Date last_edition_day(source::Date as_of);

// As edition.model.risks, without those that nobody has assessed yet.
std::vector<RiskFigures> risks(const model::Edition& edition);

// The worst first: by level now, then by consequence, then by what should be talked about, then by id.
std::vector<const RiskFigures*> worst_first(const std::vector<RiskFigures>& risks);

// Null where there is no such risk.
const RiskFigures* find_risk(const std::vector<RiskFigures>& risks, std::string_view id);

}  // namespace analysis
