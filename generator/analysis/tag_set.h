#pragma once

#include <vector>

#include "model/edition.h"
#include "model/tag_set.h"

namespace analysis {

struct TagSetFigures {
  const model::TagSet* set = nullptr;
};

// As edition.model.tag_sets.
std::vector<TagSetFigures> tag_sets(const model::Edition& edition);

}  // namespace analysis
