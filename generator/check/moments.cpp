#include <algorithm>

#include "check/each_rule.h"
#include "check/series.h"

namespace check {
namespace {

using model::Axis;
using model::Measure;
using Series = std::vector<Spot>;

// A baseline of fewer points moves too much. (domain § 3.5)
constexpr int shortest_baseline = 12;

// The row nearest to a moment that has none; empty where the axis has no distances.
std::string nearest_moment(const Measure& measure, const Series& series,
                           const source::Given<source::Moment>& at) {
  const auto position = position_of(measure, at);
  if (!position || series.empty()) return {};
  const auto nearest = std::ranges::min_element(
      series, {}, [&](const Spot& spot) { return std::abs(spot.position - *position); });
  return nearest->point->at->text;
}

// Moments that do not fit the axis at all are another rule's.
bool fits_axis(const Measure& measure, const source::Given<source::Moment>& at) {
  return at && (axis_of(measure) == Axis::category || position_of(measure, at));
}

void expect_in_data(std::string_view message, const Measure& measure, const Series& series,
                    const source::Given<source::Moment>& at, Diagnostics& diagnostics) {
  if (series.empty() || !fits_axis(measure, at) || spot_at(measure, series, at) != series.end()) return;
  diagnostics.report(message, at.at, {at->text, nearest_moment(measure, series, at)});
}

// A phase begins at its moment or at the next point; categories have no next one.
Series::const_iterator start_of(const Measure& measure, const Series& series, const model::Phase& phase) {
  if (axis_of(measure) == Axis::category) return spot_at(measure, series, phase.from);
  return std::ranges::lower_bound(series, *position_of(measure, phase.from), {}, &Spot::position);
}

bool lies_ahead(const model::Phase& phase, source::Date day) {
  return phase.from->time && phase.from->time->first_day > day;
}

void check_phases(const Measure& measure, const Series& series, source::Date day, Diagnostics& diagnostics) {
  const model::Phase* before = nullptr;
  Series::const_iterator start_before;
  for (const model::Phase& phase : measure.phases) {
    if (series.empty() || !fits_axis(measure, phase.from)) continue;
    const auto start = start_of(measure, series, phase);
    if (start == series.end()) {
      if (!lies_ahead(phase, day))
        diagnostics.report("phase-without-points", phase.from.at, {phase.from->text});
      continue;
    }
    if (before && start_before->position == start->position) {
      diagnostics.report("phase-without-points", before->from.at, {before->from->text});
    }
    if (spot_at(measure, series, phase.from) == series.end()) {
      diagnostics.report("phase-moves", phase.from.at, {phase.from->text, start->point->at->text},
                         {start->point->at.at});
    }
    before = &phase;
    start_before = start;
  }
}

// How many points there are up to a day: rows of one period make one.
int points_until(const Series& series, std::optional<source::Date> until) {
  int count = 0;
  for (std::size_t index = 0; index < series.size(); ++index) {
    const bool is_new = index == 0 || series[index].position != series[index - 1].position;
    const bool inside = !until || (series[index].day && *series[index].day <= *until);
    if (is_new && inside) ++count;
  }
  return count;
}

void check_length(const source::Place at, int length, Diagnostics& diagnostics) {
  if (length >= shortest_baseline) return;
  diagnostics.report("baseline-short", at, {std::to_string(length), std::to_string(shortest_baseline)});
}

void check_until(const Measure& measure, const Series& series, Diagnostics& diagnostics) {
  const source::Given<source::Date>& until = measure.baseline->until;
  if (!measure.phases.empty()) {
    diagnostics.report("baseline-with-phases", until.at, {}, {measure.phases.front().from.at});
  } else if (axis_of(measure) != Axis::date) {
    diagnostics.report("baseline-needs-dates", until.at);
  } else if (!series.empty() && *until < *series.front().day) {
    diagnostics.report("baseline-before-data", until.at,
                       {source::to_iso(*until), series.front().point->at->text},
                       {series.front().point->at.at});
  } else if (!series.empty()) {
    check_length(until.at, points_until(series, *until), diagnostics);
  }
}

void check_first(const Measure& measure, const Series& series, Diagnostics& diagnostics) {
  const source::Given<int>& first = measure.baseline->first;
  const int points = points_until(series, std::nullopt);
  if (!series.empty() && *first > points) {
    diagnostics.report("baseline-too-long", first.at, {std::to_string(*first), std::to_string(points)});
  } else {
    check_length(first.at, *first, diagnostics);
  }
}

void check_baseline(const Measure& measure, const Series& series, Diagnostics& diagnostics) {
  if (!measure.baseline) return;
  if (measure.baseline->first && measure.baseline->until) {
    diagnostics.report("baseline-twice", measure.baseline->until.at, {}, {measure.baseline->first.at});
  } else if (measure.baseline->until) {
    check_until(measure, series, diagnostics);
  } else if (measure.baseline->first) {
    check_first(measure, series, diagnostics);
  }
}

}  // namespace

void moments(const Input& input, Diagnostics& diagnostics) {
  for (const Measure& measure : input.model.measures) {
    const Series series = series_of(measure);
    check_phases(measure, series, input.as_of, diagnostics);
    check_baseline(measure, series, diagnostics);
    for (const model::Exclusion& each : measure.exclude) {
      expect_in_data("exclusion-not-in-data", measure, series, each.at, diagnostics);
    }
    for (const model::Note& note : measure.notes) {
      expect_in_data("note-not-in-data", measure, series, note.at, diagnostics);
    }
  }
}

}  // namespace check
