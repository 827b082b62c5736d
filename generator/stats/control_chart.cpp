#include "stats/control_chart.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>
#include <utility>

#include "stats/limits.h"

namespace stats {
namespace {

constexpr std::pair<std::string_view, ChartKind> chart_kinds[] = {
    {"run", ChartKind::run},   {"i", ChartKind::i},     {"mr", ChartKind::mr},     {"ip", ChartKind::ip},
    {"xbar", ChartKind::xbar}, {"s", ChartKind::s},     {"t", ChartKind::t},       {"p", ChartKind::p},
    {"pp", ChartKind::pp},     {"u", ChartKind::u},     {"up", ChartKind::up},     {"c", ChartKind::c},
    {"g", ChartKind::g},       {"i_m", ChartKind::i_m}, {"i_mm", ChartKind::i_mm},
};

std::optional<double> if_finite(double number) {
  return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Measured measure(const Subgroup& subgroup, const ControlChart& chart) {
  Measured point = measure(subgroup, chart.has_denominators, chart.aggregate);
  if (!subgroup.centre_line && chart.centre_line) point.centre_line = *chart.centre_line;
  return point;
}

bool outside(double value, double lower, double upper) {
  return (std::isfinite(upper) && value > upper) || (std::isfinite(lower) && value < lower);
}

// Sides are taken before scaling, signals after it, as the reference does.
ChartPoint drawn(const Measured& measured, const Lines& lines, double multiply) {
  ChartPoint point;
  point.value = if_finite(lines.value * multiply);
  point.denominator = if_finite(measured.denominator);
  point.observations = measured.observations;
  point.centre_line = if_finite(lines.centre * multiply);
  point.lower_limit = if_finite(lines.lower * multiply);
  point.upper_limit = if_finite(lines.upper * multiply);
  point.lower_warning = if_finite(lines.lower_warning * multiply);
  point.upper_warning = if_finite(lines.upper_warning * multiply);
  point.sigma_signal = point.value && outside(*point.value, lines.lower * multiply, lines.upper * multiply);
  if (lines.value > lines.centre) point.side = Side::above;
  if (lines.value < lines.centre) point.side = Side::below;
  return point;
}

void analyse_part(const ControlChart& chart, std::size_t first, std::size_t end, ChartAnalysis& analysis) {
  const int number = static_cast<int>(analysis.parts.size()) + 1;
  std::vector<Measured> part;
  for (std::size_t i = first; i < end; ++i) {
    part.push_back(measure(chart.subgroups[i], chart));
    const bool baseline = !chart.baseline || static_cast<int>(i - first) < *chart.baseline;
    part.back().in_base = baseline && !chart.subgroups[i].excluded;
  }
  const std::vector<Lines> lines = lines_of_part(part, chart);
  for (std::size_t i = first; i < end; ++i) {
    ChartPoint point = drawn(part[i - first], lines[i - first], chart.multiply);
    point.part = number;
    point.baseline = !chart.baseline || static_cast<int>(i - first) < *chart.baseline;
    point.included = !chart.subgroups[i].excluded;
    if (!point.included) point.side = Side::on;
    analysis.points.push_back(point);
  }
}

Run moved(Run run, std::size_t by) {
  run.first += by;
  run.last += by;
  return run;
}

void cut_lower_limits(std::vector<ChartPoint>& points) {
  const bool any_below_zero =
      std::any_of(points.begin(), points.end(), [](const ChartPoint& p) { return p.value && *p.value < 0; });
  if (any_below_zero) return;
  for (ChartPoint& point : points) {
    if (point.lower_limit) point.lower_limit = std::max(0.0, *point.lower_limit);
    if (point.lower_warning) point.lower_warning = std::max(0.0, *point.lower_warning);
  }
}

std::optional<Refusal> refusal(const Subgroup& subgroup, const ControlChart& chart) {
  const Measured point = measure(subgroup, chart);
  if (has_zero_denominator(point)) return Refusal::denominator_is_zero;
  if (chart.kind == ChartKind::t && point.value <= 0) return Refusal::time_is_not_positive;
  return std::nullopt;
}

}  // namespace

std::optional<ChartKind> chart_kind(std::string_view name) {
  for (const auto& [text, kind] : chart_kinds) {
    if (text == name) return kind;
  }
  return std::nullopt;
}

std::string_view name(ChartKind kind) {
  for (const auto& [text, each] : chart_kinds) {
    if (each == kind) return text;
  }
  assert(false);
  return {};
}

bool needs_denominators(ChartKind kind) {
  return kind == ChartKind::p || kind == ChartKind::pp || kind == ChartKind::u || kind == ChartKind::up;
}

std::vector<RefusedPoint> refusals(const ControlChart& chart) {
  if (needs_denominators(chart.kind) && !chart.has_denominators) return {{Refusal::denominators_needed, 0}};
  std::vector<RefusedPoint> result;
  for (std::size_t i = 0; i < chart.subgroups.size(); ++i) {
    if (const auto reason = refusal(chart.subgroups[i], chart)) result.push_back({*reason, i});
  }
  return result;
}

ChartPart part_of(const ControlChart& chart, std::span<const ChartPoint> points, std::size_t first) {
  ChartPart part{.first = first, .last = first + points.size() - 1};
  std::vector<Side> sides;
  for (const ChartPoint& point : points) {
    part.points += point.included ? 1 : 0;
    part.sigma_signals += point.sigma_signal ? 1 : 0;
    sides.push_back(point.side);
  }
  part.runs = analyse_runs(sides);
  if (part.runs.longest) part.runs.longest = moved(*part.runs.longest, first);
  if (part.runs.latest) part.runs.latest = moved(*part.runs.latest, first);
  part.runs_signal = part.runs.signal() && chart.kind != ChartKind::mr && chart.axis == Axis::ordered;
  if (part.runs_signal) part.direction = direction_of_signal(sides);
  return part;
}

ChartAnalysis analyse(const ControlChart& chart) {
  assert(refusals(chart).empty());
  ChartAnalysis analysis;
  analysis.points.reserve(chart.subgroups.size());
  const std::vector<std::size_t> bounds = part_bounds(chart.subgroups.size(), chart.part_starts);
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    analyse_part(chart, bounds[i], bounds[i + 1], analysis);
    const std::span points = std::span(analysis.points).subspan(bounds[i]);
    analysis.parts.push_back(part_of(chart, points, bounds[i]));
  }
  if (chart.lower_limit == LowerLimit::not_below_zero) cut_lower_limits(analysis.points);
  return analysis;
}

}  // namespace stats
