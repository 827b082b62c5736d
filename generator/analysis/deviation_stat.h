#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analysis/deviation_clearance.h"
#include "analysis/measure.h"
#include "model/deviation_stat.h"
#include "model/edition.h"

namespace analysis {

// A unit in the table of a tertial.
struct DeviationRow {
  const model::Unit* unit = nullptr;
  bool with_below = false;  // the sum of it and the units below it
  std::size_t depth = 0;    // below the top unit of the table
  DeviationFlow flow;
};

// A whole calendar tertial as it may be shown.
struct DeviationTertialFigures {
  source::Date first_day;
  std::vector<DeviationRow> rows;       // in the order of the tree, a unit before those below it
  DeviationFlow all;                    // of the whole organisation, or of the edition's unit
  std::vector<DeviationPart> types;     // the most frequent first, hidden ones last; empty: not shown
  std::vector<DeviationPart> severity;  // as the words of severity, or empty
  std::vector<DeviationPart> age;       // up to 30 days, 31 to 90, more; or empty
  std::vector<DeviationPart> handling;  // not analysed … effect checked; or empty

  std::size_t hidden_rows() const;
};

// What a review of deviations showed, and what came of it.
struct LearnedFigures {
  const model::DeviationStat* record = nullptr;
  const model::Finding* finding = nullptr;
  bool overdue = false;
};

struct DeviationFigures {
  // Does the edition hold all that is counted? If not, months and splits are not shown.
  bool is_whole = false;
  std::vector<DeviationTertialFigures> tertials;  // that have ended, the oldest first
  // All deviations reported by month, as a series without a wanted direction; hidden months have no value.
  // Null where it may not be shown.
  std::unique_ptr<model::Measure> months;
  std::optional<MeasureFigures> series;  // of `months`
  std::size_t hidden_months = 0;
  std::vector<LearnedFigures> learned;  // overdue ones first, then open ones, then the newest closed
  std::optional<source::Date> newest_review;
};

// Null where the edition has no deviations. Lends the edition.
std::unique_ptr<DeviationFigures> deviations(const model::Edition& edition, const Clearance& clearance);

}  // namespace analysis
