#pragma once

#include "site/report.h"

// The parts of a report that gather: one list each. A part without blocks has nothing to tell.
namespace site {

ReportPart conversations_part(Rendering& rendering, const std::vector<FlaggedMeasure>& flagged,
                              const ReportLimits& limits);
ReportPart signals_part(Rendering& rendering, const std::vector<FlaggedMeasure>& flagged,
                        const ReportLimits& limits);
ReportPart aims_part(Rendering& rendering, const ReportLimits& limits);
ReportPart duties_part(Rendering& rendering, const ReportLimits& limits);
ReportPart competence_part(Rendering& rendering, const ReportLimits& limits);
// Every project, in the portfolio's own order.
ReportPart portfolio_part(Rendering& rendering);

}  // namespace site
