#pragma once

#include "chart/level_dots.h"
#include "chart/staircase.h"
#include "chart/step_line_chart.h"
#include "site/maturity_words.h"

namespace site {

// The ladder by itself.
chart::Staircase ladder_staircase(Rendering& rendering, const model::MaturityLadder& ladder);
// The same with the unit's level, its target and its themes on their steps.
chart::Staircase maturity_staircase(const OnLadder& on);

// The unit's level from assessment to assessment, and where it wants to be.
chart::StepLineChart maturity_over_time(const OnLadder& on);

// Units on the ladder, in the order given.
chart::LevelDots maturity_by_unit(Rendering& rendering, const analysis::MaturityFigures& figures,
                                  const std::vector<const analysis::UnitMaturity*>& units);

}  // namespace site
