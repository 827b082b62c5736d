#include "check/each_rule.h"
#include "model/experience.h"

namespace check {
namespace {

using model::ChangeState;
using model::Experience;

// A change that is neither done nor declined is forgotten after so many days without news.
constexpr int forgotten_after_days = 365;

void check_numbers(const Experience& experience, source::Date as_of, Diagnostics& diagnostics) {
  if (experience.from && experience.to && *experience.to < *experience.from)
    diagnostics.report("experience-ends-before-it-begins", experience.to.at,
                       {source::to_iso(*experience.to), source::to_iso(*experience.from)},
                       {experience.from.at});
  if (experience.answers && experience.invited && *experience.answers > *experience.invited)
    diagnostics.report("more-answers-than-invited", experience.answers.at,
                       {std::to_string(*experience.answers), std::to_string(*experience.invited)},
                       {experience.invited.at});
  using model::ExperienceMethod;
  const bool counts = experience.method && (*experience.method == ExperienceMethod::survey ||
                                            *experience.method == ExperienceMethod::interview ||
                                            *experience.method == ExperienceMethod::feedback_form);
  const bool over = experience.from && (experience.to ? *experience.to : *experience.from) < as_of;
  if (counts && over && !experience.answers && (experience.result || !experience.changes.empty()))
    diagnostics.report("answers-not-counted", experience.method.at, {experience.id});
}

void check_change(const model::ExperienceChange& change, source::Date as_of, Diagnostics& diagnostics) {
  const source::Fact<ChangeState>* newest = nullptr;
  for (const auto& fact : change.state.facts) {
    if (!fact.from || *fact.from <= as_of) newest = &fact;
  }
  if (!newest || !newest->value) return;
  const ChangeState state = *newest->value;
  if (state != ChangeState::planned && !change.did)
    diagnostics.report(state == ChangeState::declined ? "declined-without-reason" : "change-without-text",
                       newest->value.at);
  const bool open = state == ChangeState::planned || state == ChangeState::under_way;
  if (open && newest->from && source::days_between(*newest->from, as_of) > forgotten_after_days)
    diagnostics.report("change-stands-still", newest->from.at, {source::to_iso(*newest->from)});
}

}  // namespace

void experiences(const Input& input, Diagnostics& diagnostics) {
  for (const Experience& experience : input.model.experiences) {
    check_numbers(experience, input.as_of, diagnostics);
    for (const model::ExperienceChange& change : experience.changes)
      check_change(change, input.as_of, diagnostics);
  }
}

}  // namespace check
