#include "stats/xmr_chart.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <span>

#include "stats/moving_range.h"

namespace stats {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double limit_in_ranges = 2.66;  // 3 / 1.128, as the reference rounds it
constexpr std::size_t short_part = 13;

std::optional<double> if_finite(double number) {
  return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Side sign(double number) { return static_cast<Side>((number > 0) - (number < 0)); }

struct XmrLines {
  double mean = missing;
  double range = missing;  // mean moving range
};

XmrLines lines_of(std::span<const double> values, const XmrChart& chart) {
  const auto size =
      chart.baseline ? std::min(values.size(), static_cast<std::size_t>(*chart.baseline)) : values.size();
  const auto base = values.first(size);
  std::vector<double> there(base.begin(), base.end());
  std::erase_if(there, [](double value) { return std::isnan(value); });
  return {mean(there).value_or(missing), mean_range(base, chart.moving_ranges)};
}

XmrPoint placed(double value, const XmrLines& lines, int part) {
  const double lower = lines.mean - limit_in_ranges * lines.range;
  const double upper = lines.mean + limit_in_ranges * lines.range;
  const double near = 2 * (limit_in_ranges / 3) * lines.range;
  XmrPoint point{.value = if_finite(value),
                 .part = part,
                 .centre_line = if_finite(lines.mean),
                 .lower_limit = if_finite(lower),
                 .upper_limit = if_finite(upper),
                 .lower_warning = if_finite(lines.mean - near),
                 .upper_warning = if_finite(lines.mean + near),
                 .side = sign(value - lines.mean)};
  point.outside_limits = value > upper || value < lower;
  point.near_limit = !point.outside_limits && (value < lines.mean - near || value > lines.mean + near);
  return point;
}

ChartPoint as_chart_point(const XmrPoint& from) {
  return {.value = from.value,
          .denominator = from.denominator,
          .observations = from.observations,
          .part = from.part,
          .included = from.included,
          .centre_line = from.centre_line,
          .lower_limit = from.lower_limit,
          .upper_limit = from.upper_limit,
          .lower_warning = from.lower_warning,
          .upper_warning = from.upper_warning,
          .sigma_signal = from.outside_limits,
          .side = from.side};
}

void analyse_part(const XmrChart& chart, std::span<const double> values, XmrAnalysis& analysis) {
  const std::size_t first = analysis.points.size();
  const int number = static_cast<int>(analysis.parts.size()) + 1;
  const XmrLines lines = lines_of(values, chart);
  std::vector<XmrPlace> places;
  for (const double value : values) {
    const XmrPoint point = placed(value, lines, number);
    analysis.points.push_back(point);
    places.push_back({value, point.side, point.outside_limits, point.near_limit});
  }
  const std::vector<XmrRule> rules = xmr_rules(places);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    analysis.points[first + i].rule = rules[i];
    analysis.points[first + i].type = point_type(way(rules[i]), chart.improvement);
  }
  const XmrPoint& any = analysis.points.back();
  analysis.parts.push_back({.first = first,
                            .last = analysis.points.size() - 1,
                            .is_short = values.size() < short_part,
                            .centre_line = any.centre_line,
                            .lower_limit = any.lower_limit,
                            .upper_limit = any.upper_limit});
}

}  // namespace

std::string_view name(XmrRule rule) {
  constexpr std::array<std::string_view, 9> names = {
      "none",       "above_limit",        "below_limit",        "trend_up",
      "trend_down", "two_in_three_above", "two_in_three_below", "shift_above",
      "shift_below"};
  return names.at(static_cast<std::size_t>(rule));
}

std::string_view name(PointType type) {
  constexpr std::array<std::string_view, 5> names = {"common_cause", "special_cause_improvement",
                                                     "special_cause_concern", "special_cause_neutral_high",
                                                     "special_cause_neutral_low"};
  return names.at(static_cast<std::size_t>(type));
}

std::string_view name(VariationIcon icon) {
  constexpr std::array<std::string_view, 7> names = {"common_cause", "improvement_high", "improvement_low",
                                                     "concern_high", "concern_low",      "neutral_high",
                                                     "neutral_low"};
  return names.at(static_cast<std::size_t>(icon));
}

std::string_view name(Assurance assurance) {
  constexpr std::array<std::string_view, 3> names = {"consistent_pass", "consistent_fail", "inconsistent"};
  return names.at(static_cast<std::size_t>(assurance));
}

std::string_view icon_name(Assurance assurance) {
  constexpr std::array<std::string_view, 3> names = {"pass", "fail", "inconsistent"};
  return names.at(static_cast<std::size_t>(assurance));
}

int count(const XmrAnalysis& analysis, const XmrPart& part, PointType type) {
  const auto points = std::span(analysis.points).subspan(part.first, part.last - part.first + 1);
  return static_cast<int>(
      std::count_if(points.begin(), points.end(), [&](const XmrPoint& p) { return p.type == type; }));
}

PointType point_type(Side signal, Improvement improvement) {
  if (signal == Side::on) return PointType::common_cause;
  const bool up = signal == Side::above;
  if (improvement == Improvement::neutral) {
    return up ? PointType::special_cause_neutral_high : PointType::special_cause_neutral_low;
  }
  const bool better = up == (improvement == Improvement::increase);
  return better ? PointType::special_cause_improvement : PointType::special_cause_concern;
}

VariationIcon variation_icon(PointType type, Improvement improvement) {
  const bool increase = improvement == Improvement::increase;
  switch (type) {
    case PointType::common_cause:
      return VariationIcon::common_cause;
    case PointType::special_cause_neutral_high:
      return VariationIcon::neutral_high;
    case PointType::special_cause_neutral_low:
      return VariationIcon::neutral_low;
    case PointType::special_cause_concern:
      return increase ? VariationIcon::concern_low : VariationIcon::concern_high;
    case PointType::special_cause_improvement:
      return increase ? VariationIcon::improvement_high : VariationIcon::improvement_low;
  }
  assert(false);
  return VariationIcon::common_cause;
}

std::optional<Assurance> assurance(std::optional<double> target, std::optional<double> lower_limit,
                                   std::optional<double> upper_limit, Improvement improvement) {
  if (!target || improvement == Improvement::neutral) return std::nullopt;
  const bool increase = improvement == Improvement::increase;
  if (upper_limit && *target > *upper_limit) {
    return increase ? Assurance::consistent_fail : Assurance::consistent_pass;
  }
  if (lower_limit && *target < *lower_limit) {
    return increase ? Assurance::consistent_pass : Assurance::consistent_fail;
  }
  return Assurance::inconsistent;
}

std::vector<RefusedPoint> refusals(const XmrChart& chart) {
  std::vector<RefusedPoint> result;
  if (chart.baseline && *chart.baseline < shortest_xmr_baseline)
    result.push_back({Refusal::baseline_is_too_short, 0});
  for (std::size_t i = 0; i < chart.subgroups.size(); ++i) {
    const Subgroup& subgroup = chart.subgroups[i];
    if (!chart.aggregate && subgroup.observations.size() > 1)
      result.push_back({Refusal::several_observations, i});
    const Measured point = measure(subgroup, chart.has_denominators, Aggregate::mean);
    if (has_zero_denominator(point)) result.push_back({Refusal::denominator_is_zero, i});
  }
  return result;
}

XmrAnalysis analyse(const XmrChart& chart) {
  assert(refusals(chart).empty());
  std::vector<Measured> all;
  std::vector<double> counted;  // missing where the point is left out
  for (const Subgroup& subgroup : chart.subgroups) {
    all.push_back(measure(subgroup, chart.has_denominators, chart.aggregate.value_or(Aggregate::mean)));
    counted.push_back(subgroup.excluded ? missing : all.back().value * chart.multiply);
  }
  XmrAnalysis analysis;
  const std::vector<std::size_t> bounds = part_bounds(counted.size(), chart.part_starts);
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    analyse_part(chart, std::span(counted).subspan(bounds[i], bounds[i + 1] - bounds[i]), analysis);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    XmrPoint& point = analysis.points[i];
    point.value = if_finite(all[i].value * chart.multiply);
    point.denominator = if_finite(all[i].denominator);
    point.observations = all[i].observations;
    point.included = !chart.subgroups[i].excluded;
    if (!point.value || !point.included) continue;
    analysis.variation = point.type;
    analysis.assurance = assurance(chart.target, point.lower_limit, point.upper_limit, chart.improvement);
  }
  analysis.variation_icon = variation_icon(analysis.variation, chart.improvement);
  return analysis;
}

ChartAnalysis as_control_chart(const ControlChart& chart, const XmrAnalysis& analysis) {
  ChartAnalysis result;
  for (const XmrPart& part : analysis.parts) {
    for (std::size_t i = part.first; i <= part.last; ++i) {
      result.points.push_back(as_chart_point(analysis.points[i]));
      result.points.back().baseline = !chart.baseline || static_cast<int>(i - part.first) < *chart.baseline;
    }
    result.parts.push_back(part_of(chart, std::span(result.points).subspan(part.first), part.first));
  }
  return result;
}

}  // namespace stats
