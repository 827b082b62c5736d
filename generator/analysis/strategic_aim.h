#pragma once

#include <optional>
#include <vector>

#include "analysis/project.h"

namespace analysis {

// A strategic aim, and what is done for it.
struct StrategicAimFigures {
  const model::StrategicAim* aim = nullptr;
  bool holds = true;                            // its time has not passed
  std::vector<const ProjectFigures*> projects;  // that serve it
  std::vector<const MeasureFigures*> measures;  // its own
  std::size_t running = 0;                      // of the projects
  std::size_t reached = 0;                      // sustained or closed
  std::size_t conversations = 0;                // that need one
  std::size_t better = 0, worse = 0;            // by what their main measures say

  // It holds, and no project works for it or has done.
  bool is_idle() const { return holds && projects.empty(); }
};

// As edition.model.strategic_aims, sorted by their order, then by id. Lends projects and measures.
std::vector<StrategicAimFigures> strategic_aims(const model::Edition& edition,
                                                const std::vector<ProjectFigures>& projects,
                                                const std::vector<MeasureFigures>& measures);

}  // namespace analysis
