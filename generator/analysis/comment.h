#pragma once

#include <string_view>
#include <vector>

#include "analysis/figures.h"
#include "model/comment.h"

namespace analysis {

// All comments, the newest period first: of two that end on the same day the shorter one, then by id.
std::vector<const model::Comment*> comments(const model::Edition& edition);

// Those on one record, in that order. kind: "measure", "project" or "unit"; a unit's are those on itself, not
// on what lies below it.
std::vector<const model::Comment*> comments_on(const model::Edition& edition, std::string_view kind,
                                               std::string_view id);

// Measures that get worse, and of which nobody has said a word since that began: neither on the measure nor
// on its project. In the order of the figures.
std::vector<const MeasureFigures*> uncommented_worsening(const model::Edition& edition,
                                                         const std::vector<MeasureFigures>& measures);

}  // namespace analysis
