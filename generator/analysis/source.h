#pragma once

#include <vector>

#include "model/edition.h"
#include "model/source.h"

namespace analysis {

struct SourceFigures {
  const model::Source* source = nullptr;
};

// As edition.model.sources.
std::vector<SourceFigures> sources(const model::Edition& edition);

}  // namespace analysis
