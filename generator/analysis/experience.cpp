#include "analysis/experience.h"

namespace analysis {

std::vector<ExperienceFigures> experiences(const model::Edition& edition, const Clearance&) {
  std::vector<ExperienceFigures> result;
  for (const model::Experience& each : edition.model.experiences) result.push_back({.experience = &each});
  return result;
}

}  // namespace analysis
