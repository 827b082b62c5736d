#pragma once

#include <vector>

#include "model/edition.h"
#include "model/decision.h"

namespace analysis {

struct DecisionFigures {
  const model::Decision* decision = nullptr;
};

// As edition.model.decisions.
std::vector<DecisionFigures> decisions(const model::Edition& edition);

}  // namespace analysis
