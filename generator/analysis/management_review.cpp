#include "analysis/management_review.h"

namespace analysis {

std::unique_ptr<ManagementReviewPack> management_review_pack(const model::Edition&, const Figures&) {
  return std::make_unique<ManagementReviewPack>();
}

}  // namespace analysis
