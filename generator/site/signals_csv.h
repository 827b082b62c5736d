#pragma once

#include "site/plan.h"

namespace site {

// What all measures say as a table for a spreadsheet, one row for each, the worst news first; in the site's
// own language.
std::string signals_csv(const Material& material);
std::string signals_csv_path();

}  // namespace site
