#include "site/deviation_units.h"

#include <algorithm>

#include "model/deviation_stat.h"
#include "site/format.h"

namespace site {
namespace {

using analysis::DeviationFlow;
using analysis::DeviationTertialFigures;
using analysis::PublicCount;

const analysis::DeviationRow* same_row(const DeviationTertialFigures& tertial,
                                       const analysis::DeviationRow& row) {
  for (const analysis::DeviationRow& each : tertial.rows) {
    if (each.unit == row.unit && each.with_below == row.with_below) return &each;
  }
  return nullptr;
}

DeviationUnitRow unit_row(Rendering& rendering, const DeviationTertialFigures& now,
                          const DeviationTertialFigures* before, const analysis::DeviationRow& row) {
  const auto then = [&](PublicCount DeviationFlow::*what) {
    const analysis::DeviationRow* const old = before ? same_row(*before, row) : nullptr;
    // Twice hidden need not be said twice.
    if (!old || (!old->flow.shown() && !row.flow.shown())) return std::string();
    return count_cell(rendering, old->flow.*what);
  };
  DeviationUnitRow view{
      .id = {},
      .record = {},
      .depth = std::to_string(std::min<std::size_t>(row.depth, 4)),
      .title = rendering.text(row.unit->title),
      .address = rendering.address("unit", row.unit->id),
      .remark = {},
      .reported = count_cell(rendering, row.flow.reported),
      .reported_before = then(&DeviationFlow::reported),
      .closed = count_cell(rendering, row.flow.closed),
      .closed_before = then(&DeviationFlow::closed),
      .open = count_cell(rendering, row.flow.open),
      .open_before = then(&DeviationFlow::open),
      .days = row.flow.median_days ? number(*row.flow.median_days, 0, rendering.language) : "",
      .total = row.with_below ? "yes" : ""};
  const bool is_second = std::ranges::any_of(now.rows, [&](const analysis::DeviationRow& each) {
    return each.unit == row.unit && each.with_below && !row.with_below;
  });
  if (!is_second) view.id = "unit-" + row.unit->id;
  if (row.with_below) view.remark = rendering.word("deviations.with_below");
  if (is_second) view.remark = rendering.word("deviations.itself");
  if (!row.with_below) {
    for (const model::DeviationStat& record : rendering.model().deviation_stats) {
      if (record.unit && record.unit->id == row.unit->id && record.id != view.id) view.record = record.id;
    }
  }
  return view;
}

}  // namespace

std::vector<DeviationUnitRow> deviation_unit_rows(Rendering& rendering, const DeviationTertialFigures& now,
                                                  const DeviationTertialFigures* before) {
  std::vector<DeviationUnitRow> rows;
  for (const analysis::DeviationRow& row : now.rows) rows.push_back(unit_row(rendering, now, before, row));
  return rows;
}

}  // namespace site
