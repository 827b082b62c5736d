#pragma once

#include <optional>
#include <vector>

#include "analysis/disclosure.h"
#include "model/edition.h"
#include "model/programme.h"

namespace analysis {

// How many have completed a step, as far as that may be shown.
struct ProgrammeCell {
  std::optional<PublicShare> share;   // none: not counted
  std::optional<source::Date> as_of;  // the oldest day among the counts
  std::optional<double> gap;          // percentage points below the target; 0 where reached
};

struct ProgrammeUnit {
  const model::Unit* unit = nullptr;
  std::vector<ProgrammeCell> steps;  // the newest counts; as programme->steps
};

struct ProgrammeDay {
  source::Date day;
  std::vector<ProgrammeCell> steps;  // of all units that counted on that day; as programme->steps
};

struct ProgrammeFigures {
  const model::Programme* programme = nullptr;
  std::vector<ProgrammeUnit> units;  // that have counted, in the order of the units
  std::vector<ProgrammeDay> days;    // of counting, the first first

  // All units on the last day of counting; null where nobody has counted. Units that did not count on that
  // day are not in it: sums of several days would share rows with those of one, and their difference could
  // give a hidden count away.
  const ProgrammeDay* newest() const { return days.empty() ? nullptr : &days.back(); }

  // The cells of units that have not reached the target, and those that may be held against it.
  std::size_t below_target = 0, judged = 0;
};

// As edition.model.programmes.
std::vector<ProgrammeFigures> programmes(const model::Edition& edition, const Clearance& clearance);

}  // namespace analysis
