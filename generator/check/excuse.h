#pragma once

#include "check/rules.h"

namespace check {

// Warnings become errors where site.yaml says so, and a place that it excuses in writing is passed over.
// What keeps a file from being read, and what the later stages cannot do without, no excuse covers: then
// the excuse itself is reported. So is one that nothing needs, and one of a rule that does not exist.
void raise_and_excuse(const Input& input, source::Diagnostics& diagnostics);

}  // namespace check
