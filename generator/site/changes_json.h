#pragma once

#include <string>
#include <string_view>

#include "site/plan.h"

namespace site {

inline constexpr std::string_view changes_json_path = "data/changes.json";

// What changed, for programs: docs/changes.md says how it is written. Requires material.changes.
std::string changes_json(const Material& material);

}  // namespace site
