#pragma once

#include "check/rules.h"

namespace check {

// Reports that no record of this kind ("project", "duty") has this id, with the nearest one that there is.
void report_dangling(const model::Model& model, std::string_view kind, std::string_view id, source::Place at,
                     source::Diagnostics& diagnostics);

}  // namespace check
