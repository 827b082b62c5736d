#include "analysis/decision.h"

namespace analysis {

std::vector<DecisionFigures> decisions(const model::Edition& edition) {
  std::vector<DecisionFigures> result;
  for (const model::Decision& each : edition.model.decisions) result.push_back({.decision = &each});
  return result;
}

}  // namespace analysis
