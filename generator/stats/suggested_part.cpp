#include "stats/suggested_part.h"

#include <algorithm>

namespace stats {
namespace {

bool has_known_centre(const ControlChart& chart) {
  return chart.centre_line || std::ranges::any_of(chart.subgroups, [](const Subgroup& group) {
           return group.centre_line.has_value();
         });
}

int counting_points(const ChartAnalysis& analysis, std::size_t first, std::size_t end) {
  return static_cast<int>(
      std::count_if(analysis.points.begin() + static_cast<std::ptrdiff_t>(first),
                    analysis.points.begin() + static_cast<std::ptrdiff_t>(end),
                    [](const ChartPoint& point) { return point.value && point.included; }));
}

// Where the points of a part went over to the side that its signal points to.
std::optional<std::size_t> start_of_shift(const ChartAnalysis& analysis, const ChartPart& part) {
  const Run& longest = *part.runs.longest;
  if (longest.side == part.direction) return longest.first;
  for (std::size_t index = longest.last + 1; index <= part.last; ++index) {
    if (analysis.points[index].side == part.direction) return index;
  }
  return std::nullopt;
}

bool is_stable_after(const ControlChart& chart, const ChartPart& part, std::size_t start) {
  ControlChart divided = chart;
  divided.part_starts.push_back(start);
  const ChartAnalysis analysis = analyse(divided);
  const ChartPart& after = analysis.parts.back();
  const std::optional<double> old_centre = analysis.points[part.first].centre_line;
  const std::optional<double> new_centre = analysis.points[start].centre_line;
  if (after.first != start || after.runs_signal || !old_centre || !new_centre) return false;
  return part.direction == Side::above ? *new_centre > *old_centre : *new_centre < *old_centre;
}

}  // namespace

std::optional<std::size_t> suggested_part_start(const ControlChart& chart, const ChartAnalysis& analysis) {
  if (analysis.parts.empty() || has_known_centre(chart)) return std::nullopt;
  const ChartPart& part = analysis.parts.back();
  if (!part.runs_signal || !part.runs.long_run_signal || part.direction == Side::on) return std::nullopt;
  const auto start = start_of_shift(analysis, part);
  if (!start || counting_points(analysis, *start, part.last + 1) < fewest_points_after_shift ||
      counting_points(analysis, part.first, *start) < fewest_points_before_shift)
    return std::nullopt;
  return is_stable_after(chart, part, *start) ? start : std::nullopt;
}

}  // namespace stats
