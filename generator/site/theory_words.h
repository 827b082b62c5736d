#pragma once

#include <string>

#include "analysis/theory.h"
#include "site/rendering.h"

// What is said of theory and people in few words, on a project's page and on the page across projects.
namespace site {

// "psykologi"; "Psykologi" is capitalised(…).
std::string lens_name(const Rendering& rendering, std::size_t lens);
// "brukernes kunnskap".
std::string strand_name(const Rendering& rendering, std::size_t strand);
std::string side_name(const Rendering& rendering, analysis::ReadinessSide side);

// The names of the lenses that nobody has answered, of the knowledge that a team lacks: "psykologi og
// variasjon"; empty where none is missing.
std::string missing_lenses(const Rendering& rendering, const analysis::TheoryFigures& theory);
std::string missing_strands(const Rendering& rendering, const analysis::TheoryFigures& theory);

// "Svakest: evne, 2 av 5", or that all three are alike.
std::string weakest_sentence(const Rendering& rendering, const analysis::Readiness& readiness);
// "Det som driver, veier mest: 12 mot 9".
std::string balance_sentence(const Rendering& rendering, const analysis::Forces& forces);
// "Én sterk kraft holder igjen uten at noe er gjort med den"; empty where there is none.
std::string unanswered_sentence(const Rendering& rendering, const analysis::Forces& forces);

}  // namespace site
