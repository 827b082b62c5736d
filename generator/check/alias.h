#pragma once

#include <string>
#include <string_view>

#include "model/framework.h"

namespace check {

// The key of the duty that an old or wrong label stands for: "9b" for "8b"; empty where it is none.
inline std::string meant_by(const model::Framework& framework, std::string_view label) {
  for (const model::DutyAlias& alias : framework.aliases) {
    if (!alias.label || !alias.duty || model::normal_duty_key(*alias.label) != label) continue;
    return alias.duty->id.substr(alias.duty->id.find('/') + 1);
  }
  return {};
}

}  // namespace check
