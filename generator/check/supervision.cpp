#include "model/supervision.h"

#include "check/each_rule.h"

namespace check {
namespace {

using model::Finding;
using model::Supervision;
using model::SupervisionState;
using source::Date;
using source::Given;

void check_days(const Supervision& supervision, Diagnostics& diagnostics) {
  const auto expect_not_before = [&](std::string_view name, const Given<Date>& date) {
    if (!date || !supervision.opened || *date >= *supervision.opened) return;
    diagnostics.report(
        "dates-not-in-order", date.at,
        {std::string(name), source::to_iso(*date), "opened", source::to_iso(*supervision.opened)},
        {supervision.opened.at});
  };
  expect_not_before("due", supervision.due);
  for (const Finding& finding : supervision.findings) {
    expect_not_before("findings.due", finding.due);
    expect_not_before("findings.closed", finding.closed);
  }
}

// It is announced, opened, answered, closed; some of it may be left out.
void check_states(const Supervision& supervision, Diagnostics& diagnostics) {
  const Given<SupervisionState>* before = nullptr;
  for (const auto& fact : supervision.state.facts) {
    if (!fact.value) continue;
    const auto word = [](SupervisionState state) {
      return std::string(model::supervision_state_words[static_cast<std::size_t>(state)]);
    };
    if (before && *fact.value < **before)
      diagnostics.report("supervision-goes-back", fact.value.at, {word(*fact.value), word(**before)},
                         {before->at});
    before = &fact.value;
  }
}

std::optional<SupervisionState> state_on(const Supervision& supervision, Date day) {
  std::optional<SupervisionState> state;
  for (const auto& fact : supervision.state.facts) {
    if (fact.value && (!fact.from || *fact.from <= day)) state = *fact.value;
  }
  return state;
}

bool is_open(const Finding& finding, Date day) {
  if (finding.grade && *finding.grade == model::FindingGrade::strength) return false;
  return !finding.closed || *finding.closed > day;
}

void check_findings(const Supervision& supervision, SupervisionState state, Date day,
                    Diagnostics& diagnostics) {
  for (const Finding& finding : supervision.findings) {
    const bool open = is_open(finding, day);
    if (open && state == SupervisionState::closed)
      diagnostics.report("closed-with-open-finding", finding.place, {supervision.id});
    if (open && finding.grade && *finding.grade == model::FindingGrade::breach &&
        (!finding.action || !finding.due))
      diagnostics.report("breach-without-plan", finding.place);
    if (finding.closed && !finding.action)
      diagnostics.report("closed-without-action", finding.closed.at, {source::to_iso(*finding.closed)});
  }
}

void check_own(const Supervision& supervision, Date day, Diagnostics& diagnostics) {
  const auto state = state_on(supervision, day);
  if (!state) return;
  check_findings(supervision, *state, day, diagnostics);
  if (supervision.due && *supervision.due < day && *state < SupervisionState::answered)
    diagnostics.report("supervision-answer-overdue", supervision.due.at,
                       {supervision.id, source::to_iso(*supervision.due), source::to_iso(day)});
}

void check_elsewhere(const Supervision& supervision, Diagnostics& diagnostics) {
  if (supervision.unit)
    diagnostics.report("supervision-here-and-elsewhere", supervision.elsewhere.at, {supervision.unit->id},
                       {supervision.unit.at});
  if (!supervision.learned)
    diagnostics.report("nothing-learned-elsewhere", supervision.elsewhere.at, {supervision.id});
}

}  // namespace

void supervisions(const Input& input, Diagnostics& diagnostics) {
  for (const Supervision& supervision : input.model.supervisions) {
    check_days(supervision, diagnostics);
    check_states(supervision, diagnostics);
    if (supervision.elsewhere)
      check_elsewhere(supervision, diagnostics);
    else
      check_own(supervision, input.as_of, diagnostics);
  }
}

}  // namespace check
