#pragma once

#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"
#include "model/experience.h"

namespace analysis {

struct ExperienceFigures {
  const model::Experience* experience = nullptr;
};

// As edition.model.experiences.
std::vector<ExperienceFigures> experiences(const model::Edition& edition, const Clearance& clearance);

}  // namespace analysis
