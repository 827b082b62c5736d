#include "analysis/follow_up.h"

namespace analysis {

FollowUp follow_up(const model::Finding& finding, source::Date as_of) {
  if (finding.closed && *finding.closed <= as_of) return FollowUp::closed;
  if (finding.grade.value_or(model::FindingGrade::weakness) == model::FindingGrade::strength && !finding.action)
    return FollowUp::strength;
  if (!finding.action) return FollowUp::no_action;
  return finding.due && *finding.due < as_of ? FollowUp::overdue : FollowUp::open;
}

}  // namespace analysis
