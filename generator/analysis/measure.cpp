#include "analysis/measure.h"

#include <algorithm>
#include <charconv>
#include <cassert>
#include <map>

#include "source/date.h"

namespace analysis {
namespace {

using source::Date;

// Fewer points tell little about variation. (domain § 3.5; Anhøj's limits are loose below ten)
constexpr int fewest_points_to_judge = 10;

// All rows at one place on the axis.
struct Row {
  double position = 0;
  std::optional<Date> day;
  std::vector<const model::Point*> points;
};

model::Axis axis_of(const model::Measure& measure) { return measure.axis.value_or(model::Axis::date); }

std::optional<Date> day_of(const model::Measure& measure, const source::Given<source::Moment>& at) {
  if (!at || !at->time) return std::nullopt;
  return measure.period ? source::start_of(*measure.period, at->time->first_day) : at->time->first_day;
}

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

double days_since_epoch(Date day) {
  return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count());
}

// Where a moment lies on the measure's axis; nothing where it cannot be told. Categories are told by their
// text.
std::optional<double> position_of(const model::Measure& measure, const source::Given<source::Moment>& at) {
  if (!at) return std::nullopt;
  if (axis_of(measure) == model::Axis::number) return number_of(at->text);
  const auto day = day_of(measure, at);
  return day ? std::optional(days_since_epoch(*day)) : std::nullopt;
}

std::vector<Row> rows_by_category(const model::Measure& measure) {
  std::vector<Row> rows;
  std::map<std::string_view, std::size_t> places;
  for (const model::Point& point : measure.points) {
    if (!point.at) continue;
    const auto [place, is_new] = places.try_emplace(point.at->text, rows.size());
    if (is_new) rows.push_back({.position = static_cast<double>(rows.size())});
    rows[place->second].points.push_back(&point);
  }
  return rows;
}

std::vector<Row> rows_of(const model::Measure& measure) {
  if (axis_of(measure) == model::Axis::category) return rows_by_category(measure);
  std::vector<Row> rows;
  for (const model::Point& point : measure.points) {
    const auto position = position_of(measure, point.at);
    if (position) rows.push_back({*position, day_of(measure, point.at), {&point}});
  }
  std::ranges::stable_sort(rows, {}, &Row::position);
  std::vector<Row> merged;
  for (Row& row : rows) {
    if (!merged.empty() && merged.back().position == row.position) {
      merged.back().points.push_back(row.points.front());
    } else {
      merged.push_back(std::move(row));
    }
  }
  return merged;
}

// The row that a moment means: the one of its period or category.
std::optional<std::size_t> row_at(const model::Measure& measure, const std::vector<Row>& rows,
                                  const source::Given<source::Moment>& at) {
  const auto position = position_of(measure, at);
  for (std::size_t index = 0; index < rows.size(); ++index) {
    const bool same = axis_of(measure) == model::Axis::category
                          ? at && rows[index].points.front()->at->text == at->text
                          : position && rows[index].position == *position;
    if (same) return index;
  }
  return std::nullopt;
}

// A phase begins at its moment, or at the next point after it. A phase that no point follows begins nothing.
std::optional<std::size_t> start_of_phase(const model::Measure& measure, const std::vector<Row>& rows,
                                          const model::Phase& phase) {
  if (axis_of(measure) == model::Axis::category) return row_at(measure, rows, phase.from);
  const auto position = position_of(measure, phase.from);
  for (std::size_t index = 0; position && index < rows.size(); ++index) {
    if (rows[index].position >= *position) return index;
  }
  return std::nullopt;
}

stats::ChartKind kind_of(model::ChartKind kind) {
  // The lines of an XmR chart are those of an individuals chart.
  if (kind == model::ChartKind::xmr) return stats::ChartKind::i;
  return *stats::chart_kind(model::chart_kind_words[static_cast<std::size_t>(kind)]);
}

std::optional<int> baseline_of(const model::Measure& measure, const std::vector<Row>& rows) {
  if (!measure.baseline) return std::nullopt;
  if (measure.baseline->first) return *measure.baseline->first;
  if (!measure.baseline->until) return std::nullopt;
  const auto inside = [&](const Row& row) { return row.day && *row.day <= *measure.baseline->until; };
  const auto count = static_cast<int>(std::count_if(rows.begin(), rows.end(), inside));
  return count > 0 ? std::optional(count) : std::nullopt;
}

// With a known centre line of its own, a point is what its column says, as shown; the chart wants it before
// `multiply`.
std::optional<double> centre_line_of(const Row& row, double multiply) {
  for (const model::Point* point : row.points) {
    if (point->centre_line) return *point->centre_line / multiply;
  }
  return std::nullopt;
}

// Is the point of a row too small to be shown? It is then left out before anything is computed: a mean, a
// limit or a median that knows it would tell it to whoever subtracts the points that are shown.
bool is_hidden(const model::Measure& measure, const Row& row, const Clearance& clearance) {
  double numerator = 0;
  std::optional<double> denominator;
  bool has_value = false;
  for (const model::Point* point : row.points) {
    if (!point->value) continue;
    has_value = true;
    numerator += *point->value;
    if (point->denominator) denominator = denominator.value_or(0) + *point->denominator;
  }
  return has_value && !clearance.may_show(measure, numerator, denominator);
}

stats::ControlChart chart_of(const model::Measure& measure, const std::vector<Row>& rows,
                             const std::vector<bool>& hidden) {
  stats::ControlChart chart{.kind = kind_of(measure.chart.value_or(model::ChartKind::run))};
  // Also where the rows that the day lets us see are all empty.
  chart.has_denominators = stats::needs_denominators(chart.kind);
  chart.multiply = measure.multiply.value_or(1);
  if (measure.centre_line) chart.centre_line = *measure.centre_line / chart.multiply;
  chart.aggregate = static_cast<stats::Aggregate>(measure.aggregate.value_or(model::Aggregate::mean));
  if (axis_of(measure) == model::Axis::category) chart.axis = stats::Axis::categories;
  if (!measure.screen_moving_ranges.value_or(true)) chart.moving_ranges = stats::MovingRanges::all;
  if (measure.lower_limit_at_zero.value_or(true)) chart.lower_limit = stats::LowerLimit::not_below_zero;
  chart.baseline = baseline_of(measure, rows);
  for (std::size_t index = 0; index < rows.size(); ++index) {
    stats::Subgroup group{.centre_line = centre_line_of(rows[index], chart.multiply)};
    for (const model::Point* point : rows[index].points) {
      if (!hidden[index]) group.observations.push_back({point->value.value, point->denominator.value});
      if (point->denominator) chart.has_denominators = true;
    }
    chart.subgroups.push_back(std::move(group));
  }
  for (const model::Exclusion& exclusion : measure.exclude) {
    if (const auto row = row_at(measure, rows, exclusion.at)) chart.subgroups[*row].excluded = true;
  }
  for (const model::Phase& phase : measure.phases) {
    if (const auto row = start_of_phase(measure, rows, phase)) chart.part_starts.push_back(*row);
  }
  return chart;
}

// The target on a day: the column, else the newest that held then.
std::optional<double> target_of(const model::Measure& measure, const Row& row) {
  for (const model::Point* point : row.points) {
    if (point->target) return *point->target;
  }
  std::optional<double> target;
  for (const auto& fact : measure.target.facts) {
    const bool holds = !fact.from || !row.day || *fact.from <= *row.day;
    if (holds && fact.value) target = *fact.value;
  }
  return target;
}

SeriesPoint point_of(const model::Measure& measure, const Row& row, const stats::ChartPoint& analysed) {
  SeriesPoint point{.at = *row.points.front()->at, .day = row.day, .position = row.position};
  point.value = analysed.value;
  if (point.value) point.denominator = analysed.denominator;
  point.centre_line = analysed.centre_line;
  point.lower_limit = analysed.lower_limit;
  point.upper_limit = analysed.upper_limit;
  point.sigma_signal = analysed.sigma_signal;
  point.part = analysed.part;
  point.target = target_of(measure, row);
  double numerator = 0;
  for (const model::Point* each : row.points) {
    numerator += each->value.value_or(0);
    if (each->note) point.notes.push_back(&*each->note);
  }
  if (point.denominator && point.value) point.numerator = numerator;
  return point;
}

Part part_of(const stats::ChartAnalysis& analysis, const stats::ChartPart& chart_part) {
  Part part{.first = chart_part.first, .last = chart_part.last};
  part.useful = chart_part.runs.useful;
  part.crossings = chart_part.runs.crossings;
  if (chart_part.runs.longest) part.longest_run = chart_part.runs.longest->length;
  if (chart_part.runs.limits) {
    part.longest_run_max = chart_part.runs.limits->longest_run_max;
    part.crossings_min = chart_part.runs.limits->crossings_min;
  }
  if (chart_part.runs_signal && chart_part.runs.long_run_signal) part.fired.push_back(Rule::long_run);
  if (chart_part.runs_signal && chart_part.runs.crossings_signal) part.fired.push_back(Rule::few_crossings);
  part.direction = chart_part.direction;
  part.centre_line = analysis.points[chart_part.first].centre_line;
  for (std::size_t index = chart_part.first; index <= chart_part.last; ++index) {
    if (analysis.points[index].centre_line != part.centre_line) part.centre_line.reset();
  }
  return part;
}

void mark_signals(MeasureFigures& figures, const stats::ChartAnalysis& analysis) {
  for (const stats::ChartPart& part : analysis.parts) {
    if (!part.runs_signal || !part.runs.long_run_signal || !part.runs.longest) continue;
    for (std::size_t index = part.runs.longest->first; index <= part.runs.longest->last; ++index) {
      const stats::ChartPoint& point = analysis.points[index];
      figures.points[index].in_signal_run =
          point.value && point.included && point.side == part.runs.longest->side;
    }
  }
}

Variation judged(stats::Side direction, const model::Measure& measure) {
  const model::Direction wanted = measure.improvement.value_or(model::Direction::neutral);
  if (direction == stats::Side::on || wanted == model::Direction::neutral) return Variation::change;
  const bool better = (direction == stats::Side::above) == (wanted == model::Direction::increase);
  return better ? Variation::improvement : Variation::concern;
}

// The verdict is about the newest part that has a value.
void judge(MeasureFigures& figures, const stats::ChartAnalysis& analysis) {
  if (!figures.latest) return;
  const std::size_t newest = static_cast<std::size_t>(analysis.points[*figures.latest].part) - 1;
  const stats::ChartPart& part = analysis.parts[newest];
  int values = 0;
  for (std::size_t index = part.first; index <= part.last; ++index) {
    if (analysis.points[index].value && analysis.points[index].included) ++values;
  }
  figures.fired = figures.parts[newest].fired;
  stats::Side direction = part.direction;
  if (!figures.fired.empty()) {
    const bool long_run = figures.fired.front() == Rule::long_run;
    figures.since = long_run ? part.runs.longest->first : part.first;
  }
  if (analysis.points[*figures.latest].sigma_signal) {
    if (figures.fired.empty()) {
      direction = analysis.points[*figures.latest].side;
      figures.since = figures.latest;
    }
    figures.fired.push_back(Rule::outside_limits);
  }
  if (values < fewest_points_to_judge) {
    figures.variation = Variation::too_little_data;
    figures.fired.clear();
    figures.since.reset();
  } else {
    figures.variation = figures.fired.empty() ? Variation::common_cause : judged(direction, *figures.measure);
  }
}

TargetState target_state(const model::Measure& measure, const SeriesPoint& point) {
  const model::Direction wanted = measure.improvement.value_or(model::Direction::neutral);
  if (!point.target || !point.value || wanted == model::Direction::neutral) return TargetState::none;
  const bool reached =
      wanted == model::Direction::increase ? *point.value >= *point.target : *point.value <= *point.target;
  return reached ? TargetState::reached : TargetState::not_reached;
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
        gap.position = days_since_epoch(missing);
        gap.part = figures.points[index - 1].part;
        all.push_back(std::move(gap));
      }
    }
    moved_to[index] = all.size();
    all.push_back(std::move(figures.points[index]));
  }
  figures.points = std::move(all);
  for (std::optional<std::size_t>* place : {&figures.since, &figures.latest, &figures.baseline_value}) {
    if (*place) *place = moved_to[**place];
  }
  for (Part& part : figures.parts) {
    part.first = moved_to[part.first];
    part.last = moved_to[part.last];
  }
}

}  // namespace

MeasureFigures analyse(const model::Measure& measure, const model::EditionFor& made_for,
                       const Clearance& clearance) {
  MeasureFigures figures{.measure = &measure};
  const std::vector<Row> rows = rows_of(measure);
  if (rows.empty()) return figures;
  std::vector<bool> hidden;
  for (const Row& row : rows) hidden.push_back(is_hidden(measure, row, clearance));
  const stats::ControlChart chart = chart_of(measure, rows, hidden);
  assert(stats::refusals(chart).empty() && "the rules of check/ stop such a series");
  const stats::ChartAnalysis analysis = stats::analyse(chart);

  std::optional<Date> newest_day;  // that has a value, be it shown or hidden
  for (std::size_t index = 0; index < rows.size(); ++index) {
    figures.points.push_back(point_of(measure, rows[index], analysis.points[index]));
    SeriesPoint& point = figures.points.back();
    point.hidden = hidden[index];
    if (point.hidden) ++figures.hidden_points;
    if ((point.hidden || point.value) && point.day) newest_day = point.day;
    if (!point.value) continue;
    if (!figures.baseline_value) figures.baseline_value = index;
    figures.latest = index;
  }
  for (const stats::ChartPart& part : analysis.parts) figures.parts.push_back(part_of(analysis, part));
  for (const model::Phase& phase : measure.phases) {
    const auto row = start_of_phase(measure, rows, phase);
    if (row) figures.parts[static_cast<std::size_t>(analysis.points[*row].part) - 1].phase = &phase;
  }
  for (const model::Exclusion& exclusion : measure.exclude) {
    if (const auto row = row_at(measure, rows, exclusion.at)) figures.points[*row].excluded = &exclusion;
  }
  for (const model::Note& note : measure.notes) {
    const auto row = row_at(measure, rows, note.at);
    if (row && note.text) figures.points[*row].notes.push_back(&*note.text);
  }
  mark_signals(figures, analysis);
  judge(figures, analysis);
  figures.of_denominators = chart.has_denominators;
  figures.percent = chart.has_denominators && stats::needs_denominators(chart.kind) && !measure.multiply &&
                    (*measure.chart == model::ChartKind::p || *measure.chart == model::ChartKind::pp);
  if (figures.latest) figures.target = target_state(measure, figures.points[*figures.latest]);
  if (newest_day) figures.due = overdue_since(measure, *newest_day, made_for.as_of);
  show_missing_periods(figures);
  return figures;
}

}  // namespace analysis
