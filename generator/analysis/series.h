#pragma once

#include <optional>
#include <vector>

#include "analysis/disclosure.h"
#include "model/measure_axis.h"
#include "stats/control_chart.h"
#include "stats/xmr_chart.h"

// A measure's rows, put on its axis and turned into what `stats` analyses.
namespace analysis {

// All rows at one place on the axis.
struct SeriesRow {
  double position = 0;              // days since 1970 for dates, the number, or the place among categories
  std::optional<source::Date> day;  // first day of its period, on a date axis
  std::vector<const model::Point*> points;
  bool hidden = false;  // too few persons to be shown: nothing may be computed from it
};

// In the order of the axis; rows of one period are one. Lends the measure.
std::vector<SeriesRow> series_of(const model::Measure& measure, const Clearance& clearance);

// The row that a moment means: the one of its period or category.
std::optional<std::size_t> row_at(const model::Measure& measure, const std::vector<SeriesRow>& rows,
                                  const source::Given<source::Moment>& at);

// The first row of a phase: at its moment, or the next one after it. A phase that no row follows begins
// nothing.
std::optional<std::size_t> start_of_phase(const model::Measure& measure, const std::vector<SeriesRow>& rows,
                                          const model::Phase& phase);

// The chart of the series, without its hidden rows. An xmr chart is that of its individuals here.
stats::ControlChart control_chart(const model::Measure& measure, const std::vector<SeriesRow>& rows);

// The chart analysed; an xmr chart with the limits of its own kind.
// Requires that check/ found nothing to refuse in the measure.
stats::ChartAnalysis analyse_series(const model::Measure& measure, const stats::ControlChart& chart);

// The measure's wanted direction, as the charts of the NHS take it.
stats::Improvement improvement_of(const model::Measure& measure);

// The target on the day of a row: its column, else the newest that held then.
std::optional<double> target_of(const model::Measure& measure, const SeriesRow& row);

}  // namespace analysis
