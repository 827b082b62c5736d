#pragma once

#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"
#include "model/programme.h"

namespace analysis {

struct ProgrammeFigures {
  const model::Programme* programme = nullptr;
};

// As edition.model.programmes.
std::vector<ProgrammeFigures> programmes(const model::Edition& edition, const Clearance& clearance);

}  // namespace analysis
