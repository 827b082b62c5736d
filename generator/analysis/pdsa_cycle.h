#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/edition.h"
#include "model/pdsa_cycle.h"

namespace analysis {

// A PDSA test of a project, as of the edition's day.
struct CycleFigures {
  const model::PdsaCycle* cycle = nullptr;
  std::string key;                          // in addresses, within the project
  const model::ChangeIdea* idea = nullptr;  // that it tests; null where it names none that there is
  std::optional<std::string> measure;       // the id of the one on whose chart it is marked
  std::optional<source::Date> begun;        // the day it was begun, else planned
  bool run = false;                         // over: its days have passed, or there is a result or a decision
  std::optional<model::CycleOutcome> outcome;
  std::optional<int> open_days;  // since it was begun, where nothing is decided
  bool compared = false;         // what came out was held against what was foretold
  std::optional<model::PredictionHeld> held;
  std::optional<int> size;  // how many it is tried on

  // Over, and foretold something that nobody has looked at again.
  bool lacks_comparison() const { return run && !compared && model::has_prediction(*cycle); }
  bool open_too_long() const { return open_days && *open_days > model::longest_open_test_days; }
};

// The project's tests in the order in which they were begun.
std::vector<CycleFigures> cycles(const model::Project& project, source::Date day);

}  // namespace analysis
