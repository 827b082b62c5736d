#include "model/measure_axis.h"

#include <charconv>
#include <cmath>

namespace model {
namespace {

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace

Axis axis_of(const Measure& measure) { return measure.axis.value_or(Axis::date); }

std::optional<source::Date> day_of(const Measure& measure, const source::Given<source::Moment>& at) {
  if (!at || !at->time) return std::nullopt;
  return measure.period ? source::start_of(*measure.period, at->time->first_day) : at->time->first_day;
}

std::optional<double> position_of(const Measure& measure, const source::Given<source::Moment>& at) {
  if (!at || axis_of(measure) == Axis::category) return std::nullopt;
  if (axis_of(measure) == Axis::number) return number_of(at->text);
  const auto day = day_of(measure, at);
  return day ? std::optional(position_of(*day)) : std::nullopt;
}

double position_of(source::Date day) {
  return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count());
}

Direction wanted_by(const Measure& measure) { return measure.improvement.value_or(Direction::neutral); }

}  // namespace model
