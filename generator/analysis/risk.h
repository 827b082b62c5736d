#pragma once

#include <vector>

#include "model/edition.h"
#include "model/risk.h"

namespace analysis {

struct RiskFigures {
  const model::Risk* risk = nullptr;
};

// As edition.model.risks.
std::vector<RiskFigures> risks(const model::Edition& edition);

}  // namespace analysis
