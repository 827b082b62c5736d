#include <algorithm>

#include "check/each_rule.h"
#include "source/row_faults.h"

namespace check {
namespace {

void check_run(const model::CourseRun& run, source::RowFaults& faults) {
  if (run.completed && run.registered && *run.completed > *run.registered) {
    faults.report("more-completed-than-registered", run.completed.at,
                  {std::to_string(*run.completed), std::to_string(*run.registered)});
  }
  if (run.registered && run.places && *run.registered > *run.places) {
    faults.report("more-registered-than-places", run.registered.at,
                  {std::to_string(*run.registered), std::to_string(*run.places)});
  }
}

// Whether one of the course's items is asked of the group.
bool teaches(const model::Course& course, const model::Model& model, const std::string& group) {
  return std::ranges::any_of(course.items, [&](const auto& reference) {
    const model::CompetenceItem* const item =
        reference ? model::find(model.competence_items, reference->id) : nullptr;
    return item && std::ranges::any_of(item->targets, [&](const model::CompetenceTarget& target) {
             return target.role_group && target.role_group->id == group;
           });
  });
}

}  // namespace

void courses(const Input& input, Diagnostics& diagnostics) {
  for (const model::Course& course : input.model.courses) {
    source::RowFaults faults;
    for (const model::CourseRun& run : course.runs) check_run(run, faults);
    faults.append_to(diagnostics);
    for (const auto& group : course.role_groups) {
      if (group && !course.items.empty() && !teaches(course, input.model, group->id))
        diagnostics.report("course-of-no-use-to-group", group.at, {group->id});
    }
  }
}

}  // namespace check
