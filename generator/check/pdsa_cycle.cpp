#include "model/pdsa_cycle.h"

#include <algorithm>
#include <map>

#include "check/each_rule.h"
#include "check/project_status.h"

namespace check {
namespace {

using model::ChangeIdea;
using model::IdeaStatus;
using model::PdsaCycle;
using model::Project;
using IdeasById = std::map<std::string_view, const ChangeIdea*>;

// The first of each id; further ones of the same id are reported.
IdeasById ideas_by_id(const Project& project, Diagnostics& diagnostics) {
  IdeasById ideas;
  for (const ChangeIdea* idea : model::change_ideas(project)) {
    if (!idea->id) continue;
    const auto [first, is_new] = ideas.try_emplace(*idea->id, idea);
    if (!is_new) diagnostics.report("change-idea-twice", idea->id.at, {*idea->id}, {first->second->id.at});
  }
  return ideas;
}

void report_unknown_idea(const PdsaCycle& cycle, const IdeasById& ideas, Diagnostics& diagnostics) {
  std::vector<std::string_view> ids;
  for (const auto& [id, idea] : ideas) ids.push_back(id);
  const std::string near = source::nearest(*cycle.change_idea, ids);
  const auto meant = ideas.find(near);
  diagnostics.report("unknown-change-idea", cycle.change_idea.at, {*cycle.change_idea, near},
                     meant == ideas.end() ? std::vector<source::Place>{} : std::vector{meant->second->id.at});
}

// Where no idea has an id, nobody has begun to tie tests to them.
void check_idea_of(const PdsaCycle& cycle, const IdeasById& ideas, Diagnostics& diagnostics) {
  if (cycle.change_idea) {
    if (!ideas.contains(*cycle.change_idea)) report_unknown_idea(cycle, ideas, diagnostics);
  } else if (!ideas.empty()) {
    const auto& [id, idea] = *ideas.begin();
    diagnostics.report("cycle-without-idea", cycle.place, {std::string(id)}, {idea->id.at});
  }
}

void report_cycles_twice(const Project& project, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> places;
  for (const PdsaCycle& cycle : project.pdsa_cycles) {
    if (!cycle.id) continue;
    const auto [first, is_new] = places.try_emplace(*cycle.id, cycle.id.at);
    if (!is_new) diagnostics.report("cycle-twice", cycle.id.at, {*cycle.id}, {first->second});
  }
}

void check_loop(const PdsaCycle& cycle, bool running, source::Date day, Diagnostics& diagnostics) {
  if (model::is_run(cycle, day) && model::has_prediction(cycle) && !model::is_compared(cycle))
    diagnostics.report("cycle-not-compared", cycle.study ? cycle.study->place : cycle.place);
  const auto days = model::open_days(cycle, day);
  if (running && days && *days > model::longest_open_test_days) {
    const source::Place at = cycle.do_ && cycle.do_->from ? cycle.do_->from.at : cycle.date.at;
    diagnostics.report("cycle-open-too-long", at, {std::to_string(*days)});
  }
}

bool is_settled(const ChangeIdea& idea, source::Date day) {
  const auto& status = value_on(idea.status, day);
  return status && *status != IdeaStatus::idea && *status != IdeaStatus::testing;
}

std::optional<int> size_of(const PdsaCycle* cycle) {
  return cycle->plan ? cycle->plan->sample_n.value : std::nullopt;
}

// Only the newest tests can still be done otherwise.
//   tests: of one idea, in the order in which they were begun.
void check_sizes(const std::vector<const PdsaCycle*>& tests, Diagnostics& diagnostics) {
  const PdsaCycle& newest = *tests.back();
  const auto size = size_of(&newest);
  const bool given_up =
      newest.act && newest.act->outcome && *newest.act->outcome == model::CycleOutcome::abandon;
  if (!size || given_up) return;
  const auto other =
      std::find_if(tests.rbegin(), tests.rend(), [&](const auto* cycle) { return size_of(cycle) != size; });
  const auto alike = other - tests.rbegin();
  if (alike > model::most_tests_of_one_size)
    diagnostics.report("cycles-of-one-size", newest.plan->sample_n.at,
                       {std::to_string(alike), std::to_string(*size)});
}

// Of the ideas that nothing is settled of yet.
void check_ramps(const Project& project, source::Date day, Diagnostics& diagnostics) {
  std::map<std::string_view, std::vector<const PdsaCycle*>> tests;
  for (const PdsaCycle& cycle : project.pdsa_cycles)
    if (cycle.change_idea) tests[*cycle.change_idea].push_back(&cycle);
  for (const ChangeIdea* idea : model::change_ideas(project)) {
    const auto found = idea->id && !is_settled(*idea, day) ? tests.find(*idea->id) : tests.end();
    if (found == tests.end()) continue;
    std::ranges::stable_sort(found->second, {}, [](const PdsaCycle* cycle) { return model::begun(*cycle); });
    check_sizes(found->second, diagnostics);
  }
}

}  // namespace

void change_ideas(const Input& input, Diagnostics& diagnostics) {
  for (const Project& project : input.model.projects) {
    const IdeasById ideas = ideas_by_id(project, diagnostics);
    for (const PdsaCycle& cycle : project.pdsa_cycles) check_idea_of(cycle, ideas, diagnostics);
  }
}

void pdsa_cycles(const Input& input, Diagnostics& diagnostics) {
  for (const Project& project : input.model.projects) {
    report_cycles_twice(project, diagnostics);
    const bool running = is_running(project, input.as_of);
    for (const PdsaCycle& cycle : project.pdsa_cycles) check_loop(cycle, running, input.as_of, diagnostics);
    if (running) check_ramps(project, input.as_of, diagnostics);
  }
}

}  // namespace check
