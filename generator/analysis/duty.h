#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/edition.h"

namespace analysis {

// How a duty stands, worst first.
enum class DutyState {
  hole,     // no owner, no evidence, or not reviewed for long
  overdue,  // the next review's day has passed
  partly,   // described or practised only in part
  excused,  // a justified exception holds
  ok,
};

// Why it is a hole.
enum class HoleReason { no_answer, no_owner, no_evidence, not_reviewed };

// One responsibility as it stands on the day.
struct Answer {
  const model::Responsibility* responsibility = nullptr;
  const model::Unit* unit = nullptr;
  DutyState state = DutyState::hole;
  std::vector<HoleReason> holes;
  std::optional<source::Date> last_review;
  std::optional<source::Date> next_review;
  std::size_t units_covered = 0;  // the unit and those below it that have no answer of their own
};

struct DutyFigures {
  std::string reference;  // "ledelse/6f"
  model::DutyPlace place;
  std::vector<Answer> answers;        // from the top of the tree down, then by id
  DutyState state = DutyState::hole;  // of the answer nearest the top; a hole without any
  std::size_t units_without_answer = 0;
  std::vector<const model::Project*> projects;  // that serve it
  std::vector<const model::Measure*> measures;
};

// How old the last review may be before a duty counts as a hole. (domain: § 8 f asks for once a year)
inline constexpr int longest_without_review_days = 365;

// All duties of all frameworks, in the frameworks' order.
std::vector<DutyFigures> duties(const model::Edition& edition);

// The answer that holds for a unit: its own or the nearest one above. Null if there is none.
const Answer* answer_for(const DutyFigures& duty, const model::Model& model, std::string_view unit);

}  // namespace analysis
