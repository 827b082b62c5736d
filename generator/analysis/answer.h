#pragma once

#include "analysis/duty.h"

namespace analysis {

// A responsibility as it stood on a day: with the facts, reviews, evidence and exception known then. Does not
// count the units that it covers.
Answer answer_on(const model::Responsibility& responsibility, const model::Unit& unit, source::Date day);

// Each day on which the answer may have come to stand otherwise: a fact begins to hold, a review was done or
// is too old, its next day has passed, an exception begins or has ended. In no order.
std::vector<source::Date> turning_days(const model::Responsibility& responsibility);

// How it was described and practised on the day: as said last until then; empty where nothing was.
struct Practice {
  std::optional<model::Fulfilment> described, practised;
};
Practice practice_on(const model::Responsibility& responsibility, source::Date day);

}  // namespace analysis
