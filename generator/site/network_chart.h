#pragma once

#include "analysis/network.h"
#include "chart/swim_lanes.h"
#include "site/rendering.h"

namespace site {

// The network's time in three lanes: gatherings; the teams' work between them, with deadlines; and how many
// teams measured in each month.
chart::SwimLanes network_lanes(Rendering& rendering, const analysis::NetworkFigures& network);

// The phase in words: "Start testing og måling".
std::string phase_name(const Rendering& rendering, analysis::NetworkPhase::Kind kind);

}  // namespace site
