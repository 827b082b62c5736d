#pragma once

#include "analysis/dialogue.h"
#include "chart/level_dumbbell.h"
#include "chart/radar_chart.h"
#include "site/rendering.h"

// The charts of a unit's rounds.
namespace site {

// Requires that the answers of a round are shown.
chart::RadarChart dialogue_radar(Rendering& rendering, const model::Dialogue& dialogue,
                                 const analysis::UnitRounds& unit);
// Areas from the first to the latest round. Requires two rounds with answers shown.
chart::LevelDumbbell dialogue_moves(Rendering& rendering, const model::Dialogue& dialogue,
                                    const analysis::UnitRounds& unit);

// A radar needs three spokes, and more than a page can name make none of them readable.
bool fits_radar(const model::Dialogue& dialogue);

}  // namespace site
