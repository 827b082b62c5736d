#include "site/signal_words.h"

#include <algorithm>

#include "site/format.h"
#include "site/measure_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Rule;
using analysis::SeriesPoint;
using stats::Side;

// A shift and a trend of the NHS. (stats/xmr_rules.h)
constexpr int nhs_length = 7;

bool is_nhs(const MeasureFigures& figures) {
  return figures.rules.set && *figures.rules.set == model::RuleSet::nhs;
}

bool counts(const SeriesPoint& point) { return point.value && !point.excluded; }

// The newest points that belong together, the newest first: `holds` is asked of each point and the one after
// it. A missing value breaks no pattern but those of the NHS.
template <class Holds>
int newest_in_a_row(const MeasureFigures& figures, const Holds& holds) {
  const std::size_t newest = *judged_point(figures);
  const SeriesPoint* after = &figures.points[newest];
  int count = 1;
  for (std::size_t index = newest; index-- > 0;) {
    const SeriesPoint& point = figures.points[index];
    if (point.part != after->part || (is_nhs(figures) && !counts(point))) break;
    if (!counts(point)) continue;
    if (!holds(point, *after)) break;
    after = &point;
    ++count;
  }
  return count;
}

bool fired_at(const SeriesPoint& point, Rule rule) {
  return std::ranges::find(point.signal.fired, rule) != point.signal.fired.end();
}

const analysis::Part& judged_part(const MeasureFigures& figures) {
  return figures.parts[static_cast<std::size_t>(figures.points[*judged_point(figures)].part) - 1];
}

std::string crossings_clause(const MeasureFigures& figures, const html::Words& words) {
  const analysis::Part& part = judged_part(figures);
  const std::string centre = the_centre(figures, words);
  if (part.crossings == 0) return words.text("signal.no_crossings", {{"centre", centre}});
  return words.text("signal.few_crossings",
                    {{"n", part.crossings}, {"least", part.crossings_min}, {"centre", centre}});
}

std::string outside_clause(const MeasureFigures& figures, bool above, const html::Words& words) {
  const int n = newest_in_a_row(figures, [](const SeriesPoint& point, const SeriesPoint& after) {
    return fired_at(point, Rule::outside_limits) && point.signal.side == after.signal.side;
  });
  return words.text(above ? "signal.outside_above" : "signal.outside_below", {{"n", n}});
}

std::string shift_clause(const MeasureFigures& figures, bool above, const html::Words& words) {
  const int n = newest_in_a_row(figures, [above](const SeriesPoint& point, const SeriesPoint&) {
    return point.side == (above ? Side::above : Side::below);
  });
  return words.text(above ? "signal.shift_above" : "signal.shift_below",
                    {{"n", n},
                     {"centre", the_centre(figures, words)},
                     {"length", figures.rules.shift.value_or(nhs_length)}});
}

std::string trend_clause(const MeasureFigures& figures, bool rising, const html::Words& words) {
  const int n = newest_in_a_row(figures, [rising](const SeriesPoint& point, const SeriesPoint& after) {
    return rising ? *point.value < *after.value : *point.value > *after.value;
  });
  return words.text(rising ? "signal.trend_up" : "signal.trend_down",
                    {{"n", n}, {"length", figures.rules.trend.value_or(nhs_length)}});
}

std::string rule_key(std::string_view group, Rule rule) {
  constexpr std::string_view names[] = {"outside_limits", "long_run", "few_crossings",
                                        "shift",          "trend",    "two_in_three"};
  return std::string(group) + std::string(names[static_cast<std::size_t>(rule)]);
}

bool has_limits(const MeasureFigures& figures) {
  return std::ranges::any_of(figures.points, [](const SeriesPoint& point) {
    return point.lower_limit.has_value() || point.upper_limit.has_value();
  });
}

std::string own_rules_text(const MeasureFigures& figures, const html::Words& words) {
  std::vector<std::string> rules;
  if (figures.rules.shift) rules.push_back(words.text("rule_set.shift", {{"length", *figures.rules.shift}}));
  if (figures.rules.trend) rules.push_back(words.text("rule_set.trend", {{"length", *figures.rules.trend}}));
  if (figures.rules.two_in_three) rules.push_back(words.text("rule.two_in_three"));
  if (has_limits(figures)) rules.push_back(words.text("rule.outside_limits"));
  return words.text("rule_set.own", {{"rules", list_of(rules, words.language())}});
}

}  // namespace

std::optional<std::size_t> judged_point(const MeasureFigures& figures) {
  if (!figures.latest) return std::nullopt;
  for (std::size_t index = *figures.latest + 1; index-- > 0;) {
    if (counts(figures.points[index])) return index;
  }
  return std::nullopt;
}

std::string the_centre(const MeasureFigures& figures, const html::Words& words) {
  return words.text("signal.the_" + std::string(centre_kind(figures)));
}

std::string reason_clause(const MeasureFigures& figures, const html::Words& words) {
  const SeriesPoint& newest = figures.points[*judged_point(figures)];
  // Of a run the side of its points; else where the newest point's rule points.
  const Side side = figures.direction != Side::on    ? figures.direction
                    : newest.signal.side != Side::on ? newest.signal.side
                                                     : newest.side;
  const bool above = side == Side::above;
  switch (figures.fired.front()) {
    case Rule::outside_limits:
      return outside_clause(figures, above, words);
    case Rule::long_run: {
      const bool run_above = figures.since && figures.points[*figures.since].side == Side::above;
      return words.text(run_above ? "signal.long_run_above" : "signal.long_run_below",
                        {{"n", judged_part(figures).longest_run}, {"centre", the_centre(figures, words)}});
    }
    case Rule::few_crossings:
      return crossings_clause(figures, words);
    case Rule::shift:
      return shift_clause(figures, above, words);
    case Rule::trend:
      return trend_clause(figures, above, words);
    case Rule::two_in_three:
      return words.text(above ? "signal.two_in_three_above" : "signal.two_in_three_below");
  }
  return {};
}

std::string other_rules_sentence(const MeasureFigures& figures, const html::Words& words) {
  if (figures.fired.size() < 2) return {};
  std::vector<std::string> names;
  for (std::size_t index = 1; index < figures.fired.size(); ++index)
    names.push_back(words.text(rule_key("rule.", figures.fired[index])));
  return words.text("signal.also", {{"n", names.size()}, {"rules", list_of(names, words.language())}});
}

std::string rules_at(const MeasureFigures& figures, const SeriesPoint& point, const html::Words& words) {
  std::string text;
  for (const Rule rule : point.signal.fired) {
    const std::string way = point.signal.side == Side::below ? "_below" : "_above";
    const std::string each =
        words.text(rule_key("rule_at.", rule) + way, {{"centre", the_centre(figures, words)}});
    text += text.empty() ? capitalised(each) : "; " + each;
  }
  return text;
}

std::string rules_in_use_text(const MeasureFigures& figures, const html::Words& words) {
  const bool has_no_order = figures.measure->axis.value_or(model::Axis::date) == model::Axis::category ||
                            figures.measure->chart.value_or(model::ChartKind::run) == model::ChartKind::mr;
  if (has_no_order) return words.text(has_limits(figures) ? "rule_set.limits" : "rule_set.none");
  if (is_nhs(figures)) return words.text("rule_set.nhs");
  if (!figures.rules.set) return own_rules_text(figures, words);
  return words.text(has_limits(figures) ? "rule_set.anhoej_limits" : "rule_set.anhoej");
}

}  // namespace site
