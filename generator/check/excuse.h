#pragma once

#include "check/rules.h"

namespace check {

// Warnings become errors where site.yaml says so, and a place that it excuses in writing is passed over.
// What keeps a file from being read, and what the later stages cannot do without, no excuse covers: then
// the excuse itself is reported. So is one that nothing needs, and one of a rule that does not exist.
//   is_judged: the rules that this is about; all else stays as it is.
void raise_and_excuse(const model::Site& site, const source::Tree& tree,
                      bool (*is_judged)(std::string_view rule), source::Diagnostics& diagnostics);

}  // namespace check
