#pragma once

#include "check/fact.h"
#include "model/project.h"

namespace check {

// Whether work goes on in the project on a day. An idea has not begun, and what is sustained, closed or
// abandoned has ended.
inline bool is_running(const model::Project& project, source::Date day) {
  using model::ProjectStatus;
  const auto& status = value_on(project.status, day);
  return status && (*status == ProjectStatus::active || *status == ProjectStatus::paused ||
                    *status == ProjectStatus::implementing);
}

}  // namespace check
