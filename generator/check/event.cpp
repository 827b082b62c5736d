#include "model/event.h"

#include <algorithm>

#include "check/each_rule.h"
#include "model/event_days.h"

namespace check {
namespace {

using model::Event;

std::string word_of(source::Period period) {
  return std::string(source::period_words[static_cast<std::size_t>(period)]);
}

// When it happens is said once: by a day, or by a rule.
void check_when(const Event& event, Diagnostics& diagnostics) {
  if (!event.date && !event.every) {
    diagnostics.report("event-without-day", event.place, {event.id});
  } else if (event.date && event.every) {
    diagnostics.report("event-with-day-and-rule", event.every.at, {event.id}, {event.date.at});
  }
}

void check_month(const Event& event, Diagnostics& diagnostics) {
  const int months = model::months_in(*event.every);
  if (months == 0) {
    diagnostics.report("event-month-without-months", event.month.at, {word_of(*event.every)},
                       {event.every.at});
  } else if (*event.month > months) {
    diagnostics.report("event-month-beyond-period", event.month.at,
                       {std::to_string(*event.month), word_of(*event.every), std::to_string(months)},
                       {event.every.at});
  }
}

// It ends after it begins, happens in between, and is taken out when it has ended: it is told of no more.
void check_end(const Event& event, const Input& input, Diagnostics& diagnostics) {
  const bool month_fits = event.month.value_or(1) <= std::max(1, model::months_in(*event.every));
  if (event.from && *event.until < *event.from) {
    diagnostics.report("event-ends-before-it-begins", event.until.at,
                       {source::to_iso(*event.until), source::to_iso(*event.from)}, {event.from.at});
  } else if (event.from && month_fits && model::event_days(event, *event.from, *event.until).empty()) {
    diagnostics.report("event-never", event.until.at,
                       {event.id, source::to_iso(*event.from), source::to_iso(*event.until)},
                       {event.from.at});
  } else if (*event.until < input.as_of) {
    diagnostics.report("event-ended", event.until.at,
                       {event.id, source::to_iso(*event.until), source::to_iso(input.as_of)});
  }
}

void check_rule(const Event& event, const Input& input, Diagnostics& diagnostics) {
  if (event.day && event.working_day)
    diagnostics.report("event-with-two-days", event.working_day.at, {event.id}, {event.day.at});
  if (event.month) check_month(event, diagnostics);
  if (*event.every == source::Period::week && event.day && *event.day > 7)
    diagnostics.report("event-day-beyond-week", event.day.at, {std::to_string(*event.day)});
  if (event.until) check_end(event, input, diagnostics);
}

}  // namespace

void events(const Input& input, Diagnostics& diagnostics) {
  for (const Event& event : input.model.events) {
    check_when(event, diagnostics);
    if (event.every && !event.date) check_rule(event, input, diagnostics);
  }
}

}  // namespace check
