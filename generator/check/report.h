#pragma once

#include <string_view>

#include "model/model.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace check {

// The rules that only a report can keep: site/ reports them when one is made.
inline constexpr std::string_view rules_of_report[] = {"report-comments"};

// Raises and excuses these, and sorts.
//   site: what site.yaml says, also where the edition has left it behind.
void check_report(const model::Site& site, const source::Tree& tree, source::Diagnostics& diagnostics);

}  // namespace check
