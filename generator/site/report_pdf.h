#pragma once

#include "chart/document.h"
#include "chart/typeface.h"
#include "site/plan.h"

namespace site {

// The report of a plan's edition in a language of the site, on A4: its overview stays on two pages, however
// much there is. Requires a page of kind `report` in the plan.
std::string report_pdf(const Plan& plan, source::Language language, const source::CalendarTime& period,
                       const chart::Typeface& typeface);

}  // namespace site
