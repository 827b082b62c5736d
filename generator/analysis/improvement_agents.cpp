#include "analysis/improvement_agents.h"

#include <algorithm>
#include <map>

namespace analysis {
namespace {

using model::AgentCount;
using model::ImprovementAgents;

const AgentCount* newest(const ImprovementAgents& agents) {
  const AgentCount* result = nullptr;
  for (const AgentCount& count : agents.counts) {
    if (count.date && (!result || *count.date > *result->date)) result = &count;
  }
  return result;
}

// The records of a unit and those below it.
using Records = std::vector<const ImprovementAgents*>;

std::map<std::string, Records, std::less<>> records_by_unit(const model::Model& model) {
  std::map<std::string, Records, std::less<>> result;
  for (const ImprovementAgents& agents : model.improvement_agents) {
    if (!agents.unit) continue;
    const model::Unit* here = model::find(model.units, agents.unit->id);
    for (std::size_t step = 0; here && step < model.units.size(); ++step) {
      result[here->id].push_back(&agents);
      here = here->parent ? model::find(model.units, here->parent->id) : nullptr;
    }
  }
  return result;
}

// The target of them all, and the oldest day of their newest counts.
AgentNumbers without_counts(const Records& records) {
  AgentNumbers numbers;
  int target = 0;
  bool has_all_targets = !records.empty();
  for (const ImprovementAgents* const agents : records) {
    const source::Given<int>& own = agents->target.latest();
    has_all_targets = has_all_targets && own;
    target += own.value_or(0);
    const AgentCount* const count = newest(*agents);
    if (count && (!numbers.counted_on || *count->date < *numbers.counted_on))
      numbers.counted_on = *count->date;
  }
  if (has_all_targets) numbers.target = target;
  return numbers;
}

AgentNumbers own_numbers(const ImprovementAgents& agents, const Clearance& clearance) {
  AgentNumbers numbers = without_counts({&agents});
  const AgentCount* const count = newest(agents);
  if (!count) return numbers;
  if (count->trained) numbers.trained = clearance.agents(AgentNumber::trained, agents, *count);
  if (count->in_training) numbers.in_training = clearance.agents(AgentNumber::in_training, agents, *count);
  return numbers;
}

// Counts that have the number on the day: those that a sum of it is made of.
std::size_t counted(const Records& records, source::Given<int> AgentCount::*number) {
  return static_cast<std::size_t>(std::ranges::count_if(records, [&](const ImprovementAgents* agents) {
    return std::ranges::any_of(agents->counts,
                               [&](const AgentCount& count) { return count.date && (count.*number); });
  }));
}

AgentNumbers sum(const Records& records, std::string_view unit, source::Date as_of,
                 const Clearance& clearance) {
  AgentNumbers numbers = without_counts(records);
  if (const std::size_t n = counted(records, &AgentCount::trained); n > 0)
    numbers.trained = clearance.agents_total(AgentNumber::trained, unit, as_of, n);
  if (const std::size_t n = counted(records, &AgentCount::in_training); n > 0)
    numbers.in_training = clearance.agents_total(AgentNumber::in_training, unit, as_of, n);
  return numbers;
}

}  // namespace

AgentFigures agents(const model::Edition& edition, const Clearance& clearance) {
  AgentFigures figures;
  const source::Date as_of = edition.made_for.as_of;
  const auto by_unit = records_by_unit(edition.model);
  for (const model::Unit& unit : edition.model.units) {
    const auto found = by_unit.find(unit.id);
    if (found == by_unit.end()) continue;
    AgentsOfUnit of_unit{.unit = &unit, .all = sum(found->second, unit.id, as_of, clearance)};
    for (const ImprovementAgents* const record : found->second) {
      if (record->unit->id != unit.id) {
        of_unit.has_agents_below = true;
      } else if (!of_unit.record) {
        of_unit.record = record;
        of_unit.own = own_numbers(*record, clearance);
      }
    }
    figures.units.push_back(std::move(of_unit));
  }
  Records all;
  for (const ImprovementAgents& each : edition.model.improvement_agents) {
    if (each.unit) all.push_back(&each);
  }
  // All that a unit's edition holds is what is in that unit and below it.
  figures.all = sum(all, edition.made_for.unit, as_of, clearance);
  return figures;
}

const AgentsOfUnit* find_agents(const AgentFigures& figures, std::string_view unit) {
  const auto found = std::ranges::find_if(
      figures.units, [&](const AgentsOfUnit& agents) { return agents.unit->id == unit; });
  return found == figures.units.end() ? nullptr : &*found;
}

std::vector<AgentHistoryPoint> history(const model::ImprovementAgents& agents, const Clearance& clearance) {
  std::vector<AgentHistoryPoint> points;
  for (const AgentCount& count : agents.counts) {
    if (!count.date) continue;
    AgentHistoryPoint point{.date = *count.date, .trained = {}, .in_training = {}};
    if (count.trained) point.trained = clearance.agents(AgentNumber::trained, agents, count);
    if (count.in_training) point.in_training = clearance.agents(AgentNumber::in_training, agents, count);
    points.push_back(point);
  }
  std::ranges::stable_sort(points, {}, &AgentHistoryPoint::date);
  return points;
}

}  // namespace analysis
