#include <map>

#include "check/each_rule.h"
#include "source/row_faults.h"

namespace check {
namespace {

void check_days(const model::ImprovementAgents& agents, source::RowFaults& faults) {
  std::map<source::Date, source::Place> met;
  for (const model::AgentCount& count : agents.counts) {
    if (!count.date) continue;
    const auto [first, is_new] = met.try_emplace(*count.date, count.place);
    if (!is_new)
      faults.report("agents-counted-twice", count.place, {source::to_iso(*count.date)}, {first->second});
  }
}

}  // namespace

void improvement_agents(const Input& input, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> units;
  for (const model::ImprovementAgents& agents : input.model.improvement_agents) {
    source::RowFaults faults;
    check_days(agents, faults);
    faults.append_to(diagnostics);
    for (const auto& fact : agents.target.facts) {
      if (fact.value && *fact.value == 0) diagnostics.report("target-of-no-agents", fact.value.at);
    }
    if (!agents.unit) continue;
    const auto [first, is_new] = units.try_emplace(agents.unit->id, agents.unit.at);
    if (!is_new) diagnostics.report("two-agents-records", agents.unit.at, {agents.unit->id}, {first->second});
  }
}

}  // namespace check
