#include <map>

#include "check/each_rule.h"
#include "model/culture_survey.h"
#include "model/safety_leadership.h"

namespace check {
namespace {

void check_walkrounds(const model::SafetyLeadership& leadership, source::Date as_of,
                      Diagnostics& diagnostics) {
  if (!leadership.walkround_every_days) return;
  const source::Given<source::Date>* last = nullptr;
  for (const model::Walkround& walkround : leadership.walkrounds) {
    if (!walkround.date || *walkround.date > as_of) continue;
    if (!last || *walkround.date > **last) last = &walkround.date;
  }
  if (!last) {
    diagnostics.report("no-walkround", leadership.walkround_every_days.at, {leadership.id});
    return;
  }
  const int days = source::days_between(**last, as_of);
  if (days > *leadership.walkround_every_days)
    diagnostics.report(
        "walkround-overdue", last->at,
        {source::to_iso(**last), std::to_string(days), std::to_string(*leadership.walkround_every_days)},
        {leadership.walkround_every_days.at});
}

// held_on: when it was found.
void check_finding(const model::Finding& finding, const source::Given<source::Date>& held_on,
                   source::Date as_of, Diagnostics& diagnostics) {
  const bool strength =
      finding.grade.value_or(model::FindingGrade::weakness) == model::FindingGrade::strength;
  if (held_on && finding.closed && *finding.closed < *held_on)
    diagnostics.report("closed-before-found", finding.closed.at,
                       {source::to_iso(*finding.closed), source::to_iso(*held_on)}, {held_on.at});
  if (finding.closed && *finding.closed <= as_of) return;
  if (!finding.action && !strength && finding.text)
    diagnostics.report("walkround-finding-without-action", finding.text.at);
  if (finding.action && finding.due && *finding.due < as_of)
    diagnostics.report("walkround-finding-overdue", finding.due.at, {source::to_iso(*finding.due)});
}

}  // namespace

void safety_leadership(const Input& input, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> units;
  for (const model::SafetyLeadership& leadership : input.model.safety_leadership) {
    if (!leadership.unit) continue;
    const auto [first, is_new] = units.try_emplace(leadership.unit->id, leadership.unit.at);
    if (!is_new)
      diagnostics.report("two-leadership-records", leadership.unit.at, {leadership.unit->id},
                         {first->second});
  }
}

void walkround_follow_up(const Input& input, Diagnostics& diagnostics) {
  for (const model::SafetyLeadership& leadership : input.model.safety_leadership) {
    check_walkrounds(leadership, input.as_of, diagnostics);
    for (const model::Walkround& walkround : leadership.walkrounds) {
      for (const model::Finding& finding : walkround.findings)
        check_finding(finding, walkround.date, input.as_of, diagnostics);
    }
  }
  for (const model::CultureSurvey& survey : input.model.culture_surveys) {
    for (const model::Finding& finding : survey.follow_up)
      check_finding(finding, survey.date, input.as_of, diagnostics);
  }
}

}  // namespace check
