#pragma once

#include <string>

#include "analysis/supervision.h"
#include "site/rendering.h"

// What is said of supervisions and of what they found, in few words.
namespace site {

// "Statsforvalteren"; empty where nobody is named.
std::string by_word(const Rendering& rendering, const model::Supervision& supervision);
// "varslet", "åpent", "besvart", "avsluttet".
std::string state_word(const Rendering& rendering, model::SupervisionState state);

// When the answer was or is due, and whether it was late; empty where no day is set.
std::string answer_sentence(const Rendering& rendering, const analysis::SupervisionFigures& figures);
// How many of the findings are closed.
std::string findings_sentence(const Rendering& rendering, const analysis::SupervisionFigures& figures);

}  // namespace site
