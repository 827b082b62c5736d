#include "analysis/funnel.h"

#include <algorithm>
#include <cmath>

#include "analysis/unit.h"
#include "source/date.h"
#include "model/measure_axis.h"

namespace analysis {
namespace {

using source::Date;
using source::Period;
using stats::ChartKind;
using stats::Side;
using Measures = std::vector<const MeasureFigures*>;

constexpr int periods_in_funnel = 12;

bool counts(const SeriesPoint& point) {
  return point.numerator && point.denominator && *point.denominator > 0 && !point.excluded && point.day;
}

bool is_whole(double number) { return number == std::round(number); }

// A run chart says nothing of how its values come about; whole numbers out of whole numbers are counts.
std::optional<ChartKind> kind_of_run_chart(const MeasureFigures& figures) {
  const double multiply = figures.measure->multiply.value_or(1);
  bool is_share = multiply == 1 || multiply == 100;
  for (const SeriesPoint& point : figures.points) {
    if (!point.numerator || !point.denominator) continue;
    if (!is_whole(*point.numerator) || !is_whole(*point.denominator)) return std::nullopt;
    is_share = is_share && *point.numerator <= *point.denominator;
  }
  return is_share ? ChartKind::p : ChartKind::u;
}

// --- The time that is summed up ---

struct Time {
  Date from;
  Date until;
  bool holds(Date day) const { return from <= day && day <= until; }
};

// The longest period that a measure names.
std::optional<Period> period_of(const Measures& measures) {
  std::optional<Period> longest;
  for (const MeasureFigures* figures : measures) {
    const auto& own = figures->measure->period ? figures->measure->period : figures->measure->frequency;
    if (own) longest = std::max(longest.value_or(*own), *own);
  }
  return longest;
}

std::optional<Date> newest_day(const Measures& measures) {
  std::optional<Date> newest;
  for (const MeasureFigures* figures : measures) {
    for (const SeriesPoint& point : figures->points)
      if (counts(point)) newest = std::max(newest.value_or(*point.day), *point.day);
  }
  return newest;
}

std::optional<Time> newest_time(const Measures& measures) {
  const auto newest = newest_day(measures);
  if (!newest) return std::nullopt;
  const auto period = period_of(measures);
  if (!period) return Time{source::days_after(*newest, -364), *newest};
  Date from = source::start_of(*period, *newest);
  for (int earlier = 1; earlier < periods_in_funnel; ++earlier)
    from = source::start_of(*period, source::days_after(from, -1));
  return Time{from, source::end_of(*period, *newest)};
}

// --- Units ---

// Does one of the others lie below this unit? A unit above may hold what is counted in them.
bool is_above_another(const model::Unit* unit, const Measures& measures, const model::Model& model) {
  if (!unit) return false;
  for (const MeasureFigures* other : measures) {
    const model::Unit* below = unit_of(*other->measure, model);
    for (std::size_t level = 0; below && below->parent && level < model.units.size(); ++level) {
      below = model::find(model.units, below->parent->id);
      if (below == unit) return true;
    }
  }
  return false;
}

FunnelUnit sum_of(const MeasureFigures& figures, const Time& time) {
  FunnelUnit unit{.measure = &figures, .against_whole = {}};
  for (const SeriesPoint& point : figures.points) {
    if (!counts(point) || !time.holds(*point.day)) continue;
    unit.numerator += *point.numerator;
    unit.denominator += *point.denominator;
    ++unit.points;
  }
  return unit;
}

Side side_of(const stats::ChartPoint& point, std::optional<double> lower, std::optional<double> upper) {
  if (!point.value) return Side::on;
  if (upper && *point.value > *upper) return Side::above;
  if (lower && *point.value < *lower) return Side::below;
  return Side::on;
}

void place(FunnelUnit& unit, const stats::ChartPoint& point) {
  unit.against_whole = point;
  unit.outside = side_of(point, point.lower_limit, point.upper_limit);
  unit.far_out = side_of(point, point.lower_warning, point.upper_warning);
  if (unit.outside == Side::on) return;
  unit.verdict = judged(unit.outside, model::wanted_by(*unit.measure->measure));
}

}  // namespace

std::optional<ChartKind> counting_kind(const MeasureFigures& figures) {
  if (!figures.of_denominators) return std::nullopt;
  switch (figures.measure->chart.value_or(model::ChartKind::run)) {
    case model::ChartKind::run:
      return kind_of_run_chart(figures);
    case model::ChartKind::p:
      return ChartKind::p;
    case model::ChartKind::pp:
      return ChartKind::pp;
    case model::ChartKind::u:
      return ChartKind::u;
    case model::ChartKind::up:
      return ChartKind::up;
    default:
      return std::nullopt;
  }
}

std::optional<FunnelFigures> funnel(const Measures& measures, const model::Model& model) {
  FunnelFigures result;
  Measures counted;
  for (const MeasureFigures* figures : measures) {
    const auto kind = counting_kind(*figures);
    if (kind && counted.empty()) result.kind = *kind;
    const bool is_alike = kind && (counted.empty() || *kind == result.kind);
    (is_alike ? counted : result.without_counts).push_back(figures);
  }
  const auto time = newest_time(counted);
  if (!time) return std::nullopt;
  result.from = time->from;
  result.until = time->until;

  std::vector<FunnelUnit> units;
  Measures summed;
  for (const MeasureFigures* figures : counted) {
    FunnelUnit unit = sum_of(*figures, *time);
    if (unit.points == 0) {
      result.without_counts.push_back(figures);
    } else {
      units.push_back(std::move(unit));
      summed.push_back(figures);
    }
  }
  std::vector<stats::Observation> sums;
  for (FunnelUnit& unit : units) {
    if (is_above_another(unit_of(*unit.measure->measure, model), summed, model)) {
      result.above_others.push_back(unit.measure);
      continue;
    }
    sums.push_back({unit.numerator, unit.denominator});
    result.units.push_back(std::move(unit));
  }
  if (result.units.size() < fewest_funnel_units) return std::nullopt;
  stats::Funnel made = stats::funnel(result.kind, sums, counted.front()->measure->multiply.value_or(1));
  result.centre = *made.centre;
  result.curve = std::move(made.curve);
  for (std::size_t index = 0; index < sums.size(); ++index) place(result.units[index], made.units[index]);
  return result;
}

}  // namespace analysis
