#pragma once

#include "analysis/indicator.h"
#include "chart/funnel_plot.h"
#include "chart/small_multiples.h"
#include "site/rendering.h"

namespace site {

// More small charts than this tell a reader less than the table does.
inline constexpr std::size_t most_small_charts = 24;

// The measures side by side, in the order given; at most most_small_charts of those on one scale.
chart::SmallMultiples indicator_multiples(const Rendering& rendering,
                                          const analysis::IndicatorFigures& indicator,
                                          const std::vector<const analysis::MeasureFigures*>& measures);

// The units against the whole. Requires a funnel.
chart::FunnelPlot indicator_funnel(const Rendering& rendering, const analysis::IndicatorFigures& indicator);

}  // namespace site
