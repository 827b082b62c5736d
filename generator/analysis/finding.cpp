#include "analysis/finding.h"

namespace analysis {

FindingState finding_state(const model::Finding& finding, source::Date as_of) {
  if (finding.closed && *finding.closed <= as_of) return FindingState::closed;
  if (finding.grade && *finding.grade == model::FindingGrade::strength && !finding.action)
    return FindingState::strength;
  if (!finding.action) return FindingState::no_action;
  return finding.due && *finding.due < as_of ? FindingState::overdue : FindingState::open;
}

void FindingFunnel::add(const model::Finding& finding, source::Date as_of) {
  const FindingState state = finding_state(finding, as_of);
  if (state == FindingState::strength) return;
  ++found;
  if (!finding.action) return;
  ++with_action;
  if (state == FindingState::closed) ++closed;
  if (state == FindingState::overdue) ++overdue;
}

}  // namespace analysis
