#pragma once

#include <vector>

#include "analysis/pdsa_cycle.h"

namespace analysis {

// A change idea and what became of it: the way from planned to kept.
struct ChangeIdeaFigures {
  const model::ChangeIdea* idea = nullptr;
  std::vector<CycleFigures> cycles;  // its tests, in the order in which they were begun
  // As the project says; else read from the tests: testing, or abandoned where the newest led to that.
  model::IdeaStatus state = model::IdeaStatus::idea;
  // Tried or taken into use: one of its tests is over, or it is implemented or kept.
  bool carried_out = false;
  // Carried out, and the result of a test was held against what was foretold.
  bool effect_measured = false;
  bool kept = false;
};

// The project's ideas: those of the drivers from the top downwards, then those without a driver.
//   cycles: all of the project's.
std::vector<ChangeIdeaFigures> change_ideas(const model::Project& project,
                                            const std::vector<CycleFigures>& cycles);

}  // namespace analysis
