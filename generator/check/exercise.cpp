#include "model/exercise.h"

#include "check/each_rule.h"

namespace check {
namespace {

using model::Exercise;

void check_day(const Exercise& exercise, const Input& input, Diagnostics& diagnostics) {
  if (exercise.held) return;
  if (!exercise.planned) {
    diagnostics.report("exercise-without-day", exercise.place, {exercise.id});
  } else if (*exercise.planned < input.as_of) {
    diagnostics.report("exercise-overdue", exercise.planned.at,
                       {exercise.id, source::to_iso(*exercise.planned), source::to_iso(input.as_of)});
  }
  if (!exercise.findings.empty())
    diagnostics.report("findings-before-exercise", exercise.findings.front().place, {exercise.id});
}

bool is_strength(const model::Finding& finding) {
  return finding.grade && *finding.grade == model::FindingGrade::strength;
}

void check_finding(const Exercise& exercise, const model::Finding& finding, const Input& input,
                   Diagnostics& diagnostics) {
  if (finding.closed) {
    if (exercise.held && *finding.closed < *exercise.held)
      diagnostics.report("finding-closed-too-early", finding.closed.at,
                         {source::to_iso(*finding.closed), source::to_iso(*exercise.held)},
                         {exercise.held.at});
    return;
  }
  if (!finding.action && !is_strength(finding)) {
    diagnostics.report("finding-without-action", finding.place, {exercise.id});
  } else if (finding.due && *finding.due < input.as_of) {
    diagnostics.report("finding-overdue", finding.due.at,
                       {source::to_iso(*finding.due), source::to_iso(input.as_of)});
  }
}

}  // namespace

void exercises(const Input& input, Diagnostics& diagnostics) {
  for (const Exercise& exercise : input.model.exercises) {
    check_day(exercise, input, diagnostics);
    if (!exercise.held || *exercise.held > input.as_of) continue;
    for (const model::Finding& finding : exercise.findings)
      check_finding(exercise, finding, input, diagnostics);
  }
}

}  // namespace check
