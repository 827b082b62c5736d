#include "site/measure_words.h"

#include <cmath>

#include "site/category_summary.h"
#include "site/format.h"
#include "site/rendering.h"
#include "site/signal_words.h"
#include "model/measure_axis.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;
using source::Language;

bool is_percent_sign(std::string_view unit) {
  return unit == "%" || unit == "prosent" || unit == "percent" || unit == "per cent";
}

// As many decimals as the author asks for, else what the values need: none for whole numbers, else three
// digits.
int decimals_of(const MeasureFigures& figures) {
  if (figures.measure->decimals) return *figures.measure->decimals;
  const double largest = figures.largest_value;
  if (figures.whole_values || largest >= 100) return 0;
  if (largest >= 1 || largest == 0) return 1;
  return std::min(6, 1 - static_cast<int>(std::floor(std::log10(largest))));
}

const analysis::Part* newest_part(const MeasureFigures& figures) {
  if (!figures.latest) return nullptr;
  const auto part = static_cast<std::size_t>(figures.points[*figures.latest].part) - 1;
  return part < figures.parts.size() ? &figures.parts[part] : nullptr;
}

int values_in(const MeasureFigures& figures, const analysis::Part& part) {
  int count = 0;
  for (std::size_t index = part.first; index <= part.last; ++index) {
    if (figures.points[index].value && !figures.points[index].excluded) ++count;
  }
  return count;
}

// One day rather than a month or a year: it takes another preposition.
bool is_a_day(const MeasureFigures& figures, const analysis::SeriesPoint& point, Language language) {
  return point.day && point_name(figures, point, language) == long_date(*point.day, language);
}

}  // namespace

std::string unit_text(const MeasureFigures& figures, Language language) {
  if (figures.percent) return "%";
  const std::string unit = text_in(figures.measure->unit_label, language);
  return is_percent_sign(unit) ? "%" : unit;
}

std::string value_text(const MeasureFigures& figures, double value, Language language) {
  return number(figures.percent ? value * 100 : value, decimals_of(figures), language);
}

std::string value_with_unit(const MeasureFigures& figures, double value, Language language) {
  const std::string unit = unit_text(figures, language);
  if (unit == "%") return percent(figures.percent ? value * 100 : value, decimals_of(figures), language);
  return unit.empty() ? value_text(figures, value, language)
                      : value_text(figures, value, language) + "\xC2\xA0" + unit;
}

std::string hidden_text(const MeasureFigures& figures, int smallest_shown, const html::Words& words) {
  return figures.of_denominators ? words.text("measure.hidden_value") : "<" + std::to_string(smallest_shown);
}

std::string point_name(const MeasureFigures& figures, const analysis::SeriesPoint& point, Language language) {
  if (!point.day || !point.at.time) return point.at.text;
  const auto period = figures.measure->period.value_or(point.at.time->period);
  // A series of first days of months is one of months.
  const bool by_frequency = period == source::Period::day && figures.measure->frequency &&
                            source::start_of(*figures.measure->frequency, *point.day) == *point.day;
  return period_name(by_frequency ? *figures.measure->frequency : period, *point.day, language);
}

std::string named_point(const MeasureFigures& figures, const analysis::SeriesPoint& point,
                        const html::Words& words) {
  const std::string name = point_name(figures, point, words.language());
  const bool is_number = !point.day && !is_on_categories(figures);
  return is_number ? words.text("point.number", {{"number", name}}) : name;
}

std::string at_point(const MeasureFigures& figures, const analysis::SeriesPoint& point,
                     const html::Words& words) {
  const std::string name = named_point(figures, point, words);
  if (is_on_categories(figures)) return words.text("point.for_category", {{"point", name}});
  if (!point.day) return words.text("point.at_number", {{"point", name}});
  return words.text(is_a_day(figures, point, words.language()) ? "point.on_day" : "point.in_period",
                    {{"point", name}});
}

bool is_on_categories(const MeasureFigures& figures) {
  return figures.measure->axis.value_or(model::Axis::date) == model::Axis::category;
}

bool is_pareto(const MeasureFigures& figures) {
  return figures.measure->chart.value_or(model::ChartKind::run) == model::ChartKind::pareto;
}

std::string axis_name(const MeasureFigures& figures, const html::Words& words) {
  constexpr std::string_view keys[] = {"csv.date", "csv.point", "csv.category"};
  return words.text(keys[static_cast<std::size_t>(figures.measure->axis.value_or(model::Axis::date))]);
}

std::string_view centre_kind(const MeasureFigures& figures) {
  if (figures.measure->centre_line) return "line";
  for (const model::Point& point : figures.measure->points) {
    if (point.centre_line) return "line";
  }
  switch (figures.measure->chart.value_or(model::ChartKind::run)) {
    case model::ChartKind::run:
    case model::ChartKind::g:
    case model::ChartKind::i_m:
    case model::ChartKind::i_mm:
      return "median";
    case model::ChartKind::t:  // the mean of transformed times, transformed back
      return "line";
    default:
      return "mean";
  }
}

std::string centre_name(const MeasureFigures& figures, const html::Words& words) {
  return words.text("chart." + std::string(centre_kind(figures)));
}

std::string verdict_signal(const MeasureFigures& figures) {
  switch (figures.variation) {
    case Variation::too_little_data:
      return "few";
    case Variation::not_judged:
      return "not_judged";
    case Variation::common_cause:
      return "common";
    case Variation::improvement:
      return "improvement";
    case Variation::concern:
      return "concern";
    case Variation::change:
      return "neutral";
  }
  return {};
}

std::string verdict_word(const MeasureFigures& figures, const html::Words& words) {
  return words.text("verdict." + verdict_signal(figures));
}

chart::Verdict verdict_of(const MeasureFigures& figures) {
  switch (figures.variation) {
    case Variation::improvement:
      return chart::Verdict::improvement;
    case Variation::concern:
      return chart::Verdict::concern;
    case Variation::change:
      return chart::Verdict::neutral_signal;
    default:
      return chart::Verdict::common;
  }
}

std::string verdict_sentence(const MeasureFigures& figures, const html::Words& words) {
  const analysis::Part* const part = newest_part(figures);
  if (!part) return words.text("signal.no_values");
  if (is_on_categories(figures)) return category_summary(figures, words);
  if (figures.variation == Variation::too_little_data) {
    return words.text(figures.parts.size() > 1 ? "signal.few_in_phase" : "signal.few",
                      {{"n", values_in(figures, *part)}});
  }
  if (figures.fired.empty()) return words.text("signal.common");
  const std::string reason = reason_clause(figures, words);
  const bool tells_when = figures.fired.front() != analysis::Rule::few_crossings && figures.since &&
                          figures.since != judged_point(figures);
  if (!tells_when) return capitalised(reason) + ".";
  return words.text("signal.since", {{"since", named_point(figures, figures.points[*figures.since], words)},
                                     {"reason", reason}});
}

std::string headline(const MeasureFigures& figures, const html::Words& words) {
  if (!figures.latest) return words.text("signal.no_values");
  if (is_on_categories(figures)) return category_headline(figures, words);
  const analysis::SeriesPoint& latest = figures.points[*figures.latest];
  return words.text("signal.headline", {{"verdict", verdict_word(figures, words)},
                                        {"value", value_with_unit(figures, *latest.value, words.language())},
                                        {"when", at_point(figures, latest, words)}});
}

std::string target_sentence(const MeasureFigures& figures, const html::Words& words) {
  if (figures.target == analysis::TargetState::none) return {};
  const analysis::SeriesPoint& latest = figures.points[*figures.latest];
  const bool reached = figures.target == analysis::TargetState::reached;
  return words.text(reached ? "signal.target_reached" : "signal.target_not_reached",
                    {{"target", value_with_unit(figures, *latest.target, words.language())}});
}

std::string late_sentence(const MeasureFigures& figures, const html::Words& words) {
  if (!figures.due || !figures.latest) return {};
  return words.text("signal.late",
                    {{"latest", named_point(figures, figures.points[*figures.latest], words)}});
}

std::string direction_sentence(const MeasureFigures& figures, const html::Words& words) {
  switch (model::wanted_by(*figures.measure)) {
    case model::Direction::increase:
      return words.text("signal.higher_is_better");
    case model::Direction::decrease:
      return words.text("signal.lower_is_better");
    case model::Direction::neutral:
      break;
  }
  return words.text("signal.no_direction");
}

}  // namespace site
