#include "analysis/measure.h"

#include <algorithm>
#include <cmath>

#include "analysis/series.h"
#include "source/date.h"
#include "stats/suggested_part.h"
#include "stats/summary.h"

namespace analysis {
namespace {

using source::Date;
using stats::ChartAnalysis;
using stats::ChartPart;
using stats::ChartPoint;
using stats::Side;

constexpr std::size_t most_levelling_points = 6;  // that tell where a process now is
constexpr std::size_t fewest_levelling_points = 3;
constexpr std::size_t most_target_points = 12;

// --- Points and parts ---

SeriesPoint point_of(const model::Measure& measure, const SeriesRow& row, const ChartPoint& analysed) {
  SeriesPoint point{.at = *row.points.front()->at, .day = row.day, .position = row.position};
  point.value = analysed.value;
  if (point.value) point.denominator = analysed.denominator;
  point.observations = analysed.observations;
  point.centre_line = analysed.centre_line;
  point.lower_limit = analysed.lower_limit;
  point.upper_limit = analysed.upper_limit;
  point.lower_warning = analysed.lower_warning;
  point.upper_warning = analysed.upper_warning;
  point.in_baseline = analysed.baseline;
  point.sigma_signal = analysed.sigma_signal;
  point.side = analysed.side;
  point.part = analysed.part;
  point.hidden = row.hidden;
  point.target = target_of(measure, row);
  double numerator = 0;
  for (const model::Point* each : row.points) {
    numerator += each->value.value_or(0);
    if (each->note) point.notes.push_back(&*each->note);
  }
  if (point.denominator && point.value) point.numerator = numerator;
  return point;
}

Part part_of(const ChartAnalysis& analysis, const ChartPart& chart_part) {
  Part part{.first = chart_part.first, .last = chart_part.last};
  part.points = chart_part.points;
  part.useful = chart_part.runs.useful;
  part.crossings = chart_part.runs.crossings;
  if (chart_part.runs.longest) part.longest_run = chart_part.runs.longest->length;
  if (chart_part.runs.limits) {
    part.longest_run_max = chart_part.runs.limits->longest_run_max;
    part.crossings_min = chart_part.runs.limits->crossings_min;
  }
  part.long_run_signal = chart_part.runs.long_run_signal;
  part.crossings_signal = chart_part.runs.crossings_signal;
  part.runs_signal = chart_part.runs_signal;
  part.sigma_signals = chart_part.sigma_signals;
  part.direction = chart_part.direction;
  part.centre_line = analysis.points[chart_part.first].centre_line;
  for (std::size_t index = chart_part.first; index <= chart_part.last; ++index) {
    if (analysis.points[index].centre_line != part.centre_line) part.centre_line.reset();
  }
  return part;
}

// Reasons for phases and exclusions, and notes, at their points.
void add_remarks(MeasureFigures& figures, const std::vector<SeriesRow>& rows) {
  const model::Measure& measure = *figures.measure;
  for (const model::Phase& phase : measure.phases) {
    const auto row = start_of_phase(measure, rows, phase);
    if (row) figures.parts[static_cast<std::size_t>(figures.points[*row].part) - 1].phase = &phase;
  }
  for (const model::Exclusion& exclusion : measure.exclude) {
    if (const auto row = row_at(measure, rows, exclusion.at)) figures.points[*row].excluded = &exclusion;
  }
  for (const model::Note& note : measure.notes) {
    const auto row = row_at(measure, rows, note.at);
    if (row && note.text) figures.points[*row].notes.push_back(&*note.text);
  }
}

bool counts(const ChartPoint& point) { return point.value && point.included; }

int counting(const ChartAnalysis& analysis, const ChartPart& part, bool in_baseline_only) {
  int count = 0;
  for (std::size_t index = part.first; index <= part.last; ++index) {
    const ChartPoint& point = analysis.points[index];
    if (counts(point) && (point.baseline || !in_baseline_only)) ++count;
  }
  return count;
}

// The newest point that rules look at, or else the newest with a value.
std::size_t judged_point(const MeasureFigures& figures, const ChartAnalysis& analysis) {
  for (std::size_t index = *figures.latest + 1; index-- > 0;) {
    if (counts(analysis.points[index])) return index;
  }
  return *figures.latest;
}

// --- The verdict ---

// Anhøj's rules look at a whole phase; a point outside the limits counts where it is the newest one.
void judge_by_runs(MeasureFigures& figures, const ChartAnalysis& analysis, std::size_t newest) {
  const ChartPart& part = analysis.parts[static_cast<std::size_t>(analysis.points[newest].part) - 1];
  if (part.runs_signal && part.runs.long_run_signal) figures.fired.push_back(Rule::long_run);
  if (part.runs_signal && part.runs.crossings_signal) figures.fired.push_back(Rule::few_crossings);
  if (!figures.fired.empty()) {
    const bool long_run = figures.fired.front() == Rule::long_run;
    figures.since = long_run ? part.runs.longest->first : part.first;
    figures.direction = part.direction;
  }
  if (analysis.points[newest].sigma_signal) {
    if (figures.fired.empty()) {
      figures.direction = figures.points[newest].signal.side;
      figures.since = newest;
    }
    figures.fired.push_back(Rule::outside_limits);
  }
}

// The other rules mark points: what they say of the newest one holds since they first said so without a
// break.
void judge_by_points(MeasureFigures& figures, const ChartAnalysis& analysis, std::size_t newest) {
  const PointSignal& signal = figures.points[newest].signal;
  if (!signal) return;
  figures.fired = signal.fired;
  figures.direction = signal.side;
  figures.since = newest;
  for (std::size_t index = newest; index-- > 0;) {
    if (!counts(analysis.points[index])) continue;
    const SeriesPoint& point = figures.points[index];
    if (!point.signal || point.signal.side != signal.side || point.part != figures.points[newest].part) break;
    figures.since = index;
  }
}

// Categories have no newest one: what lies outside its limits counts wherever it stands.
void judge_by_categories(MeasureFigures& figures) {
  for (const SeriesPoint& point : figures.points) {
    if (!point.signal) continue;
    const bool first = figures.fired.empty();
    figures.fired = point.signal.fired;
    figures.direction = first || figures.direction == point.signal.side ? point.signal.side : Side::on;
  }
}

bool has_any_limit(const MeasureFigures& figures) {
  return std::ranges::any_of(figures.points,
                             [](const SeriesPoint& point) { return point.lower_limit || point.upper_limit; });
}

void judge(MeasureFigures& figures, const ChartAnalysis& analysis) {
  if (!figures.latest) return;
  const std::size_t newest = judged_point(figures, analysis);
  const ChartPart& part = analysis.parts[static_cast<std::size_t>(analysis.points[newest].part) - 1];
  figures.values_in_newest_part = counting(analysis, part, false);
  figures.baseline_points = counting(analysis, part, true);
  const bool is_category = axis_of(*figures.measure) == model::Axis::category;
  const bool anhoej = figures.rules.set && *figures.rules.set == model::RuleSet::anhoej;
  if (is_category) {
    judge_by_categories(figures);
  } else if (anhoej) {
    judge_by_runs(figures, analysis, newest);
  } else {
    judge_by_points(figures, analysis, newest);
  }
  if (is_category && !has_any_limit(figures)) {
    figures.variation = Variation::not_judged;
  } else if (figures.values_in_newest_part < fewest_points_to_judge) {
    figures.variation = Variation::too_little_data;
    figures.fired.clear();
    figures.since.reset();
    figures.direction = Side::on;
  } else if (!figures.fired.empty()) {
    figures.variation = judged(figures.direction, model::wanted_by(*figures.measure));
  } else {
    figures.variation = Variation::common_cause;
  }
}

// --- Beside the verdict ---

// The chart against the lines of its first phase.
Change overall_change(const model::Measure& measure, stats::ControlChart chart,
                      const ChartAnalysis& analysis) {
  if (analysis.parts.size() > 1) {
    const auto first_phase = static_cast<int>(analysis.parts.front().last + 1);
    chart.baseline = chart.baseline ? std::min(*chart.baseline, first_phase) : first_phase;
    chart.part_starts.clear();
  }
  const ChartAnalysis whole = analysis.parts.size() > 1 ? stats::analyse(chart) : analysis;
  const ChartPart& part = whole.parts.front();
  Change change;
  if (counting(whole, part, false) < fewest_points_to_judge) return change;
  change.variation = Variation::common_cause;
  if (!part.runs_signal) return change;
  change.variation = judged(part.direction, model::wanted_by(measure));
  change.since = part.runs.long_run_signal ? part.runs.longest->first : part.first;
  return change;
}

std::vector<double> values_of(const ChartAnalysis& analysis, const ChartPart& part) {
  std::vector<double> values;
  for (std::size_t index = part.first; index <= part.last; ++index) {
    if (counts(analysis.points[index])) values.push_back(*analysis.points[index].value);
  }
  return values;
}

std::optional<Levels> levels_of(const ChartAnalysis& analysis, std::size_t newest) {
  const std::size_t newest_part = static_cast<std::size_t>(analysis.points[newest].part) - 1;
  std::vector<double> first = values_of(analysis, analysis.parts.front());
  std::vector<double> last = newest_part == 0 ? first : values_of(analysis, analysis.parts[newest_part]);
  const std::size_t baseline =
      static_cast<std::size_t>(std::ranges::count_if(analysis.points, [](const ChartPoint& point) {
        return point.part == 1 && point.baseline && counts(point);
      }));
  const std::size_t room = newest_part == 0 ? first.size() / 2 : std::max(first.size(), last.size());
  first.resize(std::min({first.size(), baseline, room, static_cast<std::size_t>(fewest_baseline_points)}));
  const std::size_t taken = std::min({last.size(), most_levelling_points, room});
  last.erase(last.begin(), last.end() - static_cast<std::ptrdiff_t>(taken));
  if (first.size() < fewest_levelling_points || last.size() < fewest_levelling_points) return std::nullopt;
  return Levels{*stats::median(first), *stats::median(last)};
}

TargetState target_state(const model::Measure& measure, const SeriesPoint& point) {
  const model::Direction wanted = model::wanted_by(measure);
  if (!point.target || !point.value || wanted == model::Direction::neutral) return TargetState::none;
  const bool reached =
      wanted == model::Direction::increase ? *point.value >= *point.target : *point.value <= *point.target;
  return reached ? TargetState::reached : TargetState::not_reached;
}

// Of the newest values, how many reach their target.
void count_target_points(MeasureFigures& figures, std::size_t newest) {
  const int part = figures.points[newest].part;
  for (std::size_t index = newest + 1; index-- > 0;) {
    const SeriesPoint& point = figures.points[index];
    if (point.part != part || figures.target_points == static_cast<int>(most_target_points)) break;
    const TargetState state = point.excluded ? TargetState::none : target_state(*figures.measure, point);
    if (state == TargetState::none) continue;
    ++figures.target_points;
    if (state == TargetState::reached) ++figures.target_reached_points;
  }
}

// A value is due once the period after its own has ended: so long may it take to collect.
std::optional<Date> overdue_since(const model::Measure& measure, Date latest, Date as_of) {
  if (!measure.frequency) return std::nullopt;
  const Date expected = source::next(*measure.frequency, latest);
  const Date due = source::end_of(*measure.frequency, source::next(*measure.frequency, expected));
  return due < as_of ? std::optional(due) : std::nullopt;
}

// Periods without a row become points without a value, so that the line breaks where nothing was measured.
// Done after the analysis: what is not in the data counts for no rule.
void show_missing_periods(MeasureFigures& figures) {
  const model::Measure& measure = *figures.measure;
  const auto period = measure.period.value ? measure.period.value : measure.frequency.value;
  if (!period || *period == source::Period::day || axis_of(measure) != model::Axis::date ||
      figures.points.empty())
    return;
  std::vector<SeriesPoint> all;
  std::vector<std::size_t> moved_to(figures.points.size());
  for (std::size_t index = 0; index < figures.points.size(); ++index) {
    if (index > 0) {
      Date missing = source::next(*period, *figures.points[index - 1].day);
      for (; missing < *figures.points[index].day &&
             source::end_of(*period, missing) < *figures.points[index].day;
           missing = source::next(*period, missing)) {
        SeriesPoint gap{.at = {source::to_iso(missing), source::CalendarTime{missing, *period}},
                        .day = missing};
        gap.position = model::position_of(missing);
        gap.part = figures.points[index - 1].part;
        all.push_back(std::move(gap));
      }
    }
    moved_to[index] = all.size();
    all.push_back(std::move(figures.points[index]));
  }
  figures.points = std::move(all);
  for (std::optional<std::size_t>* place : {&figures.since, &figures.overall.since, &figures.latest,
                                            &figures.baseline_value, &figures.suggested_phase}) {
    if (*place) *place = moved_to[**place];
  }
  for (Part& part : figures.parts) {
    part.first = moved_to[part.first];
    part.last = moved_to[part.last];
  }
}

// What decides how many decimals the values need.
void size_up(MeasureFigures& figures) {
  for (const SeriesPoint& point : figures.points) {
    if (!point.value) continue;
    const double value = figures.percent ? *point.value * 100 : *point.value;
    figures.largest_value = std::max(figures.largest_value, std::abs(value));
    figures.whole_values = figures.whole_values && value == std::round(value);
  }
}

}  // namespace

MeasureFigures analyse(const model::Measure& measure, const model::EditionFor& made_for,
                       const Clearance& clearance, const std::optional<model::SignalRules>& site_rules) {
  const model::ChartKind kind = measure.chart.value_or(model::ChartKind::run);
  const auto own_set = kind == model::ChartKind::xmr ? model::RuleSet::nhs : model::RuleSet::anhoej;
  MeasureFigures figures{.measure = &measure, .rules = rules_in_use(measure.rules, site_rules, own_set)};
  const std::vector<SeriesRow> rows = series_of(measure, clearance);
  if (rows.empty()) return figures;
  const stats::ControlChart chart = control_chart(measure, rows);
  const ChartAnalysis analysis = analyse_series(measure, chart);
  std::vector<PointSignal> signals = signals_of(chart, analysis, figures.rules);

  std::optional<Date> newest_day;  // that has a value, be it shown or hidden
  for (std::size_t index = 0; index < rows.size(); ++index) {
    figures.points.push_back(point_of(measure, rows[index], analysis.points[index]));
    SeriesPoint& point = figures.points.back();
    point.signal = std::move(signals[index]);
    if (point.hidden) ++figures.hidden_points;
    if ((point.hidden || point.value) && point.day) newest_day = point.day;
    if (!point.value) continue;
    if (!figures.baseline_value) figures.baseline_value = index;
    figures.latest = index;
  }
  for (const ChartPart& part : analysis.parts) figures.parts.push_back(part_of(analysis, part));
  add_remarks(figures, rows);
  judge(figures, analysis);
  figures.of_denominators = chart.has_denominators;
  figures.percent = chart.has_denominators && !measure.multiply &&
                    (kind == model::ChartKind::p || kind == model::ChartKind::pp);
  if (figures.latest) {
    const SeriesPoint& latest = figures.points[*figures.latest];
    figures.target = target_state(measure, latest);
    // The reference for xmr calls a target that no limits tell of met by chance.
    if (kind == model::ChartKind::xmr || latest.lower_limit || latest.upper_limit) {
      figures.assurance =
          stats::assurance(latest.target, latest.lower_limit, latest.upper_limit, improvement_of(measure));
    }
    count_target_points(figures, *figures.latest);
    if (chart.axis == stats::Axis::ordered) {
      figures.overall = overall_change(measure, chart, analysis);
      figures.levels = levels_of(analysis, judged_point(figures, analysis));
      figures.suggested_phase = stats::suggested_part_start(chart, analysis);
    }
  }
  size_up(figures);
  if (newest_day) figures.due = overdue_since(measure, *newest_day, made_for.as_of);
  show_missing_periods(figures);
  return figures;
}

Variation judged(Side direction, model::Direction wanted) {
  if (direction == Side::on || wanted == model::Direction::neutral) return Variation::change;
  const bool better = (direction == Side::above) == (wanted == model::Direction::increase);
  return better ? Variation::improvement : Variation::concern;
}

stats::VariationIcon variation_icon(const MeasureFigures& figures) {
  if (figures.fired.empty() || !figures.latest) return stats::VariationIcon::common_cause;
  Side side = figures.direction;
  if (side == Side::on) side = figures.points[*figures.latest].side;
  const auto wanted =
      figures.variation == Variation::change ? stats::Improvement::neutral : improvement_of(*figures.measure);
  return stats::variation_icon(stats::point_type(side == Side::below ? Side::below : Side::above, wanted),
                               wanted);
}

}  // namespace analysis
