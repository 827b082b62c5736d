#include "model/programme.h"

#include <map>
#include <optional>
#include <tuple>

#include "check/each_rule.h"
#include "source/row_faults.h"

namespace check {
namespace {

using model::Programme;
using model::ProgrammeCount;

// The step's place in the programme; none where there is no such step.
std::optional<std::size_t> place_of(const Programme& programme, const source::Given<std::string>& key) {
  for (std::size_t step = 0; step < programme.steps.size(); ++step) {
    if (key && programme.steps[step].key && *programme.steps[step].key == *key) return step;
  }
  return std::nullopt;
}

void check_counts(const Programme& programme, source::RowFaults& faults) {
  using Cell = std::tuple<std::string_view, source::Date, std::size_t>;  // unit, day, step
  std::map<Cell, const ProgrammeCount*> met;
  for (const ProgrammeCount& count : programme.counts) {
    if (count.completed && count.total && *count.completed > *count.total)
      faults.report("more-completed-than-are-to", count.completed.at,
                    {std::to_string(*count.completed), std::to_string(*count.total)});
    const auto step = place_of(programme, count.step);
    if (!step || !count.unit || !count.as_of) continue;
    const auto [first, is_new] = met.try_emplace({count.unit->id, *count.as_of, *step}, &count);
    if (!is_new)
      faults.report("two-counts-of-a-step", count.place,
                    {*count.step, count.unit->id, source::to_iso(*count.as_of)}, {first->second->place});
  }
  // Whoever has completed a step has completed the one before.
  for (const auto& [cell, count] : met) {
    const auto& [unit, day, step] = cell;
    const auto before = step == 0 ? met.end() : met.find({unit, day, step - 1});
    if (before == met.end() || !count->completed || !before->second->completed) continue;
    if (*count->completed > *before->second->completed)
      faults.report("step-before-its-turn", count->completed.at,
                    {*count->step, std::to_string(*count->completed), *before->second->step,
                     std::to_string(*before->second->completed)},
                    {before->second->completed.at});
  }
}

}  // namespace

void programmes(const Input& input, Diagnostics& diagnostics) {
  for (const Programme& programme : input.model.programmes) {
    source::RowFaults faults;
    check_counts(programme, faults);
    faults.append_to(diagnostics);
  }
}

}  // namespace check
