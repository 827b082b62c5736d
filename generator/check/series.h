#pragma once

#include <optional>
#include <vector>

#include "model/measure_axis.h"

namespace check {

// A row of a series at its place on the axis: on dates the day (or first day of its period) as days since
// 1970, on numbers the number, on categories the order in which they are first met.
struct Spot {
  double position = 0;
  std::optional<source::Date> day;  // where the moment is a day or period
  const model::Point* point = nullptr;
};

// All rows that fit the axis, in its order; those at one place in the order of the file.
std::vector<Spot> series_of(const model::Measure& measure);

// The first row at a moment's place; series.end() where there is none.
std::vector<Spot>::const_iterator spot_at(const model::Measure& measure, const std::vector<Spot>& series,
                                          const source::Given<source::Moment>& at);

}  // namespace check
