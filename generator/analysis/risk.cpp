#include "analysis/risk.h"

namespace analysis {

std::vector<RiskFigures> risks(const model::Edition& edition) {
  std::vector<RiskFigures> result;
  for (const model::Risk& each : edition.model.risks) result.push_back({.risk = &each});
  return result;
}

}  // namespace analysis
