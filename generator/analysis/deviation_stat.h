#pragma once

#include <memory>
#include <vector>

#include "analysis/disclosure.h"
#include "model/deviation_stat.h"
#include "model/edition.h"

namespace analysis {

struct DeviationFigures {};

// Null where the edition has no deviations.
std::unique_ptr<DeviationFigures> deviations(const model::Edition& edition, const Clearance& clearance);

}  // namespace analysis
