#include "site/heat_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "site/format.h"

namespace site {
namespace {

using analysis::CompetenceCell;
using analysis::CompetenceMatrix;
using analysis::PublicShare;

// Where the next darker step begins, in percent; the legend says the same.
constexpr double steps[] = {25, 50, 70, 85};

std::string step_of(double percent) {
  const auto above =
      std::count_if(std::begin(steps), std::end(steps), [&](double from) { return percent >= from; });
  return fmt::format("h{}", above + 1);
}

std::string target_text(const Rendering& rendering, double target) {
  return rendering.word("competence.target_of", {{"target", percent(target, 0, rendering.language)}});
}

HeatCell dash(const Rendering& rendering, std::string_view word) {
  return {.step = "na", .dash_for = rendering.word(word)};
}

// The target stands with the row's name.
HeatCell share_cell(const Rendering& rendering, const std::optional<PublicShare>& share,
                    std::optional<double> target) {
  if (!share) return dash(rendering, "competence.not_counted");
  HeatCell cell{.step = share->percent ? step_of(*share->percent) : "na",
                .text = share_text(rendering, *share, target)};
  if (share->percent) cell.small = counts_text(rendering, *share);
  return cell;
}

HeatCell cell_with_target(const Rendering& rendering, const CompetenceCell& cell) {
  if (!cell.share && !cell.target) return dash(rendering, "competence.not_relevant");
  HeatCell result = cell.share ? share_cell(rendering, cell.share, cell.target)
                               : HeatCell{.step = "na", .text = rendering.word("competence.not_counted")};
  if (!cell.target) return result;
  result.small = target_text(rendering, *cell.target);
  if (cell.gap && *cell.gap == 0) result.small = "✓ " + result.small;
  return result;
}

void finish(HeatTable& table) {
  std::erase_if(table.groups, [](const HeatGroup& group) { return group.rows.empty(); });
  table.width = static_cast<long long>(table.columns.size()) + 1;
}

// A row for each item that is asked of the role group or counted in it, filled by cells_of(row index).
template <class CellsOf>
HeatGroup group_of(Rendering& rendering, const CompetenceMatrix& matrix, std::size_t group,
                   const CellsOf& cells_of) {
  HeatGroup result{.title = rendering.text(matrix.role_groups[group]->title)};
  for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
    const CompetenceCell& cell = matrix.rows[row].cells[group];
    std::vector<HeatCell> cells = cells_of(row);
    const bool is_empty = std::ranges::all_of(cells, [](const HeatCell& each) { return each.text.empty(); });
    if (is_empty || cells.empty()) continue;
    result.rows.push_back({.name = rendering.text(cell.item->title),
                           .small = cell.target ? target_text(rendering, *cell.target) : std::string(),
                           .cells = std::move(cells)});
  }
  return result;
}

using Days = std::set<source::Date>;

bool may_be_seen(const PublicShare& share) { return share.percent || share.part.value(); }

std::optional<PublicShare> share_on(const std::vector<analysis::CompetenceHistoryPoint>& history,
                                    source::Date day) {
  for (const auto& point : history) {
    if (point.date == day) return point.share;
  }
  return std::nullopt;
}

}  // namespace

std::string counts_text(const Rendering& rendering, const PublicShare& share) {
  if (!share.part.value() || !share.whole.value()) return {};
  return rendering.word("competence.of",
                        {{"part", html::whole_number(*share.part.value(), rendering.language)},
                         {"whole", html::whole_number(*share.whole.value(), rendering.language)}});
}

std::string share_text(const Rendering& rendering, const PublicShare& share, std::optional<double> target) {
  if (share.percent) {
    const bool seems_reached = target && *share.percent < *target && std::round(*share.percent) >= *target;
    return percent(*share.percent, seems_reached ? 1 : 0, rendering.language);
  }
  const std::string counts = counts_text(rendering, share);
  return counts.empty() ? rendering.word("competence.hidden") : counts;
}

HeatTable heat_by_group(Rendering& rendering, std::string label, const CompetenceMatrix& matrix) {
  HeatTable table{.label = std::move(label), .corner = rendering.word("competence.item")};
  // What is asked of a group counts for all of the organisation; a unit need not have anyone of the group.
  const auto holds_something = [&](const CompetenceCell& cell) {
    return cell.share || (cell.target && !matrix.unit);
  };
  std::vector<std::size_t> groups;
  for (std::size_t group = 0; group < matrix.role_groups.size(); ++group) {
    if (std::ranges::none_of(matrix.rows, [&](const auto& row) { return holds_something(row.cells[group]); }))
      continue;
    groups.push_back(group);
    table.columns.push_back({.name = rendering.text(matrix.role_groups[group]->title)});
  }
  table.groups.emplace_back();
  for (const analysis::CompetenceRow& row : matrix.rows) {
    if (std::ranges::none_of(row.cells, holds_something)) continue;
    HeatRow shown{.name = rendering.text(row.item->title)};
    for (const std::size_t group : groups)
      shown.cells.push_back(cell_with_target(rendering, row.cells[group]));
    table.groups.back().rows.push_back(std::move(shown));
  }
  finish(table);
  return table;
}

HeatTable heat_by_unit(Rendering& rendering, std::string label,
                       const std::vector<const CompetenceMatrix*>& matrices) {
  HeatTable table{.label = std::move(label), .corner = rendering.word("competence.item")};
  for (const CompetenceMatrix* const matrix : matrices) {
    table.columns.push_back({.name = rendering.text(matrix->unit->title),
                             .address = rendering.address("competence_unit", matrix->unit->id)});
  }
  for (std::size_t group = 0; group < matrices.front()->role_groups.size(); ++group) {
    table.groups.push_back(group_of(rendering, *matrices.front(), group, [&](std::size_t row) {
      std::vector<HeatCell> cells;
      for (const CompetenceMatrix* const matrix : matrices)
        cells.push_back(share_cell(rendering, matrix->rows[row].cells[group].share,
                                   matrix->rows[row].cells[group].target));
      return cells;
    }));
  }
  finish(table);
  return table;
}

HeatTable heat_by_day(Rendering& rendering, std::string label, const CompetenceMatrix& matrix) {
  const analysis::Clearance& clearance = rendering.material.clearance;
  const auto history_of = [&](std::size_t row, std::size_t group) {
    return analysis::history(*matrix.rows[row].item, clearance, matrix.role_groups[group]->id,
                             matrix.unit->id);
  };
  Days days;
  bool any_seen = false;
  for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
    for (std::size_t group = 0; group < matrix.role_groups.size(); ++group) {
      for (const auto& point : history_of(row, group)) {
        days.insert(point.date);
        any_seen = any_seen || may_be_seen(point.share);
      }
    }
  }
  HeatTable table{.label = std::move(label), .corner = rendering.word("competence.item")};
  if (!any_seen) return table;
  for (const source::Date day : days)
    table.columns.push_back({.name = html::escaped(short_date(day, rendering.language))});
  for (std::size_t group = 0; group < matrix.role_groups.size(); ++group) {
    table.groups.push_back(group_of(rendering, matrix, group, [&](std::size_t row) {
      const auto history = history_of(row, group);
      std::vector<HeatCell> cells;
      for (const source::Date day : days)
        cells.push_back(share_cell(rendering, share_on(history, day), matrix.rows[row].cells[group].target));
      return cells;
    }));
  }
  finish(table);
  return table;
}

}  // namespace site
