#pragma once

#include <string>
#include <vector>

#include "stats/reference/spc_case.h"

namespace stats::reference {

struct Agreement {
  int fields = 0;
  std::vector<std::string> differences;  // "points[3].lcl: expected 2.5, is 2.6"
};

// Holds every field of `expected` against ours. Numbers agree to a relative 1e-8, or an absolute 1e-12 near
// zero; whole numbers, flags and texts must be equal. A flag that the reference leaves empty is false.
// A field that we do not have is a difference.
Agreement compared(const Json& expected, const Json& ours);

// Whether two single fields agree in that way.
bool agree(const Json& expected, const Json& ours);

}  // namespace stats::reference
