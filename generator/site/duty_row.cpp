#include "site/duty_row.h"

#include <algorithm>

#include "analysis/framework_links.h"
#include "site/duty_words.h"

namespace site {
namespace {

using analysis::Answer;
using analysis::DutyState;

// Units further down that have a hole where the top has none: a leader would not see them otherwise.
std::string holes_below(Rendering& rendering, const DutyWithAnswer& duty) {
  if (!duty.answer || duty.answer->state == DutyState::hole) return {};
  std::vector<std::string> units;
  for (const Answer& answer : duty.duty->answers) {
    if (&answer != duty.answer && answer.state == DutyState::hole)
      units.push_back(rendering.plain(answer.unit->title));
  }
  if (units.empty()) return {};
  return rendering.word("duty_row.holes_below", {{"units", list_of(units, rendering.language)}});
}

std::string remark_of(const Rendering& rendering, const Answer& answer) {
  if (answer.state == DutyState::hole) return hole_sentence(rendering, answer.holes);
  if (answer.state != DutyState::excused || !answer.responsibility->exception->until) return {};
  return rendering.word("duty_row.until",
                        {{"date", short_date(*answer.responsibility->exception->until, rendering.language)}});
}

// Through which duty of another framework it is answered for; empty where it has an answer of its own.
std::string answered_through(const Rendering& rendering, const DutyWithAnswer& duty) {
  if (!analysis::is_borrowed(*duty.answer, *duty.duty)) return {};
  const auto& reference = duty.answer->responsibility->duty;
  const model::DutyPlace other =
      reference ? model::find_duty(rendering.model(), reference->id) : model::DutyPlace{};
  return other ? rendering.word("duty_through.row", {{"duty", duty_name(*other.duty)}}) : std::string();
}

DutyRow row_of(Rendering& rendering, const DutyWithAnswer& duty, const model::Unit* seen_from) {
  DutyRow row{.reference = duty_name(*duty.duty->place.duty),
              .text = rendering.text(duty.duty->place.duty->text),
              .address = rendering.address("duty", duty.duty->reference)};
  row.state = state_tag(rendering, state_of(duty.answer));
  if (!duty.answer) {
    row.remark = hole_sentence(rendering, {analysis::HoleReason::no_answer});
    return row;
  }
  const Answer& answer = *duty.answer;
  row.holder = holder(rendering, answer.responsibility->owner);
  row.remark = remark_of(rendering, answer);
  row.evidence = static_cast<long long>(answer.responsibility->evidence.size());
  if (answer.last_review) row.last_review = short_date(*answer.last_review, rendering.language);
  if (answer.next_review) row.next_review = short_date(*answer.next_review, rendering.language);
  if (!seen_from) row.below = holes_below(rendering, duty);
  if (const std::string through = answered_through(rendering, duty); !through.empty())
    row.below = row.below.empty() ? through : through + ". " + row.below;
  if (seen_from && answer.unit != seen_from) row.given_by = rendering.text(answer.unit->title);
  return row;
}

}  // namespace

DutyState state_of(const Answer* answer) { return answer ? answer->state : DutyState::hole; }

DutyList duty_list(Rendering& rendering, std::string label, std::vector<DutyWithAnswer> duties,
                   const model::Unit* seen_from) {
  std::ranges::stable_sort(duties, {}, [](const DutyWithAnswer& duty) { return state_of(duty.answer); });
  DutyList list{.label = std::move(label), .rows = {}};
  for (const DutyWithAnswer& duty : duties) list.rows.push_back(row_of(rendering, duty, seen_from));
  return list;
}

}  // namespace site
