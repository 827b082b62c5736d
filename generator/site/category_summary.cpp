#include "site/category_summary.h"

#include <algorithm>

#include "analysis/pareto.h"
#include "site/format.h"
#include "site/measure_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

// Percent without decimals, and never 100 % of what is not all.
std::string whole_percent(double value, source::Language language) {
  const double shown = value < 100 ? std::min(value, 99.0) : value;
  return percent(shown, 0, language);
}

std::string few_sentence(const std::vector<analysis::ParetoRow>& rows, const html::Words& words) {
  const auto few = std::ranges::count(rows, true, &analysis::ParetoRow::needed);
  if (few < 2 || few == static_cast<std::ptrdiff_t>(rows.size())) return {};
  const double so_far = rows[static_cast<std::size_t>(few) - 1].so_far;
  return " " +
         words.text("summary.pareto_few",
                    {{"n", few}, {"all", rows.size()}, {"share", whole_percent(so_far, words.language())}});
}

std::string pareto_summary(const std::vector<analysis::ParetoRow>& rows, const MeasureFigures& figures,
                           const html::Words& words) {
  const analysis::ParetoRow& first = rows.front();
  return words.text("summary.pareto_first",
                    {{"category", first.point->at.text},
                     {"value", value_with_unit(figures, first.value, words.language())},
                     {"share", whole_percent(first.share, words.language())}}) +
         few_sentence(rows, words);
}

// Those on one side of their limits, by name.
std::vector<std::string> outside(const MeasureFigures& figures, stats::Side side) {
  std::vector<std::string> names;
  for (const SeriesPoint& point : figures.points) {
    if (point.sigma_signal && point.signal.side == side) names.push_back(point.at.text);
  }
  return names;
}

std::string limits_summary(const MeasureFigures& figures, int values, const html::Words& words) {
  const auto above = outside(figures, stats::Side::above);
  const auto below = outside(figures, stats::Side::below);
  if (above.empty() && below.empty()) return words.text("summary.none_outside", {{"n", values}});
  std::string text;
  if (!above.empty()) {
    text = words.text("summary.above_limits",
                      {{"n", above.size()}, {"names", list_of(above, words.language())}});
  }
  if (!below.empty()) {
    text += (text.empty() ? "" : " ") +
            words.text("summary.below_limits",
                       {{"n", below.size()}, {"names", list_of(below, words.language())}});
  }
  return text;
}

struct Range {
  const SeriesPoint* highest = nullptr;
  const SeriesPoint* lowest = nullptr;
};

// The first of each, where several are as high or as low.
Range range_of(const MeasureFigures& figures) {
  Range range;
  for (const SeriesPoint& point : figures.points) {
    if (!point.value) continue;
    if (!range.highest || *point.value > *range.highest->value) range.highest = &point;
    if (!range.lowest || *point.value < *range.lowest->value) range.lowest = &point;
  }
  return range;
}

int points_with_limits(const MeasureFigures& figures) {
  return static_cast<int>(std::ranges::count_if(figures.points, [](const SeriesPoint& point) {
    return point.value && (point.lower_limit || point.upper_limit);
  }));
}

std::string range_summary(const MeasureFigures& figures, const html::Words& words) {
  const auto [highest, lowest] = range_of(figures);
  const auto shown = [&](const SeriesPoint& point) {
    return value_with_unit(figures, *point.value, words.language());
  };
  if (figures.points.size() == 1) {
    return words.text("summary.one_category", {{"category", highest->at.text}, {"value", shown(*highest)}});
  }
  if (*highest->value == *lowest->value) {
    return words.text("summary.all_equal", {{"value", shown(*highest)}});
  }
  return words.text("summary.highest_lowest", {{"highest", highest->at.text},
                                               {"most", shown(*highest)},
                                               {"lowest", lowest->at.text},
                                               {"least", shown(*lowest)}}) +
         " " + words.text("signal.not_judged");
}

}  // namespace

std::string category_summary(const MeasureFigures& figures, const html::Words& words) {
  if (is_pareto(figures)) {
    const auto rows = analysis::pareto(figures);
    if (!rows.empty()) return pareto_summary(rows, figures, words);
  }
  const int with_limits = points_with_limits(figures);
  if (with_limits > 0) return limits_summary(figures, with_limits, words);
  return range_summary(figures, words);
}

std::string category_headline(const MeasureFigures& figures, const html::Words& words) {
  if (is_pareto(figures)) {
    const auto rows = analysis::pareto(figures);
    if (!rows.empty())
      return words.text("summary.pareto_headline", {{"category", rows.front().point->at.text}});
  }
  if (points_with_limits(figures) == 0)
    return words.text("summary.category_headline", {{"category", range_of(figures).highest->at.text}});
  std::vector<std::string> names = outside(figures, stats::Side::above);
  for (std::string& below : outside(figures, stats::Side::below)) names.push_back(std::move(below));
  if (names.empty()) return words.text("summary.inside_headline");
  return words.text("summary.outside_headline", {{"names", list_of(names, words.language())}});
}

}  // namespace site
