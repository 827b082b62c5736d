#include "site/point_table.h"

#include <algorithm>

#include "analysis/pareto.h"
#include "site/measure_words.h"
#include "site/signal_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

void join(html::Html& text, const html::Html& more) {
  if (!text.empty() && !more.empty()) text += html::escaped(" ");
  text += more;
}

html::Html remark_of(Rendering& rendering, const MeasureFigures& figures, const SeriesPoint& point) {
  html::Html remark;
  if (point.hidden) {
    remark = html::escaped(rendering.word("measure.hidden_point"));
  } else if (!point.value) {
    remark = html::escaped(rendering.word("measure.missing"));
  }
  if (point.excluded) {
    remark = html::escaped(rendering.word("measure.excluded_because")) + html::escaped(" ") +
             rendering.text(point.excluded->reason);
  }
  for (const analysis::Part& part : figures.parts) {
    if (!part.phase || &figures.points[part.first] != &point) continue;
    join(remark, html::escaped(rendering.word("measure.new_phase")) + html::escaped(" ") +
                     rendering.text(part.phase->reason));
  }
  for (const source::Text* const note : point.notes) join(remark, rendering.text(*note));
  for (const analysis::MarkedTest& test : point.tests)
    join(remark, html::escaped(rendering.word("pdsa.test") + " ") + rendering.text(test.cycle->title));
  return remark;
}

PointRow row_of(Rendering& rendering, const MeasureFigures& figures, const SeriesPoint& point) {
  const source::Language language = rendering.language;
  const auto shown = [&](std::optional<double> value) {
    return value ? value_text(figures, *value, language) : std::string();
  };
  const auto plain_number = [&](std::optional<double> value) {
    return value ? number(*value, language) : std::string();
  };
  PointRow row{.when = capitalised(point_name(figures, point, language)), .value = shown(point.value)};
  if (point.hidden) {
    row.value = hidden_text(figures, rendering.material.clearance.smallest_shown(), rendering.words);
  }
  row.numerator = plain_number(point.numerator);
  row.denominator = plain_number(point.denominator);
  row.centre = shown(point.centre_line);
  row.lower = shown(point.lower_limit);
  row.lower_warning = shown(point.lower_warning);
  row.upper_warning = shown(point.upper_warning);
  row.upper = shown(point.upper_limit);
  row.target = shown(point.target);
  row.rules = rules_at(figures, point, rendering.words);
  row.remark = remark_of(rendering, figures, point);
  return row;
}

// The categories from the greatest on; what has no share comes last.
std::vector<PointRow> pareto_rows(Rendering& rendering, const MeasureFigures& figures) {
  std::vector<PointRow> rows;
  for (const analysis::ParetoRow& category : analysis::pareto(figures)) {
    PointRow row = row_of(rendering, figures, *category.point);
    row.share = percent(category.share, 1, rendering.language);
    row.so_far = percent(category.so_far, 1, rendering.language);
    rows.push_back(std::move(row));
  }
  const bool has_shares = !rows.empty();
  for (const SeriesPoint& point : figures.points) {
    if (!point.value || !has_shares) rows.push_back(row_of(rendering, figures, point));
  }
  return rows;
}

template <class Member>
bool any_filled(const std::vector<PointRow>& rows, Member PointRow::*member) {
  return std::ranges::any_of(rows, [member](const PointRow& row) { return !(row.*member).empty(); });
}

void show_filled_columns(PointTable& table) {
  table.denominators = any_filled(table.rows, &PointRow::denominator);
  table.shares = any_filled(table.rows, &PointRow::share);
  table.limits = any_filled(table.rows, &PointRow::lower) || any_filled(table.rows, &PointRow::upper);
  table.warnings =
      any_filled(table.rows, &PointRow::lower_warning) || any_filled(table.rows, &PointRow::upper_warning);
  table.targets = any_filled(table.rows, &PointRow::target);
  table.rules = any_filled(table.rows, &PointRow::rules);
  table.remarks = any_filled(table.rows, &PointRow::remark);
}

}  // namespace

PointTable point_table(Rendering& rendering, const MeasureFigures& figures) {
  const bool on_categories = is_on_categories(figures);
  PointTable table;
  table.caption = rendering.word(is_pareto(figures) ? "measure.table_greatest"
                                 : on_categories    ? "measure.table_categories"
                                                    : "measure.table");
  table.first_column = axis_name(figures, rendering.words);
  if (is_pareto(figures)) {
    table.rows = pareto_rows(rendering, figures);
  } else {
    table.centre_name = centre_name(figures, rendering.words);
    for (const SeriesPoint& point : figures.points) table.rows.push_back(row_of(rendering, figures, point));
    if (!on_categories) std::ranges::reverse(table.rows);  // the newest first: that is what one looks for
  }
  show_filled_columns(table);
  return table;
}

}  // namespace site
