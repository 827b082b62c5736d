#include "analysis/need.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace analysis {
namespace {

std::vector<model::NeedSourceKind> kinds_of(const model::Need& need) {
  std::set<model::NeedSourceKind> kinds;
  for (const model::NeedSource& source : need.sources) {
    if (source.kind) kinds.insert(*source.kind);
  }
  return {kinds.begin(), kinds.end()};
}

std::vector<const ProjectFigures*> projects_of(const model::Need& need,
                                               const std::vector<ProjectFigures>& projects) {
  std::vector<const ProjectFigures*> result;
  for (const auto& reference : need.answered_by) {
    if (!reference) continue;
    const auto found = std::ranges::lower_bound(
        projects, reference->id, {},
        [](const ProjectFigures& each) -> const std::string& { return each.project->id; });
    if (found != projects.end() && found->project->id == reference->id) result.push_back(&*found);
  }
  return result;
}

std::vector<const NetworkFigures*> networks_of(const model::Need& need,
                                               const std::vector<NetworkFigures>& networks) {
  std::vector<const NetworkFigures*> result;
  for (const NetworkFigures& network : networks) {
    const bool names_it = std::ranges::any_of(
        network.network->needs, [&](const auto& reference) { return reference && reference->id == need.id; });
    if (names_it) result.push_back(&network);
  }
  return result;
}

NeedAnswer answer_of(const NeedFigures& figures) {
  using model::ProjectStatus;
  if (!figures.networks.empty()) return NeedAnswer::answered;
  NeedAnswer best = NeedAnswer::nobody;
  for (const ProjectFigures* project : figures.projects) {
    const auto& status = project->project->status.latest();
    const bool stopped = status && (*status == ProjectStatus::abandoned || *status == ProjectStatus::paused);
    const bool idea = !status || *status == ProjectStatus::idea;
    best = std::max(best, stopped ? NeedAnswer::stopped : idea ? NeedAnswer::planned : NeedAnswer::answered);
  }
  return best;
}

}  // namespace

std::vector<NeedFigures> needs(const model::Edition& edition, const std::vector<ProjectFigures>& projects,
                               const std::vector<NetworkFigures>& networks) {
  std::vector<NeedFigures> result;
  for (const model::Need& need : edition.model.needs) {
    NeedFigures figures{.need = &need,
                        .kinds = kinds_of(need),
                        .newest = {},
                        .projects = projects_of(need, projects),
                        .networks = networks_of(need, networks)};
    for (const model::NeedSource& source : need.sources) {
      if (source.date) figures.newest = std::max(figures.newest.value_or(*source.date), *source.date);
    }
    figures.answer = answer_of(figures);
    result.push_back(std::move(figures));
  }
  std::ranges::stable_sort(result, [](const NeedFigures& left, const NeedFigures& right) {
    if (left.kinds.size() != right.kinds.size()) return left.kinds.size() > right.kinds.size();
    if (left.answer != right.answer) return left.answer < right.answer;
    return left.newest > right.newest;
  });
  return result;
}

}  // namespace analysis
