#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/figures.h"
#include "model/event.h"

namespace analysis {

// What is to happen, or to be done, on a day.
enum class CalendarMatter {
  event,               // of the annual wheel
  management_review,   // the next one
  decision,            // is to be carried out
  supervision_answer,  // is due
  finding,             // what is done about it is due
  duty_review,
  exception_ends,  // of a duty
  risk_review,
  risk_treatment,   // is to be in place
  acceptance_ends,  // of a risk
  document_review,
  document_expires,
  aim,          // of a project: its day
  project_end,  // as expected
  measurement,  // a new point is due
  advice,       // is to be in place
  maturity,     // the next assessment
  dialogue,     // an action that a unit has agreed on
  walkround,
  gathering,  // of a network
  delivery,   // to a network
  exercise,
  course,
  spread,         // is to be done
  strategic_aim,  // its time ends
};

enum class CalendarState {
  overdue,  // should have been done before the day
  past,     // an event that has been
  ahead,    // the day itself counts
};

// A record, or a part of it, that an entry is about.
struct CalendarItem {
  std::string_view kind;  // of the record
  std::string id;
  const source::Given<source::Text>* title = nullptr;   // of the record; null where it has none
  const source::Given<source::Text>* detail = nullptr;  // of its part; may be null
  std::string unit;                                     // id; may be empty
};

// New points, reviews of duties and pieces of advice that the same holder has on the same day are one entry.
// Of all others each has one item.
struct CalendarEntry {
  source::Date day;
  source::Date last_day;  // the same, but for what lasts longer
  CalendarMatter matter = CalendarMatter::event;
  CalendarState state = CalendarState::ahead;
  std::string holder;  // "role@unit"; empty where nobody is named
  std::string key;     // a-z, 0-9 and '-': the same from edition to edition, no other entry's
  std::vector<CalendarItem> items;
  bool again = false;  // an event that has been earlier in the same month: lists say it once
};

// An event of the annual wheel with its days in `Calendar::first` to `last`.
struct WheelEvent {
  const model::Event* event = nullptr;
  std::vector<source::Date> days;
  std::optional<source::Date> next;  // the first that is not past; of any year within the next
};

// What happens when: events, reviews, gatherings, aims, next measurements.
struct Calendar {
  // The twelve months that begin with that of the as-of day.
  source::Date first;
  source::Date last;
  // By day, then by matter and key. Events from the year's beginning to `last`; what is to be done, also what
  // is overdue; of all else what is ahead.
  std::vector<CalendarEntry> entries;
  std::vector<WheelEvent> events;  // all of them, the next one first, those that are over last
};

// From the edition and its other figures.
std::unique_ptr<Calendar> calendar(const model::Edition& edition, const Figures& figures);

// So far ahead a role sees what is due.
inline constexpr int days_ahead = 30;

// What is overdue for a role and what is due in the next thirty days, of an event its nearest day alone.
struct RoleDue {
  std::string role;                           // id; empty: nobody is named
  std::vector<const CalendarEntry*> overdue;  // the longest first
  std::vector<const CalendarEntry*> soon;     // the nearest first
};

// Every role that has something in the calendar, also where nothing is due now, by id; nobody's last. Lends
// the entries.
std::vector<RoleDue> due_by_role(const Calendar& calendar, source::Date as_of);

}  // namespace analysis
