#pragma once

#include "analysis/indicator.h"
#include "site/plan.h"

namespace site {

// The units of an indicator as a table for a spreadsheet, one row for each, with the sums and limits of the
// funnel; in the site's own language.
std::string indicator_csv(const Material& material, const analysis::IndicatorFigures& indicator);
std::string indicator_csv_path(const model::Indicator& indicator);

}  // namespace site
