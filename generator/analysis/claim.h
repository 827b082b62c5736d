#pragma once

#include "analysis/measure.h"

namespace analysis {

// What the figures make of a claim about them.
enum class ClaimVerdict { supported, not_supported, contradicted, too_little_data };

// Why, for a sentence.
enum class ClaimReason {
  no_measure,      // the claim names none, and its project has none
  too_few_points,  // under ten values
  changed_better,  // a signal in the wanted direction
  changed_worse,   // a signal in the other one
  changed,         // a signal whose direction is not wanted or cannot be told
  no_change,       // nothing beyond chance
};

struct ClaimFigures {
  const model::Claim* claim = nullptr;
  const MeasureFigures* measure = nullptr;  // null where there is none
  ClaimVerdict verdict = ClaimVerdict::too_little_data;
  ClaimReason reason = ClaimReason::no_measure;
};

// A claim held against a measure: the one that it names, else the main one of its project; null: none. What
// the measure's own rules say of the newest points goes before the change since the beginning (Change): a
// process that became better and is now becoming worse has become worse.
//   improvement, worsening: supported by a signal that way, contradicted by one the other way.
//   stable: supported where nothing is beyond chance in the newest phase, contradicted by a signal with a
//   direction.
// Why it is checked: claims made to boards without charts lean to improvement (domain § 3.5).
ClaimFigures judge_claim(const model::Claim& claim, const MeasureFigures* measure);

}  // namespace analysis
