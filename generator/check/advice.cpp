#include "model/advice.h"

#include <map>
#include <utility>

#include "check/each_rule.h"
#include "source/row_faults.h"

namespace check {
namespace {

void check_states(const model::Advice& advice, const Input& input, source::RowFaults& faults) {
  std::map<std::pair<std::string_view, std::string_view>, source::Place> met;  // unit, point
  for (const model::AdviceState& state : advice.states) {
    if (!state.unit || !state.point) continue;
    const auto [first, is_new] = met.try_emplace({state.unit->id, *state.point}, state.place);
    if (!is_new) faults.report("advice-twice", state.place, {state.unit->id, *state.point}, {first->second});
    if (!state.done && state.planned && *state.planned < input.as_of)
      faults.report("advice-overdue", state.planned.at,
                    {state.unit->id, *state.point, source::to_iso(*state.planned)});
  }
}

}  // namespace

void advice(const Input& input, Diagnostics& diagnostics) {
  for (const model::Advice& each : input.model.advice) {
    source::RowFaults faults;
    check_states(each, input, faults);
    faults.append_to(diagnostics);
  }
}

}  // namespace check
