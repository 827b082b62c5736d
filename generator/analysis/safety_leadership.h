#pragma once

#include <vector>

#include "model/edition.h"
#include "model/safety_leadership.h"

namespace analysis {

struct LeadershipFigures {
  const model::SafetyLeadership* leadership = nullptr;
};

// As edition.model.safety_leadership.
std::vector<LeadershipFigures> safety_leadership(const model::Edition& edition);

}  // namespace analysis
