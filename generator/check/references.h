#pragma once

#include "check/rules.h"

namespace check {

// Reports that no record of this kind ("project", "duty") has this id, with the nearest one that there is.
// Keeps quiet where its file is there and could not be read: that has been reported then.
void report_dangling(const Input& input, std::string_view kind, std::string_view id, source::Place at,
                     source::Diagnostics& diagnostics);

}  // namespace check
