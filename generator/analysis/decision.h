#pragma once

#include <vector>

#include "model/decision.h"
#include "model/edition.h"

namespace analysis {

// What has become of a decision, worst first.
enum class DecisionState { late, open, done };

struct DecisionFigures {
  const model::Decision* decision = nullptr;
  DecisionState state = DecisionState::open;
  int days_over =
      0;  // since the day it was due: of a late one until the as-of day, of a done one until it was done
  bool has_duty = false;  // it says which duty it serves
};

// As edition.model.decisions.
std::vector<DecisionFigures> decisions(const model::Edition& edition);

// Late ones by how late they are, then open ones by their due day, then done ones, the newest first.
void worst_first(std::vector<const DecisionFigures*>& decisions);

}  // namespace analysis
