#include "site/duty_answer.h"

#include <algorithm>

#include "site/duty_words.h"

namespace site {
namespace {

using source::Date;

std::string fulfilment_word(const Rendering& rendering, const source::Dated<model::Fulfilment>& fulfilment) {
  if (!fulfilment.latest()) return {};
  const auto index = static_cast<std::size_t>(*fulfilment.latest());
  return rendering.word("fulfilment." + std::string(model::fulfilment_words[index]));
}

EvidenceView evidence_view(Rendering& rendering, const model::Evidence& evidence) {
  EvidenceView view{.title = rendering.text(evidence.title)};
  if (evidence.kind) {
    const auto index = static_cast<std::size_t>(*evidence.kind);
    view.kind = rendering.word("evidence." + std::string(model::evidence_kind_words[index]));
  }
  if (evidence.date) view.date = short_date(*evidence.date, rendering.language);
  if (evidence.address)
    view.address = html::checked_url(evidence.address->url);
  else if (evidence.document)
    view.address = rendering.address("document", evidence.document->id);
  return view;
}

// Those before the last one, newest first.
std::string earlier_reviews(const Rendering& rendering, const analysis::Answer& answer) {
  std::vector<Date> days;
  for (const auto& review : answer.responsibility->reviews) {
    if (review && (!answer.last_review || *review != *answer.last_review)) days.push_back(*review);
  }
  std::ranges::sort(days, std::greater());
  std::vector<std::string> texts;
  for (const Date day : days) texts.push_back(short_date(day, rendering.language));
  return list_of(texts, rendering.language);
}

void add_exception(Rendering& rendering, DutyAnswer& view, const model::DutyException& exception) {
  view.exception = rendering.text(exception.reason);
  if (exception.from && exception.until) {
    view.exception_period =
        rendering.word("duty.exception_period", {{"from", long_date(*exception.from, rendering.language)},
                                                 {"until", long_date(*exception.until, rendering.language)}});
  } else if (exception.until) {
    view.exception_period =
        rendering.word("duty.exception_until", {{"until", long_date(*exception.until, rendering.language)}});
  }
}

// On the page of a duty of another framework: whose answer it is. Empty where it is the duty's own.
std::string answered_through(const Rendering& rendering, const model::Responsibility& responsibility) {
  if (rendering.page.kind->name != "duty" || !responsibility.duty) return {};
  if (responsibility.duty->id == rendering.page.key) return {};
  const model::DutyPlace other = model::find_duty(rendering.model(), responsibility.duty->id);
  return other
             ? rendering.word("duty_through.answer", {{"duty", duty_title(*other.duty, rendering.language)}})
             : std::string();
}

}  // namespace

DutyAnswer duty_answer(Rendering& rendering, const analysis::Answer& answer) {
  const model::Responsibility& responsibility = *answer.responsibility;
  DutyAnswer view{.unit = rendering.text(answer.unit->title),
                  .unit_address = rendering.address("unit", answer.unit->id),
                  .state = state_tag(rendering, answer.state)};
  if (answer.state == analysis::DutyState::hole) view.holes = hole_sentence(rendering, answer.holes);
  view.holder = holder(rendering, responsibility.owner);
  if (responsibility.how.latest()) view.how = rendering.text(*responsibility.how.latest());
  view.described = fulfilment_word(rendering, responsibility.described);
  view.practised = fulfilment_word(rendering, responsibility.practised);
  if (answer.last_review) view.last_review = short_date(*answer.last_review, rendering.language);
  if (answer.next_review) view.next_review = short_date(*answer.next_review, rendering.language);
  view.earlier_reviews = earlier_reviews(rendering, answer);
  if (answer.units_covered > 1)
    view.covers = rendering.word("duty.covers", {{"n", answer.units_covered - 1}});
  if (std::string through = answered_through(rendering, responsibility); !through.empty())
    view.covers = through + (view.covers.empty() ? "" : " " + view.covers);
  for (const model::Evidence& evidence : responsibility.evidence)
    view.evidence.push_back(evidence_view(rendering, evidence));
  if (answer.state == analysis::DutyState::excused) add_exception(rendering, view, *responsibility.exception);
  return view;
}

}  // namespace site
