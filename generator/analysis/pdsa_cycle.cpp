#include "analysis/pdsa_cycle.h"

#include <algorithm>

namespace analysis {
namespace {

const model::ChangeIdea* idea_of(const model::PdsaCycle& cycle,
                                 const std::vector<const model::ChangeIdea*>& ideas) {
  if (!cycle.change_idea) return nullptr;
  const auto found = std::ranges::find_if(
      ideas, [&](const model::ChangeIdea* idea) { return idea->id && *idea->id == *cycle.change_idea; });
  return found == ideas.end() ? nullptr : *found;
}

std::optional<std::string> measure_of(const model::Project& project, const model::PdsaCycle& cycle) {
  if (cycle.measure) return cycle.measure->id;
  if (project.aim && project.aim->measure) return project.aim->measure->id;
  return std::nullopt;
}

}  // namespace

std::vector<CycleFigures> cycles(const model::Project& project, source::Date day) {
  const std::vector<std::string> keys = model::cycle_keys(project);
  const std::vector<const model::ChangeIdea*> ideas = model::change_ideas(project);
  std::vector<CycleFigures> result;
  for (std::size_t index = 0; index < keys.size(); ++index) {
    const model::PdsaCycle& cycle = project.pdsa_cycles[index];
    CycleFigures figures{.cycle = &cycle,
                         .key = keys[index],
                         .idea = idea_of(cycle, ideas),
                         .measure = measure_of(project, cycle),
                         .begun = model::begun(cycle),
                         .run = model::is_run(cycle, day),
                         .outcome = {},
                         .open_days = model::open_days(cycle, day),
                         .compared = model::is_compared(cycle),
                         .held = {},
                         .size = {}};
    if (cycle.act) figures.outcome = cycle.act->outcome.value;
    if (cycle.study) figures.held = cycle.study->held.value;
    if (cycle.plan) figures.size = cycle.plan->sample_n.value;
    result.push_back(std::move(figures));
  }
  std::ranges::stable_sort(result, {}, &CycleFigures::begun);
  return result;
}

}  // namespace analysis
