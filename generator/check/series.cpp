#include "check/series.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "check/each_rule.h"
#include "source/row_faults.h"

namespace check {
namespace {

using model::Axis;
using model::axis_of;
using model::day_of;
using model::Measure;
using model::position_of;
using source::Given;
using source::Moment;
using source::Period;

// Why a text is no day: the reader kept quiet, since on another axis it is none and need not be.
source::Fault why_no_day(const Input& input, const Given<Moment>& at) {
  const bool is_cell = input.tree.file(at.at.file).path.ends_with(".csv");
  const auto time = is_cell ? source::read_cell_time(at->text) : source::read_calendar_time(at->text);
  const auto* const fault = std::get_if<source::Fault>(&time);
  const bool says_more = fault && fault->message != "not-a-time" && fault->message != "not-a-date";
  return says_more ? *fault : source::Fault{"moment-not-a-date", {at->text}};
}

void check_moment(const Input& input, const Measure& measure, const Given<Moment>& at,
                  source::RowFaults& faults) {
  if (!at || axis_of(measure) == Axis::category || position_of(measure, at)) return;
  if (axis_of(measure) == Axis::number) return faults.report("moment-not-a-number", at.at, {at->text});
  source::Fault fault = why_no_day(input, at);
  faults.report(fault.message, at.at, std::move(fault.arguments));
}

// Several rows at one place of the axis make one point if the measure says so.
bool puts_rows_together(const Measure& measure) {
  const auto chart = measure.chart.value_or(model::ChartKind::run);
  return measure.aggregate || measure.period || chart == model::ChartKind::xbar ||
         chart == model::ChartKind::s;
}

std::size_t places_in(const std::vector<Spot>& series) {
  std::size_t count = 0;
  for (std::size_t index = 0; index < series.size(); ++index) {
    if (index == 0 || series[index].position != series[index - 1].position) ++count;
  }
  return count;
}

// A series that already has one row for nearly every period: there a second row is a slip, though the
// measure would put it together with the first.
bool has_one_row_a_period(const Measure& measure, const std::vector<Spot>& series) {
  if (!measure.period || *measure.period == Period::day || measure.aggregate) return false;
  const bool all_at_start = std::ranges::all_of(
      series, [](const Spot& spot) { return spot.day && spot.point->at->time->first_day == *spot.day; });
  const std::size_t places = places_in(series);
  return all_at_start && series.size() - places <= places / 2;
}

void check_repeated(const Measure& measure, const std::vector<Spot>& series, source::RowFaults& faults) {
  const bool together = puts_rows_together(measure);
  if (together && !has_one_row_a_period(measure, series)) return;
  for (std::size_t index = 1; index < series.size(); ++index) {
    if (series[index].position != series[index - 1].position) continue;
    const Given<Moment>& at = series[index].point->at;
    faults.report(together ? "rows-put-together" : "two-points-at-one-place", at.at, {at->text},
                  {series[index - 1].point->at.at});
  }
}

void check_emptiness(const Measure& measure, Diagnostics& diagnostics) {
  // A file that is not there or cannot be read has been reported.
  if (measure.data && measure.points.empty()) return;
  const bool empty =
      std::ranges::none_of(measure.points, [](const auto& point) { return point.at && point.value; });
  if (empty) diagnostics.report("series-empty", measure.data ? measure.data.at : measure.place, {measure.id});
}

std::vector<Spot> categories_of(const Measure& measure) {
  std::vector<Spot> series;
  std::map<std::string_view, double> positions;
  for (const model::Point& point : measure.points) {
    if (!point.at) continue;
    const auto next = static_cast<double>(positions.size());
    series.push_back({positions.try_emplace(point.at->text, next).first->second, std::nullopt, &point});
  }
  return series;
}

}  // namespace

std::vector<Spot> series_of(const Measure& measure) {
  std::vector<Spot> series;
  if (axis_of(measure) == Axis::category) {
    series = categories_of(measure);
  } else {
    for (const model::Point& point : measure.points) {
      const auto position = position_of(measure, point.at);
      if (position) series.push_back({*position, day_of(measure, point.at), &point});
    }
  }
  std::ranges::stable_sort(series, {}, &Spot::position);
  return series;
}

std::vector<Spot>::const_iterator spot_at(const Measure& measure, const std::vector<Spot>& series,
                                          const Given<Moment>& at) {
  if (axis_of(measure) == Axis::category) {
    return std::ranges::find_if(series,
                                [&](const Spot& spot) { return at && spot.point->at->text == at->text; });
  }
  const auto position = position_of(measure, at);
  if (!position) return series.end();
  const auto found = std::ranges::lower_bound(series, *position, {}, &Spot::position);
  return found != series.end() && found->position == *position ? found : series.end();
}

void points(const Input& input, Diagnostics& diagnostics) {
  for (const Measure& measure : input.model.measures) {
    source::RowFaults faults;
    for (const model::Point& point : measure.points) check_moment(input, measure, point.at, faults);
    for (const model::Phase& phase : measure.phases) check_moment(input, measure, phase.from, faults);
    for (const model::Exclusion& each : measure.exclude) check_moment(input, measure, each.at, faults);
    for (const model::Note& note : measure.notes) check_moment(input, measure, note.at, faults);
    check_repeated(measure, series_of(measure), faults);
    faults.append_to(diagnostics);
    check_emptiness(measure, diagnostics);
  }
}

}  // namespace check
