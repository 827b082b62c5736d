#include "analysis/programme.h"

namespace analysis {

std::vector<ProgrammeFigures> programmes(const model::Edition& edition, const Clearance&) {
  std::vector<ProgrammeFigures> result;
  for (const model::Programme& each : edition.model.programmes) result.push_back({.programme = &each});
  return result;
}

}  // namespace analysis
