#include "analysis/source.h"

namespace analysis {

std::vector<SourceFigures> sources(const model::Edition& edition) {
  std::vector<SourceFigures> result;
  for (const model::Source& each : edition.model.sources) result.push_back({.source = &each});
  return result;
}

}  // namespace analysis
