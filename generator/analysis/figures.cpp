#include "analysis/figures.h"

namespace analysis {

Figures figures(const model::Edition& edition, std::vector<MeasureFigures> measures) {
  Figures result{.measures = std::move(measures), .projects = {}, .duties = duties(edition)};
  result.projects = projects(edition, result.measures);
  return result;
}

}  // namespace analysis
