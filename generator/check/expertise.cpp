#include <fmt/format.h>

#include "check/each_rule.h"
#include "check/fact.h"

namespace check {

void expertise_hours(const Input& input, Diagnostics& diagnostics) {
  for (const model::Expertise& expertise : input.model.expertises) {
    const source::Given<double>& capacity = value_on(expertise.capacity_hours, input.as_of);
    const source::Given<double>& used = value_on(expertise.used_hours, input.as_of);
    if (!capacity || !used || *used <= *capacity) continue;
    diagnostics.report("over-booked", used.at,
                       {expertise.id, fmt::format("{}", *used), fmt::format("{}", *capacity)}, {capacity.at});
  }
}

}  // namespace check
