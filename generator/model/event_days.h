#pragma once

#include <vector>

#include "model/event.h"

namespace model {

// The days from `first` to `last` on which an event happens, in their order.
// - `date` alone: that day.
// - `every` month, quarter, tertial or year: in the `month` of the period (the first where none is given), on
//   its `day`, or the last one where the month is shorter; on its `working_day`, counted without week ends
//   and Norwegian public holidays; else on its first day.
// - `every: week`: on the `day` from 1, Monday, to 7; on its `working_day`; else on the Monday.
// - `every: day`: on all working days.
// None before `from` or after `until`. None where the rule says nothing: neither date nor every, or a month
// beyond the period.
std::vector<source::Date> event_days(const Event& event, source::Date first, source::Date last);

// How many months the period has; 0 for days and weeks.
int months_in(source::Period period);

}  // namespace model
