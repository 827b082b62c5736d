#include "check/each_rule.h"
#include "check/project_status.h"

namespace check {
namespace {

// From this strength on a force that restrains the change will not go away by itself.
constexpr int strong = 4;

bool is_unanswered(const model::Force& force) {
  return force.direction && *force.direction == model::ForceDirection::restraining && force.strength &&
         *force.strength >= strong && !force.action;
}

}  // namespace

void forces(const Input& input, Diagnostics& diagnostics) {
  for (const model::Project& project : input.model.projects) {
    if (!is_running(project, input.as_of)) continue;
    for (const model::Force& force : project.forces) {
      if (is_unanswered(force)) {
        diagnostics.report("strong-force-without-action", force.strength.at,
                           {std::to_string(*force.strength)});
      }
    }
  }
}

void readiness(const Input& input, Diagnostics& diagnostics) {
  for (const model::Project& project : input.model.projects) {
    const model::ReadinessTriad* before = nullptr;
    for (const model::ReadinessTriad& triad : project.readiness) {
      if (!triad.date) continue;
      if (before && *triad.date <= *before->date) {
        diagnostics.report("readiness-not-in-order", triad.date.at,
                           {source::to_iso(*triad.date), source::to_iso(*before->date)}, {before->date.at});
      }
      before = &triad;
    }
  }
}

}  // namespace check
