#include "site/measure_words.h"

#include <cmath>

#include "site/format.h"
#include "site/rendering.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Rule;
using analysis::Variation;
using source::Language;

bool is_percent_sign(std::string_view unit) {
  return unit == "%" || unit == "prosent" || unit == "percent" || unit == "per cent";
}

// As many decimals as the author asks for, else what the values need: none for whole numbers, else three
// digits.
int decimals_of(const MeasureFigures& figures) {
  if (figures.measure->decimals) return *figures.measure->decimals;
  double largest = 0;
  bool whole = true;
  for (const analysis::SeriesPoint& point : figures.points) {
    if (!point.value) continue;
    const double value = figures.percent ? *point.value * 100 : *point.value;
    largest = std::max(largest, std::abs(value));
    whole = whole && value == std::round(value);
  }
  if (whole || largest >= 100) return 0;
  if (largest >= 1 || largest == 0) return 1;
  return std::min(6, 1 - static_cast<int>(std::floor(std::log10(largest))));
}

bool is_run_chart(const MeasureFigures& figures) {
  return figures.measure->chart.value_or(model::ChartKind::run) == model::ChartKind::run;
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

std::string rule_sentence(const MeasureFigures& figures, const html::Words& words) {
  const analysis::Part* const part = newest_part(figures);
  const std::string centre = words.text(is_run_chart(figures) ? "signal.the_median" : "signal.the_mean");
  const std::string since =
      figures.since ? point_name(figures, figures.points[*figures.since], words.language()) : std::string();
  switch (figures.fired.front()) {
    case Rule::long_run: {
      const double value = figures.since ? figures.points[*figures.since].value.value_or(0) : 0;
      const double line = figures.since ? figures.points[*figures.since].centre_line.value_or(0) : 0;
      return words.text(value > line ? "signal.long_run_above" : "signal.long_run_below",
                        {{"n", part->longest_run}, {"centre", centre}, {"since", since}});
    }
    case Rule::few_crossings:
      return words.text("signal.few_crossings",
                        {{"n", part->crossings}, {"least", part->crossings_min}, {"centre", centre}});
    case Rule::outside_limits:
      return words.text("signal.outside_limits");
    case Rule::shift:
    case Rule::trend:
    case Rule::two_in_three:
      return words.text("signal.outside_limits");
  }
  return {};
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

std::string centre_name(const MeasureFigures& figures, const html::Words& words) {
  return words.text(is_run_chart(figures) ? "chart.median" : "chart.mean");
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
  if (figures.variation == Variation::too_little_data) {
    return words.text(figures.parts.size() > 1 ? "signal.few_in_phase" : "signal.few",
                      {{"n", values_in(figures, *part)}});
  }
  if (figures.fired.empty()) return words.text("signal.common");
  return rule_sentence(figures, words);
}

std::string headline(const MeasureFigures& figures, const html::Words& words) {
  if (!figures.latest) return words.text("signal.no_values");
  const analysis::SeriesPoint& latest = figures.points[*figures.latest];
  return words.text("signal.headline", {{"verdict", verdict_word(figures, words)},
                                        {"value", value_with_unit(figures, *latest.value, words.language())},
                                        {"when", point_name(figures, latest, words.language())}});
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
                    {{"latest", point_name(figures, figures.points[*figures.latest], words.language())}});
}

std::string direction_sentence(const MeasureFigures& figures, const html::Words& words) {
  switch (figures.measure->improvement.value_or(model::Direction::neutral)) {
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
