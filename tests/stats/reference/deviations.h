#pragma once

#include <span>
#include <string_view>

#include "stats/reference/spc_case.h"

namespace stats::reference {

// A place where a reference is known to be wrong, and what we hold instead. generator/stats/DEVIATIONS.md
// says the same in words, under the same names.
struct Deviation {
  std::string_view name;
  bool (*applies)(const Json& spc_case);
  // The member `expected` with our own values in place of the wrong ones. They follow from the input, or are
  // our answer to another input, on which the reference is right; never our answer to this one.
  Json (*asserted)(const Json& spc_case, Json expected);
};

std::span<const Deviation> deviations();

}  // namespace stats::reference
