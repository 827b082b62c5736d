#include "analysis/safety_leadership.h"

namespace analysis {

std::vector<LeadershipFigures> safety_leadership(const model::Edition& edition) {
  std::vector<LeadershipFigures> result;
  for (const model::SafetyLeadership& each : edition.model.safety_leadership) result.push_back({.leadership = &each});
  return result;
}

}  // namespace analysis
