#include "analysis/pdsa_cycle.h"

#include <algorithm>
#include <map>

namespace analysis {
namespace {

using IdeasById = std::map<std::string_view, const model::ChangeIdea*>;

IdeasById ideas_by_id(const model::Project& project) {
  IdeasById ideas;
  for (const model::ChangeIdea* idea : model::change_ideas(project))
    if (idea->id) ideas.try_emplace(*idea->id, idea);
  return ideas;
}

const model::ChangeIdea* idea_of(const model::PdsaCycle& cycle, const IdeasById& ideas) {
  const auto found = cycle.change_idea ? ideas.find(*cycle.change_idea) : ideas.end();
  return found == ideas.end() ? nullptr : found->second;
}

std::optional<std::string> measure_of(const model::Project& project, const model::PdsaCycle& cycle) {
  if (cycle.measure) return cycle.measure->id;
  if (project.aim && project.aim->measure) return project.aim->measure->id;
  return std::nullopt;
}

}  // namespace

std::vector<CycleFigures> cycles(const model::Project& project, source::Date day) {
  const std::vector<std::string> keys = model::cycle_keys(project);
  const IdeasById ideas = ideas_by_id(project);
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
