#include "check/each_rule.h"
#include "check/project_status.h"

namespace check {

void strategic_aims(const Input& input, Diagnostics& diagnostics) {
  for (const model::Project& project : input.model.projects) {
    if (!project.strategic_aim || !is_running(project, input.as_of)) continue;
    const auto* const aim = model::find(input.model.strategic_aims, project.strategic_aim->id);
    if (!aim || !aim->to || *aim->to >= input.as_of) continue;
    diagnostics.report("strategic-aim-over", project.strategic_aim.at,
                       {project.strategic_aim->id, source::to_iso(*aim->to)}, {aim->to.at});
  }
}

}  // namespace check
