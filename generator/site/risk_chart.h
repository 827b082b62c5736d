#pragma once

#include <vector>

#include "chart/risk_matrix.h"
#include "chart/step_line_chart.h"
#include "site/risk_words.h"

namespace site {

// Every risk in its cell before treatment and now, by its number in the table; each disc leads to its page.
chart::RiskMatrix risk_matrix(Rendering& rendering, const std::vector<const analysis::RiskFigures*>& risks,
                              std::string description);

// The level of one risk from assessment to assessment, with what is aimed for.
chart::StepLineChart risk_over_time(Rendering& rendering, const analysis::RiskFigures& figures,
                                    std::string description);

// "Svært høy 15–25", from the lowest.
std::vector<std::string> band_ranges(const Rendering& rendering);

}  // namespace site
