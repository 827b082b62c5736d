#pragma once

#include <vector>

#include "model/edition.h"
#include "model/document.h"

namespace analysis {

struct DocumentFigures {
  const model::Document* document = nullptr;
};

// As edition.model.documents.
std::vector<DocumentFigures> documents(const model::Edition& edition);

}  // namespace analysis
