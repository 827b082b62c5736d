#pragma once

#include <vector>

#include "model/edition.h"
#include "model/advice.h"

namespace analysis {

struct AdviceFigures {
  const model::Advice* advice = nullptr;
};

// As edition.model.advice.
std::vector<AdviceFigures> advice(const model::Edition& edition);

}  // namespace analysis
