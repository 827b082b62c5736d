#pragma once

#include <vector>

#include "analysis/changes.h"

namespace analysis {

// The rows of series that say something else than the archived edition said, that have gone since, or that
// came later though their period had ended by then. Rows of one period are matched as a set, so that their
// order does not count; what differs is then told of in that order. Periods with a row that may not be shown,
// then or now, are passed over, and so are measures that only one of the two holds.
std::vector<RecordChange> corrections(const PastEdition& archived, const model::Edition& now,
                                      const Clearance& clearance);

}  // namespace analysis
