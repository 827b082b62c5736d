#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "stats/anhoej.h"
#include "stats/control_chart.h"
#include "stats/subgroup.h"
#include "stats/xmr_rules.h"

namespace stats {

inline constexpr int shortest_xmr_baseline = 12;

enum class Improvement { increase, decrease, neutral };

// Individuals with the rules, the colours and the icons of "Making Data Count" of the NHS.
struct XmrChart {
  // In the order of the axis. Known centre lines are not looked at. What is excluded is drawn, but missing to
  // lines and rules; the reference has no exclusions.
  std::vector<Subgroup> subgroups{};
  bool has_denominators = false;
  std::optional<Aggregate> aggregate{};    // empty: one observation a point, or it is refused
  std::vector<std::size_t> part_starts{};  // see part_bounds
  std::optional<int>
      baseline{};       // limits of every part come from its first so many points; see shortest_xmr_baseline
  double multiply = 1;  // values and lines are shown so many times as large
  MovingRanges moving_ranges = MovingRanges::screened;
  Improvement improvement = Improvement::increase;
  std::optional<double> target{};  // that of the latest point, as shown
};

enum class PointType {
  common_cause,
  special_cause_improvement,
  special_cause_concern,
  special_cause_neutral_high,
  special_cause_neutral_low,
};

enum class VariationIcon {
  common_cause,
  improvement_high,
  improvement_low,
  concern_high,
  concern_low,
  neutral_high,
  neutral_low,
};

// Whether the process, as it now runs, can be relied on to meet its target.
enum class Assurance { consistent_pass, consistent_fail, inconsistent };

// The names of the reference cases.
std::string_view name(XmrRule rule);
std::string_view name(PointType type);
std::string_view name(VariationIcon icon);
std::string_view name(Assurance assurance);
std::string_view icon_name(Assurance assurance);  // pass, fail, inconsistent

// A point as it is drawn; all numbers after `multiply`.
struct XmrPoint {
  std::optional<double> value{};
  std::optional<double> denominator{};
  int observations = 0;  // observations that counted
  int part = 1;
  bool included = true;
  std::optional<double> centre_line{};  // the mean
  std::optional<double> lower_limit{};
  std::optional<double> upper_limit{};
  std::optional<double> lower_warning{};  // two thirds of the way from the mean to the limit
  std::optional<double> upper_warning{};
  Side side = Side::on;
  bool outside_limits = false;
  bool near_limit = false;  // inside, but more than two thirds of the way out
  XmrRule rule = XmrRule::none;
  PointType type = PointType::common_cause;

  bool operator==(const XmrPoint&) const = default;
};

struct XmrPart {
  std::size_t first = 0;  // index of its first and its last point
  std::size_t last = 0;
  bool is_short = false;  // fewer than 13 points: limits are for trial
  std::optional<double> centre_line{};
  std::optional<double> lower_limit{};
  std::optional<double> upper_limit{};

  bool operator==(const XmrPart&) const = default;
};

struct XmrAnalysis {
  std::vector<XmrPoint> points{};
  std::vector<XmrPart> parts{};
  PointType variation = PointType::common_cause;  // of the latest point that has a value and is not left out
  VariationIcon variation_icon = VariationIcon::common_cause;
  std::optional<Assurance> assurance{};  // empty without a target, a value or a wish for a direction
};

int count(const XmrAnalysis& analysis, const XmrPart& part, PointType type);

// The type of a point whose rules point to a side; `on`: none fired. And the icon of a type.
PointType point_type(Side signal, Improvement improvement);
VariationIcon variation_icon(PointType type, Improvement improvement);

// The target against the limits of the latest point: outside them it is met always or never, inside them
// by chance. Empty without a target or a wish for a direction.
std::optional<Assurance> assurance(std::optional<double> target, std::optional<double> lower_limit,
                                   std::optional<double> upper_limit, Improvement improvement);

// Everything that keeps the chart from being analysed, in the order of its points.
std::vector<RefusedPoint> refusals(const XmrChart& chart);

// Requires that `refusals` finds nothing.
// Source: ptd_spc() of the R package NHSRplotthedots 0.2.2 (limits 2.66 mean moving ranges from the mean);
// where we do otherwise, DEVIATIONS.md says so.
XmrAnalysis analyse(const XmrChart& chart);

// The analysis in the form of the other charts, with the runs of its points.
//   chart: of the same subgroups, parts and baseline.
ChartAnalysis as_control_chart(const ControlChart& chart, const XmrAnalysis& analysis);

}  // namespace stats
