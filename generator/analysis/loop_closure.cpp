#include "analysis/loop_closure.h"

#include <algorithm>

namespace analysis {

LoopStep step_of(const ChangeIdeaFigures& idea) {
  if (!idea.carried_out) return LoopStep::planned;
  if (!idea.effect_measured) return LoopStep::carried_out;
  return idea.kept ? LoopStep::kept : LoopStep::effect_measured;
}

LoopClosure loop_closure(const std::vector<ProjectFigures>& projects) {
  LoopClosure closure;
  for (const ProjectFigures& project : projects) {
    const auto& status = project.project->status.latest();
    if (!status || *status == model::ProjectStatus::idea) continue;
    for (const ChangeIdeaFigures& idea : project.ideas) {
      const LoopStep step = step_of(idea);
      ++closure.planned;
      if (step >= LoopStep::carried_out) ++closure.carried_out;
      if (step >= LoopStep::effect_measured) ++closure.effect_measured;
      if (step == LoopStep::kept) ++closure.kept;
      if (step != LoopStep::kept) closure.open.push_back({&project, &idea, step});
    }
  }
  std::ranges::stable_sort(closure.open, {}, &LoopItem::step);
  return closure;
}

}  // namespace analysis
