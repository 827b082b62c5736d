#include <algorithm>
#include <map>
#include <set>

#include "check/each_rule.h"
#include "check/fact.h"
#include "check/unread.h"

namespace check {
namespace {

using model::Responsibility;

// How old the last review may be. (domain § 2.2: § 8 f asks for one each year)
constexpr int longest_without_review_days = 365;

bool is_excepted(const Responsibility& responsibility, source::Date day) {
  const auto& exception = responsibility.exception;
  return exception && exception->until && *exception->until >= day &&
         (!exception->from || *exception->from <= day);
}

// The framework that the site is ordered by: the one it names, else the first.
std::string_view main_framework(const model::Model& model) {
  if (model.site.main_framework) return model.site.main_framework->id;
  return model.frameworks.empty() ? std::string_view() : std::string_view(model.frameworks.front().id);
}

// As its author calls the duty: "8b", with the framework in front only where it is another than the main one.
std::string duty_of(const Responsibility& responsibility, const model::Model& model) {
  if (!responsibility.duty) return responsibility.id;
  const std::string& reference = responsibility.duty->id;
  const std::size_t slash = reference.find('/');
  return reference.substr(0, slash) == main_framework(model) ? reference.substr(slash + 1) : reference;
}

// Two answers for one duty in one unit: nobody could tell which one holds.
void report_repeated(const model::Model& model, Diagnostics& diagnostics) {
  std::map<std::pair<std::string_view, std::string_view>, const Responsibility*> met;
  for (const Responsibility& each : model.responsibilities) {
    if (!each.duty || !each.unit) continue;
    const auto [first, is_new] = met.try_emplace({each.duty->id, each.unit->id}, &each);
    if (is_new) continue;
    diagnostics.report("two-answers", each.duty.at, {duty_of(each, model), each.unit->id, first->second->id},
                       {first->second->place});
  }
}

// A key that is malformed is another rule's, and no responsibility can name it.
bool is_answered(const model::Framework& framework, const model::Duty& duty,
                 const std::set<std::string_view>& answered) {
  if (!duty.key || model::normal_duty_key(*duty.key) != *duty.key) return true;
  return answered.contains(model::duty_reference(framework, duty));
}

// Met by the same work as a duty that is answered for. Only in other frameworks than the main one: that one
// asks for an answer of its own.
bool is_met_through(const model::Framework& framework, const model::Duty& duty, const model::Model& model,
                    const std::set<std::string_view>& answered) {
  if (framework.id == main_framework(model)) return false;
  for (const auto& other : duty.also_satisfies) {
    if (other && answered.contains(other->id)) return true;
  }
  const std::string here = model::duty_reference(framework, duty);
  for (const model::Framework& each : model.frameworks) {
    for (const model::Section& section : each.sections) {
      for (const model::Duty& other : section.duties) {
        const bool names_it = std::ranges::any_of(
            other.also_satisfies, [&](const auto& reference) { return reference && reference->id == here; });
        if (names_it && is_answered(each, other, answered)) return true;
      }
    }
  }
  return false;
}

void report_duties_without_answer(const model::Model& model, Diagnostics& diagnostics) {
  std::set<std::string_view> answered;
  for (const Responsibility& each : model.responsibilities) {
    if (each.duty) answered.insert(each.duty->id);
  }
  for (const model::Framework& framework : model.frameworks) {
    for (const model::Section& section : framework.sections) {
      for (const model::Duty& duty : section.duties) {
        if (is_answered(framework, duty, answered)) continue;
        if (is_met_through(framework, duty, model, answered)) continue;
        diagnostics.report("duty-without-holder", duty.key.at, {*duty.key});
      }
    }
  }
}

bool has_evidence(const Responsibility& responsibility, source::Date day) {
  for (const model::Evidence& each : responsibility.evidence) {
    if (!each.date || *each.date <= day) return true;
  }
  return false;
}

// The newest review that has been held.
source::Given<source::Date> last_review(const Responsibility& responsibility, source::Date day) {
  source::Given<source::Date> last;
  for (const auto& review : responsibility.reviews) {
    if (review && *review <= day && (!last || *review > *last)) last = review;
  }
  return last;
}

void check_reviews(const Responsibility& responsibility, const Input& input, Diagnostics& diagnostics) {
  const source::Date day = input.as_of;
  const std::string duty = duty_of(responsibility, input.model);
  const auto last = last_review(responsibility, day);
  const auto& next = value_on(responsibility.next_review, day);
  if (!last) {
    diagnostics.report("never-reviewed", responsibility.place, {duty});
  } else if (source::days_between(*last, day) > longest_without_review_days) {
    diagnostics.report("review-too-old", last.at, {duty, source::to_iso(*last), source::to_iso(day)});
  } else if (next && *next < day) {
    diagnostics.report("review-overdue", next.at, {duty, source::to_iso(*next), source::to_iso(day)});
  }
}

}  // namespace

void holders(const Input& input, Diagnostics& diagnostics) {
  report_repeated(input.model, diagnostics);
  const UnreadFiles unread(input.tree, diagnostics);
  if (!unread.any_in("content/responsibilities/")) report_duties_without_answer(input.model, diagnostics);
  for (const Responsibility& each : input.model.responsibilities) {
    if (value_on(each.owner, input.as_of) || is_excepted(each, input.as_of)) continue;
    diagnostics.report("duty-without-owner", each.place, {duty_of(each, input.model)});
  }
}

void evidence(const Input& input, Diagnostics& diagnostics) {
  for (const Responsibility& each : input.model.responsibilities) {
    if (has_evidence(each, input.as_of) || is_excepted(each, input.as_of)) continue;
    diagnostics.report("no-evidence", each.place, {duty_of(each, input.model)});
  }
}

void reviews(const Input& input, Diagnostics& diagnostics) {
  for (const Responsibility& each : input.model.responsibilities) {
    if (!is_excepted(each, input.as_of)) check_reviews(each, input, diagnostics);
  }
}

void exceptions(const Input& input, Diagnostics& diagnostics) {
  for (const Responsibility& each : input.model.responsibilities) {
    if (!each.exception || !each.exception->until || *each.exception->until >= input.as_of) continue;
    diagnostics.report("exception-ended", each.exception->until.at,
                       {duty_of(each, input.model), source::to_iso(*each.exception->until)});
  }
}

}  // namespace check
