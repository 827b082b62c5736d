#include "analysis/agent_clearance.h"

#include <algorithm>

namespace analysis {
namespace {

using Way = std::vector<std::string>;

// From the top unit down to this one.
Way way_to(const model::Model& model, const std::string& unit) {
  Way way{unit};
  for (const model::Unit* here = model::find(model.units, unit);
       here && here->parent && way.size() <= model.units.size();
       here = model::find(model.units, here->parent->id)) {
    way.push_back(here->parent->id);
  }
  std::ranges::reverse(way);
  return way;
}

const source::Given<int>& number_of(const model::AgentCount& count, AgentNumber what) {
  return what == AgentNumber::trained ? count.trained : count.in_training;
}

// What each unit counted, day by day.
using Series = std::map<std::string, std::map<source::Date, int>>;

Series series(const model::Model& model, AgentNumber what) {
  Series result;
  for (const model::ImprovementAgents& agents : model.improvement_agents) {
    if (!agents.unit) continue;
    for (const model::AgentCount& count : agents.counts) {
      const source::Given<int>& number = number_of(count, what);
      if (count.date && number) result[agents.unit->id][*count.date] = *number;
    }
  }
  return result;
}

}  // namespace

AgentClearance::AgentClearance(const model::Model& whole, int smallest_shown) {
  for (const AgentNumber what : {AgentNumber::trained, AgentNumber::in_training}) {
    Decisions& decisions = decisions_[static_cast<std::size_t>(what)];
    const Series counted = series(whole, what);
    std::map<std::string, Way> ways;
    std::set<source::Date> days;
    for (const auto& [unit, counts] : counted) {
      ways.emplace(unit, way_to(whole, unit));
      for (const auto& [day, number] : counts) days.insert(day);
    }
    for (const source::Date day : days) {
      std::vector<TreeCount> tree;
      std::vector<std::pair<std::string, source::Date>> keys;
      for (const auto& [unit, counts] : counted) {
        const auto after = counts.upper_bound(day);
        if (after == counts.begin()) continue;
        const auto& [counted_on, number] = *std::prev(after);
        keys.emplace_back(unit, counted_on);
        tree.push_back({ways.at(unit), number, decisions.hidden.contains(keys.back())});
      }
      const auto& decided =
          decisions.on.emplace(day, Suppression(std::move(tree), smallest_shown)).first->second;
      for (std::size_t index = 0; index < keys.size(); ++index) {
        if (!decided.may_show(index)) decisions.hidden.insert(keys[index]);
      }
    }
  }
}

bool AgentClearance::may_show(AgentNumber what, std::string_view unit, source::Date day) const {
  return !of(what).hidden.contains(std::pair(std::string(unit), day));
}

std::optional<int> AgentClearance::total(AgentNumber what, std::string_view unit, source::Date on,
                                         std::size_t counts) const {
  const auto after = of(what).on.upper_bound(on);
  if (after == of(what).on.begin()) return std::nullopt;
  const Suppression::Total* const total = std::prev(after)->second.total(unit);
  if (!total || !total->shown || total->counts != counts) return std::nullopt;
  return total->persons;
}

}  // namespace analysis
