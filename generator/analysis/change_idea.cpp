#include "analysis/change_idea.h"

#include <algorithm>
#include <map>

namespace analysis {
namespace {

using model::IdeaStatus;

IdeaStatus state_of(const ChangeIdeaFigures& figures) {
  if (const auto& said = figures.idea->status.latest()) return *said;
  if (figures.cycles.empty()) return IdeaStatus::idea;
  return figures.cycles.back().outcome == model::CycleOutcome::abandon ? IdeaStatus::abandoned
                                                                       : IdeaStatus::testing;
}

}  // namespace

std::vector<ChangeIdeaFigures> change_ideas(const model::Project& project,
                                            const std::vector<CycleFigures>& cycles) {
  std::map<const model::ChangeIdea*, std::vector<CycleFigures>> tests;
  for (const CycleFigures& cycle : cycles)
    if (cycle.idea) tests[cycle.idea].push_back(cycle);
  std::vector<ChangeIdeaFigures> result;
  for (const model::ChangeIdea* idea : model::change_ideas(project)) {
    ChangeIdeaFigures figures{.idea = idea, .cycles = tests[idea]};
    figures.state = state_of(figures);
    figures.kept = figures.state == IdeaStatus::kept;
    figures.carried_out = figures.kept || figures.state == IdeaStatus::implemented ||
                          std::ranges::any_of(figures.cycles, &CycleFigures::run);
    figures.effect_measured =
        figures.carried_out && std::ranges::any_of(figures.cycles, &CycleFigures::compared);
    result.push_back(std::move(figures));
  }
  return result;
}

}  // namespace analysis
