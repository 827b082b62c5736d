#include "analysis/change_idea.h"

#include <algorithm>

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
  std::vector<ChangeIdeaFigures> result;
  for (const model::ChangeIdea* idea : model::change_ideas(project)) {
    ChangeIdeaFigures figures{.idea = idea, .cycles = {}};
    std::ranges::copy_if(cycles, std::back_inserter(figures.cycles),
                         [idea](const CycleFigures& cycle) { return cycle.idea == idea; });
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
