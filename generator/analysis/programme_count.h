#pragma once

#include "model/competence_item.h"
#include "model/programme.h"

namespace analysis {

// A step of a programme is counted as a competence is: so many of so many in a unit on a day. So one rule
// decides for both what may be shown; here the one is told as the other, the step in place of the role group.

// An item that stands for the programme: its id alone, which no competence item can have.
model::CompetenceItem as_competence(const model::Programme& programme);
model::CompetenceCount as_competence(const model::ProgrammeCount& count);

}  // namespace analysis
