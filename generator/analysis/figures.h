#pragma once

#include <vector>

#include "analysis/competence.h"
#include "analysis/disclosure.h"
#include "analysis/duty.h"
#include "analysis/measure.h"
#include "analysis/project.h"

namespace analysis {

// All figures that an edition's pages may show. Pointers lead into the edition, and from projects into
// `measures`; both must stay where they are.
struct Figures {
  std::vector<MeasureFigures> measures;  // as edition.model.measures
  std::vector<ProjectFigures> projects;  // as edition.model.projects
  std::vector<DutyFigures> duties;
};

// measures: made by analyse() for each measure of the edition, in that order (the caller may use threads).
Figures figures(const model::Edition& edition, std::vector<MeasureFigures> measures);

}  // namespace analysis
