#pragma once

#include <string>

#include "analysis/strategic_aim.h"
#include "site/rendering.h"

namespace site {

// What is done for an aim, in words: "4 prosjekter, 3 av dem i gang. 2 viser forbedring og 1 forverring. Ett
// trenger en samtale."
std::string aim_counts(const Rendering& rendering, const analysis::StrategicAimFigures& figures);

}  // namespace site
