#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"

namespace analysis {

enum class CapacityState { unknown, free, full, over };

// An expert's hours a month: what there is against what is used.
struct ExpertiseFigures {
  const model::Expertise* expertise = nullptr;
  std::optional<double> capacity, used;
  CapacityState state = CapacityState::unknown;  // unknown: one of the two is not told
  double hours = 0;                              // free, or more than there are
};

struct ExpertiseTotals {
  double capacity = 0, used = 0;  // of those where both are told
  std::size_t told = 0, over = 0, free = 0;
};

// As edition.model.expertises.
std::vector<ExpertiseFigures> expertise(const model::Edition& edition);
ExpertiseTotals totals(const std::vector<ExpertiseFigures>& figures);

}  // namespace analysis
