#include "analysis/supervision.h"

namespace analysis {

std::vector<SupervisionFigures> supervisions(const model::Edition& edition) {
  std::vector<SupervisionFigures> result;
  for (const model::Supervision& each : edition.model.supervisions) result.push_back({.supervision = &each});
  return result;
}

}  // namespace analysis
