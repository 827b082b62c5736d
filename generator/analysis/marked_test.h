#pragma once

#include <string>
#include <vector>

#include "model/project.h"

namespace analysis {

struct MeasureFigures;
struct ProjectFigures;

// A PDSA test that was begun at a point of a measure.
struct MarkedTest {
  const model::Project* project = nullptr;
  const model::PdsaCycle* cycle = nullptr;
  std::string key;  // in addresses, within the project
};

// Marks the projects' tests on the measures that they are about: at the point whose period holds the day on
// which the test was begun, or the next point after it. Tests before the first point or after the last are
// not marked, and no test is where the axis has no days.
void mark_tests(std::vector<MeasureFigures>& measures, const std::vector<ProjectFigures>& projects);

}  // namespace analysis
