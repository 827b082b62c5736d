#pragma once

#include <vector>

#include "model/edition.h"
#include "model/supervision.h"

namespace analysis {

struct SupervisionFigures {
  const model::Supervision* supervision = nullptr;
};

// As edition.model.supervisions.
std::vector<SupervisionFigures> supervisions(const model::Edition& edition);

}  // namespace analysis
