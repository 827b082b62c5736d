#include "model/risk.h"

#include <string>

#include "check/each_rule.h"

namespace check {
namespace {

using model::Risk;
using model::RiskAssessment;
using source::Date;

constexpr int longest_without_assessment_days = 365;

// ---- What does not fit together ----

void check_order(const Risk& risk, Diagnostics& diagnostics) {
  const RiskAssessment* before = nullptr;
  for (const RiskAssessment& each : risk.assessments) {
    if (!each.date) continue;
    if (before && *each.date == *before->date)
      diagnostics.report("risk-assessed-twice", each.date.at, {source::to_iso(*each.date)},
                         {before->date.at});
    else if (before && *each.date < *before->date)
      diagnostics.report("risk-assessments-not-in-order", each.date.at,
                         {source::to_iso(*each.date), source::to_iso(*before->date)}, {before->date.at});
    before = &each;
  }
}

void check_treatments(const Risk& risk, Diagnostics& diagnostics) {
  if (risk.assessments.empty() || !risk.assessments.front().date) return;
  const auto& first = risk.assessments.front().date;
  for (const model::RiskTreatment& treatment : risk.treatments) {
    if (treatment.done && *treatment.done < *first)
      diagnostics.report("treated-before-assessed", treatment.done.at,
                         {source::to_iso(*treatment.done), source::to_iso(*first)}, {first.at});
  }
}

void check_interface(const Risk& risk, Diagnostics& diagnostics) {
  if (risk.interface_with && !risk.interface_.value_or(false))
    diagnostics.report("party-without-interface", risk.interface_with.at);
}

// ---- How it stands on the day ----

std::optional<int> level_of(const RiskAssessment& assessment) {
  if (!assessment.consequence || !assessment.likelihood) return std::nullopt;
  return *assessment.consequence * *assessment.likelihood;
}

// The newest that is known on the day; null if there is none.
const RiskAssessment* newest(const Risk& risk, Date day) {
  const RiskAssessment* found = nullptr;
  for (const RiskAssessment& each : risk.assessments) {
    if (each.date && *each.date <= day && (!found || *each.date >= *found->date)) found = &each;
  }
  return found;
}

void check_aim(const Risk& risk, int level, const RiskAssessment& now, Diagnostics& diagnostics) {
  const auto& aim = risk.after_treatment;
  if (!aim || !aim->consequence || !aim->likelihood) return;
  const int aimed = *aim->consequence * *aim->likelihood;
  if (aimed > level)
    diagnostics.report("risk-aim-above-level", aim->consequence.at,
                       {std::to_string(aimed), std::to_string(level)}, {now.consequence.at});
}

void check_follow_up(const Risk& risk, int level, const RiskAssessment& now, Date day,
                     Diagnostics& diagnostics) {
  if (level < model::high_risk_level) return;
  if (risk.treatments.empty() && !risk.accepted)
    diagnostics.report("high-risk-untreated", now.consequence.at, {risk.id, std::to_string(level)});
  if (risk.accepted && risk.accepted->until && *risk.accepted->until < day)
    diagnostics.report("risk-acceptance-ended", risk.accepted->until.at,
                       {risk.id, source::to_iso(*risk.accepted->until), source::to_iso(day)});
}

void check_age(const Risk& risk, const RiskAssessment& now, Date day, Diagnostics& diagnostics) {
  if (source::days_between(*now.date, day) > longest_without_assessment_days)
    diagnostics.report("risk-not-assessed", now.date.at,
                       {risk.id, source::to_iso(*now.date), source::to_iso(day)});
  const auto& review = risk.next_review.latest();
  if (review && *review < day)
    diagnostics.report("risk-review-overdue", review.at,
                       {risk.id, source::to_iso(*review), source::to_iso(day)});
}

}  // namespace

void risks(const Input& input, Diagnostics& diagnostics) {
  for (const Risk& risk : input.model.risks) {
    check_order(risk, diagnostics);
    check_treatments(risk, diagnostics);
    check_interface(risk, diagnostics);
    if (risk.owner.empty()) diagnostics.report("risk-without-owner", risk.place, {risk.id});
    const RiskAssessment* const now = newest(risk, input.as_of);
    if (!now) continue;
    if (const auto level = level_of(*now)) {
      check_aim(risk, *level, *now, diagnostics);
      check_follow_up(risk, *level, *now, input.as_of, diagnostics);
    }
    check_age(risk, *now, input.as_of, diagnostics);
  }
}

}  // namespace check
