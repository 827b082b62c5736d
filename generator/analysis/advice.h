#pragma once

#include <array>
#include <optional>
#include <vector>

#include "model/advice.h"
#include "model/edition.h"

namespace analysis {

// How far a unit has come with a recommendation.
enum class AdviceProgress { done, planned, overdue, not_planned };

struct AdviceCell {
  AdviceProgress progress = AdviceProgress::not_planned;
  const model::AdviceState* state = nullptr;  // null: the unit says nothing of it
  int days_late = 0;                          // overdue: since it should have been in place
};

// How many cells there are of each AdviceProgress.
struct AdviceCounts {
  std::array<std::size_t, 4> of{};

  std::size_t operator[](AdviceProgress progress) const { return of[static_cast<std::size_t>(progress)]; }
  std::size_t all() const { return of[0] + of[1] + of[2] + of[3]; }
};

struct AdviceRow {
  const model::AdvicePoint* point = nullptr;
  std::vector<AdviceCell> cells;  // as AdviceFigures::units
  AdviceCounts counts;
};

struct AdviceFigures {
  const model::Advice* advice = nullptr;
  std::vector<const model::Unit*> units;  // that say something of it, in the order of the units
  std::vector<AdviceRow> rows;            // as advice->points
  std::vector<AdviceCounts> by_unit;      // as units
  AdviceCounts counts;                    // of all cells
};

// As edition.model.advice. Where a unit speaks twice of a recommendation, the last word holds.
std::vector<AdviceFigures> advice(const model::Edition& edition);

}  // namespace analysis
