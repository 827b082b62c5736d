#pragma once

#include <string>

#include "analysis/tag_set.h"
#include "site/rendering.h"

namespace site {

// How many projects are placed, and what none or most of them are about: "17 av 24 prosjekter er merket.
// Ingen gjelder «Tilgjengelig»."
std::string tag_set_finding(const Rendering& rendering, const analysis::TagSetFigures& figures);

// "9 (50 %)"; no percentage of fewer than ten.
std::string share_of_projects(const Rendering& rendering, std::size_t count, std::size_t all);

// Projects by tag, as a chart at both widths.
html::Html tag_set_chart(Rendering& rendering, const analysis::TagSetFigures& figures);

}  // namespace site
