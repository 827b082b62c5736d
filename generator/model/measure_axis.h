#pragma once

#include <optional>

#include "model/measure.h"

// Where the moments of a measure lie on its axis.
namespace model {

// Dates, where the measure says nothing.
Axis axis_of(const Measure& measure);

// The day of a moment: the first of its period where the measure puts rows together. Nothing where the moment
// is no day and no period.
std::optional<source::Date> day_of(const Measure& measure, const source::Given<source::Moment>& at);

// Days since 1970 on dates, the number on numbers; finite. Nothing where the moment does not fit the axis,
// and for categories, which lie in the order in which they are met.
std::optional<double> position_of(const Measure& measure, const source::Given<source::Moment>& at);
double position_of(source::Date day);

// Which way is better; neutral where the measure does not say.
Direction wanted_by(const Measure& measure);

}  // namespace model
