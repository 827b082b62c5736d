#include "analysis/tag_set.h"

namespace analysis {

std::vector<TagSetFigures> tag_sets(const model::Edition& edition) {
  std::vector<TagSetFigures> result;
  for (const model::TagSet& each : edition.model.tag_sets) result.push_back({.set = &each});
  return result;
}

}  // namespace analysis
