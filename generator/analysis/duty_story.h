#pragma once

#include <vector>

#include "analysis/figures.h"

namespace analysis {

struct DutyStory {
  const DutyFigures* duty = nullptr;
};

// As figures.duties, whose other figures must be there.
std::vector<DutyStory> duty_stories(const model::Edition& edition, const Figures& figures);

}  // namespace analysis
