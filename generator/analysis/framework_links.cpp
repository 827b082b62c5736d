#include "analysis/framework_links.h"

namespace analysis {

std::unique_ptr<FrameworkLinks> framework_links(const model::Edition& edition) {
  if (edition.model.frameworks.size() < 2) return nullptr;
  return std::make_unique<FrameworkLinks>();
}

}  // namespace analysis
