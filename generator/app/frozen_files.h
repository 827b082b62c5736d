#pragma once

#include <string>
#include <vector>

#include "html/program.h"
#include "site/output_file.h"
#include "site/plan.h"

namespace app {

// All that a month is frozen as, by paths from its own folder: what was to be read, the edition as data, and
// the style sheets and the font that its pages need, since those of the site change. Nothing in it leads
// outside the folder.
//   first_page: compiled by site::compile_archived_month.
//   edition_json: the canonical dump of the plan's edition.
std::vector<site::OutputFile> frozen_files(const site::Plan& plan, const html::Program& first_page,
                                           std::string edition_json);

}  // namespace app
