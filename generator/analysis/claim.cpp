#include "analysis/claim.h"

namespace analysis {
namespace {

ClaimReason reason_of(const MeasureFigures& measure, model::ClaimKind kind) {
  // That something is stable is said of now, whatever came before the newest phase.
  if (kind == model::ClaimKind::stable && measure.variation == Variation::common_cause)
    return ClaimReason::no_change;
  for (const Variation variation : {measure.variation, measure.overall.variation}) {
    if (variation == Variation::improvement) return ClaimReason::changed_better;
    if (variation == Variation::concern) return ClaimReason::changed_worse;
  }
  for (const Variation variation : {measure.variation, measure.overall.variation}) {
    if (variation == Variation::change) return ClaimReason::changed;
  }
  // A new phase too short to be judged says nothing against what the whole series shows.
  const bool is_judged = measure.overall.variation == Variation::common_cause;
  return is_judged ? ClaimReason::no_change : ClaimReason::too_few_points;
}

ClaimVerdict verdict_of(model::ClaimKind kind, ClaimReason reason) {
  switch (reason) {
    case ClaimReason::no_measure:
    case ClaimReason::too_few_points:
      return ClaimVerdict::too_little_data;
    case ClaimReason::changed_better:
      return kind == model::ClaimKind::improvement ? ClaimVerdict::supported : ClaimVerdict::contradicted;
    case ClaimReason::changed_worse:
      return kind == model::ClaimKind::worsening ? ClaimVerdict::supported : ClaimVerdict::contradicted;
    case ClaimReason::changed:
      return ClaimVerdict::not_supported;
    case ClaimReason::no_change:
      return kind == model::ClaimKind::stable ? ClaimVerdict::supported : ClaimVerdict::not_supported;
  }
  return ClaimVerdict::not_supported;
}

}  // namespace

ClaimFigures judge_claim(const model::Claim& claim, const MeasureFigures* measure) {
  ClaimFigures figures{.claim = &claim, .measure = measure};
  if (!measure) return figures;
  const model::ClaimKind kind = claim.kind.value_or(model::ClaimKind::improvement);
  figures.reason = reason_of(*measure, kind);
  figures.verdict = verdict_of(kind, figures.reason);
  return figures;
}

}  // namespace analysis
