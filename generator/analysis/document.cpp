#include "analysis/document.h"

namespace analysis {

std::vector<DocumentFigures> documents(const model::Edition& edition) {
  std::vector<DocumentFigures> result;
  for (const model::Document& each : edition.model.documents) result.push_back({.document = &each});
  return result;
}

}  // namespace analysis
