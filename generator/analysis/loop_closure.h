#pragma once

#include <vector>

#include "analysis/project.h"

namespace analysis {

// How far a change idea has come on the way from planned to kept.
enum class LoopStep { planned, carried_out, effect_measured, kept };

// An idea that goes no further for now, and where it stands.
struct LoopItem {
  const ProjectFigures* project = nullptr;
  const ChangeIdeaFigures* idea = nullptr;
  LoopStep step = LoopStep::planned;
};

// What became of all that was planned: how many ideas reached each step, and which stand where.
struct LoopClosure {
  std::size_t planned = 0;
  std::size_t carried_out = 0;
  std::size_t effect_measured = 0;
  std::size_t kept = 0;
  std::vector<LoopItem> open;  // all that are not kept, by step, then as the projects
};

// The last step that the idea reached without a gap: one that is kept though nobody measured what it did
// stands at carried_out.
LoopStep step_of(const ChangeIdeaFigures& idea);

// Of the ideas of all projects that are more than an idea themselves. An idea given up before it was tried
// was not carried out; one given up after a measured test was rightly let go, and is not kept.
LoopClosure loop_closure(const std::vector<ProjectFigures>& projects);

}  // namespace analysis
