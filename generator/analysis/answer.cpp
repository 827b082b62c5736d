#include "analysis/answer.h"

#include <algorithm>

namespace analysis {
namespace {

using model::Fulfilment;
using source::Date;

// What held on the day; null where nothing had been said.
template <class T>
const T* value_on(const source::Dated<T>& dated, Date day) {
  const T* value = nullptr;
  for (const source::Fact<T>& fact : dated.facts) {
    if (!fact.from || *fact.from <= day) value = fact.value ? &*fact.value : nullptr;
  }
  return value;
}

bool holds(const std::optional<model::DutyException>& exception, Date day) {
  return exception && exception->until && *exception->until >= day &&
         (!exception->from || *exception->from <= day);
}

std::optional<Date> newest_until(const std::vector<source::Given<Date>>& dates, Date day) {
  std::optional<Date> result;
  for (const auto& date : dates) {
    if (date && *date <= day && (!result || *date > *result)) result = *date;
  }
  return result;
}

// Evidence without a date has been there as long as anybody knows.
bool has_evidence(const model::Responsibility& responsibility, Date day) {
  return std::ranges::any_of(responsibility.evidence,
                             [&](const auto& each) { return !each.date || *each.date <= day; });
}

bool only_partly(const std::optional<Fulfilment>& fulfilment) {
  return fulfilment && *fulfilment != Fulfilment::yes;
}

DutyState state_of(const Answer& answer, Date day) {
  const model::Responsibility& responsibility = *answer.responsibility;
  if (holds(responsibility.exception, day)) return DutyState::excused;
  if (!answer.holes.empty()) return DutyState::hole;
  if (answer.next_review && *answer.next_review < day) return DutyState::overdue;
  const Practice practice = practice_on(responsibility, day);
  return only_partly(practice.described) || only_partly(practice.practised) ? DutyState::partly
                                                                            : DutyState::ok;
}

template <class T>
void add_beginnings(std::vector<Date>& days, const source::Dated<T>& dated) {
  for (const source::Fact<T>& fact : dated.facts) {
    if (fact.from) days.push_back(*fact.from);
  }
}

}  // namespace

Practice practice_on(const model::Responsibility& responsibility, Date day) {
  Practice practice;
  if (const auto* const value = value_on(responsibility.described, day)) practice.described = *value;
  if (const auto* const value = value_on(responsibility.practised, day)) practice.practised = *value;
  return practice;
}

Answer answer_on(const model::Responsibility& responsibility, const model::Unit& unit, Date day) {
  Answer answer{.responsibility = &responsibility, .unit = &unit};
  answer.last_review = newest_until(responsibility.reviews, day);
  if (const Date* const next = value_on(responsibility.next_review, day)) answer.next_review = *next;
  if (!value_on(responsibility.owner, day)) answer.holes.push_back(HoleReason::no_owner);
  if (!has_evidence(responsibility, day)) answer.holes.push_back(HoleReason::no_evidence);
  if (!answer.last_review || source::days_between(*answer.last_review, day) > longest_without_review_days) {
    answer.holes.push_back(HoleReason::not_reviewed);
  }
  answer.state = state_of(answer, day);
  return answer;
}

std::vector<Date> turning_days(const model::Responsibility& responsibility) {
  std::vector<Date> days;
  add_beginnings(days, responsibility.owner);
  add_beginnings(days, responsibility.described);
  add_beginnings(days, responsibility.practised);
  add_beginnings(days, responsibility.next_review);
  for (const auto& fact : responsibility.next_review.facts) {
    if (fact.value) days.push_back(source::days_after(*fact.value, 1));
  }
  for (const auto& review : responsibility.reviews) {
    if (!review) continue;
    days.push_back(*review);
    days.push_back(source::days_after(*review, longest_without_review_days + 1));
  }
  for (const model::Evidence& each : responsibility.evidence) {
    if (each.date) days.push_back(*each.date);
  }
  if (responsibility.exception && responsibility.exception->until) {
    if (responsibility.exception->from) days.push_back(*responsibility.exception->from);
    days.push_back(source::days_after(*responsibility.exception->until, 1));
  }
  return days;
}

}  // namespace analysis
