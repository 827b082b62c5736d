#pragma once

#include <memory>

#include "analysis/figures.h"

namespace analysis {

// What a review of the whole management system has to go through. (duty 8f)
struct ManagementReviewPack {};

// From the edition and its other figures.
std::unique_ptr<ManagementReviewPack> management_review_pack(const model::Edition& edition, const Figures& figures);

}  // namespace analysis
