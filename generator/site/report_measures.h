#pragma once

#include <vector>

#include "analysis/figures.h"
#include "model/comment.h"
#include "source/date.h"

namespace site {

// Why a measure has a page of its own in the report: what the list of signals puts first, and what the
// portfolio wants a conversation about.
enum class FlagReason {
  wrong_way,           // its variation is a concern
  target_missed,       // the process, as it runs, as good as never reaches its target
  claim_contradicted,  // a project says something of it that it denies
};

struct FlaggedMeasure {
  const analysis::MeasureFigures* figures = nullptr;
  std::vector<FlagReason> reasons;  // at least one
};

// The worst news first, as in the list of signals; those alike in the edition's order.
std::vector<FlaggedMeasure> flagged_measures(const analysis::Figures& figures);

// Comments on the period, or on a part of it: of the whole first, then of units, projects and measures; the
// newest part first.
std::vector<const model::Comment*> comments_on(const model::Model& model, const source::CalendarTime& period);

// Those on one measure.
std::vector<const model::Comment*> comments_on(const std::vector<const model::Comment*>& comments,
                                               const model::Measure& measure);

// A warning at each flagged measure that nobody has commented on for the period.
void report_missing_comments(const analysis::Figures& figures, const model::Model& model,
                             const source::CalendarTime& period, source::Diagnostics& diagnostics);

}  // namespace site
