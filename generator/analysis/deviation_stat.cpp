#include "analysis/deviation_stat.h"

namespace analysis {

std::unique_ptr<DeviationFigures> deviations(const model::Edition& edition, const Clearance&) {
  if (edition.model.deviation_stats.empty()) return nullptr;
  return std::make_unique<DeviationFigures>();
}

}  // namespace analysis
