#pragma once

#include <cstddef>

#include "model/finding.h"

namespace analysis {

// What has become of a finding.
enum class FindingState {
  overdue,    // its action is due and not closed
  no_action,  // nobody has said what is done about it
  open,
  closed,
  strength,  // worth keeping: nothing is to be mended
};
inline constexpr std::size_t finding_states = 5;

FindingState finding_state(const model::Finding& finding, source::Date as_of);

// Is it still to be mended?
constexpr bool is_open(FindingState state) { return state <= FindingState::open; }

// How many findings have come how far, strengths left out. Each step is a part of the one before.
struct FindingFunnel {
  std::size_t found = 0;
  std::size_t with_action = 0;
  std::size_t closed = 0;   // of those with an action
  std::size_t overdue = 0;  // of those with an action that is not closed

  void add(const model::Finding& finding, source::Date as_of);
};

}  // namespace analysis
