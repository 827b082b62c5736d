#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"

namespace analysis {

// Improvement agents of a unit, or of it and those below it: the newest counts against the target.
struct AgentNumbers {
  std::optional<PublicCount> trained, in_training;  // none: not counted
  std::optional<int> target;                        // none: none is set for one of those that are summed up
  std::optional<source::Date> counted_on;           // the oldest day among the newest counts

  // How many still lack; none where it may not be told.
  std::optional<int> lacking() const {
    if (!target || !trained || !trained->value()) return std::nullopt;
    return std::max(0, *target - *trained->value());
  }
};

struct AgentsOfUnit {
  const model::Unit* unit = nullptr;
  const model::ImprovementAgents* record = nullptr;  // the unit's own; null: it has none
  std::optional<AgentNumbers> own;                   // where there is a record
  AgentNumbers all;                                  // with those below it
  bool has_agents_below = false;
};

struct AgentFigures {
  AgentNumbers all;                 // of all that the edition holds
  std::vector<AgentsOfUnit> units;  // with records, themselves or below; as edition.model.units
  bool empty() const { return units.empty(); }
};

AgentFigures agents(const model::Edition& edition, const Clearance& clearance);

// Null where the unit has no records, itself or below it.
const AgentsOfUnit* find_agents(const AgentFigures& figures, std::string_view unit);

// A unit's own counts over time, oldest first.
struct AgentHistoryPoint {
  source::Date date;
  std::optional<PublicCount> trained, in_training;
};
std::vector<AgentHistoryPoint> history(const model::ImprovementAgents& agents, const Clearance& clearance);

}  // namespace analysis
