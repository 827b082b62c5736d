#pragma once

#include <string>
#include <vector>

#include "analysis/aim.h"
#include "chart/bullet_chart.h"
#include "site/rendering.h"

// What is said and drawn of how far an aim has come, the same wherever it stands.
namespace site {

// Of the way from baseline to target, in few words: "80 % av veien", "Målet er nådd", "Feil vei"; where that
// cannot be said, why.
std::string way_text(const Rendering& rendering, const analysis::AimFigures& figures);
// Of the time from the project's start to the aim's day: "66 % av tiden", "Fristen er ute"; may be empty.
std::string time_text(const Rendering& rendering, const analysis::AimFigures& figures);

// The values as their measure writes them: "8"; empty where there is none.
std::string baseline_text(const Rendering& rendering, const analysis::AimFigures& figures);
std::string now_text(const Rendering& rendering, const analysis::AimFigures& figures);
std::string target_text(const Rendering& rendering, const analysis::AimFigures& figures);

// The same in full sentences: where it is now, how much of the way and of the time is gone, and where the
// baseline is from if the aim does not say.
std::string aim_sentences(const Rendering& rendering, const analysis::AimFigures& figures);

// A row of a bullet chart.
//   label, href: may be empty.
chart::BulletRow bullet_row(const Rendering& rendering, const analysis::AimFigures& figures,
                            std::string label, std::string href);
// The chart with its keys; every row is told in its description.
chart::BulletChart bullet_chart(const Rendering& rendering, std::vector<chart::BulletGroup> groups);

}  // namespace site
