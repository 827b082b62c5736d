#pragma once

#include <vector>

#include "model/finding.h"

namespace analysis {

// What has become of a finding.
enum class FollowUp {
  overdue,    // its action is due and not closed
  no_action,  // nobody has said what is done about it
  open,
  closed,
  strength,  // worth keeping: nothing is to be mended
};
inline constexpr std::size_t follow_ups = 5;

FollowUp follow_up(const model::Finding& finding, source::Date as_of);

}  // namespace analysis
