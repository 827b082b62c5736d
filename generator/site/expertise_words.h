#pragma once

#include <string>
#include <vector>

#include "analysis/expertise.h"
#include "site/rendering.h"

namespace site {

// "74 av 60 timer"; "40 timer" where only the one is told.
std::string hours_text(const Rendering& rendering, const analysis::ExpertiseFigures& figures);

// "overbooket med 14 timer", "11 timer ledig", "fullt"; empty where it is not known.
std::string capacity_text(const Rendering& rendering, const analysis::ExpertiseFigures& figures);

// How many hours there are, how many are used, and who is over-booked.
std::string expertise_sentence(Rendering& rendering, const std::vector<analysis::ExpertiseFigures>& figures);

// The hours used against those there are, the most booked first; at both widths. Empty where none are told.
html::Html capacity_chart(Rendering& rendering,
                          const std::vector<const analysis::ExpertiseFigures*>& figures);

}  // namespace site
