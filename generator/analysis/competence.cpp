#include "analysis/competence.h"

#include <algorithm>
#include <limits>
#include <map>

namespace analysis {
namespace {

template <class Record>
std::vector<const Record*> in_order(const std::vector<Record>& records) {
  std::vector<const Record*> sorted;
  for (const Record& record : records) sorted.push_back(&record);
  std::ranges::stable_sort(sorted, {}, [](const Record* record) {
    return record->order.value_or(std::numeric_limits<int>::max());
  });
  return sorted;
}

bool is_complete(const model::CompetenceCount& count) {
  return count.unit && count.role_group && count.date && count.trained && count.total;
}

using Rows = std::vector<const model::CompetenceCount*>;

// The newest counts of an item: of each role group, unit by unit.
using NewestCounts = std::map<std::string_view, std::map<std::string_view, const model::CompetenceCount*>>;

NewestCounts newest_counts(const model::CompetenceItem& item) {
  NewestCounts newest;
  for (const model::CompetenceCount& count : item.counts) {
    if (!is_complete(count)) continue;
    const model::CompetenceCount*& best = newest[count.role_group->id][count.unit->id];
    if (!best || *count.date > *best->date) best = &count;
  }
  return newest;
}

std::optional<double> target_of(const model::CompetenceItem& item, const model::RoleGroup& group) {
  std::optional<double> result;
  for (const model::CompetenceTarget& target : item.targets) {
    if (target.role_group && target.role_group->id == group.id && target.percent.latest()) {
      result = *target.percent.latest();
    }
  }
  return result;
}

// rows: of one item and role group, one per unit.
void fill_in(CompetenceCell& cell, const Rows& rows, const Clearance& clearance) {
  const model::CompetenceItem& item = *cell.item;
  cell.share = rows.size() == 1 ? clearance.share(item, *rows.front()) : clearance.total(item, rows);
  for (const model::CompetenceCount* row : rows) {
    if (!cell.counted_on || *row->date < *cell.counted_on) cell.counted_on = *row->date;
  }
  if (cell.target && cell.share->percent) cell.gap = std::max(0.0, *cell.target - *cell.share->percent);
}

// All cells with their targets, not yet counted.
CompetenceMatrix empty_matrix(const model::Model& model, const model::Unit* unit) {
  CompetenceMatrix matrix{.unit = unit, .role_groups = in_order(model.role_groups)};
  for (const model::CompetenceItem* const item : in_order(model.competence_items)) {
    CompetenceRow row{.item = item};
    for (const model::RoleGroup* const group : matrix.role_groups) {
      row.cells.push_back({.role_group = group, .item = item, .target = target_of(*item, *group)});
    }
    matrix.rows.push_back(std::move(row));
  }
  return matrix;
}

void count_cells(CompetenceMatrix& matrix) {
  for (const CompetenceRow& row : matrix.rows) {
    for (const CompetenceCell& cell : row.cells) {
      if (cell.share) ++matrix.counted_cells;
      if (cell.gap && *cell.gap > 0) ++matrix.cells_below_target;
    }
  }
}

// What a unit's matrix is made of: for each cell, row by row, the counts that belong to it.
using CellRows = std::vector<Rows>;

// Lends each count to its unit and to all above it.
void hand_up(std::map<std::string_view, CellRows>& by_unit, const model::Model& model,
             const model::CompetenceCount& count, std::size_t cell, std::size_t cells) {
  const model::Unit* here = model::find(model.units, count.unit->id);
  for (std::size_t step = 0; here && step < model.units.size(); ++step) {
    CellRows& rows = by_unit[here->id];
    rows.resize(cells);
    rows[cell].push_back(&count);
    here = here->parent ? model::find(model.units, here->parent->id) : nullptr;
  }
}

std::map<std::string_view, CellRows> rows_by_unit(const model::Model& model, const CompetenceMatrix& empty) {
  std::map<std::string_view, CellRows> by_unit;
  const std::size_t groups = empty.role_groups.size();
  for (std::size_t row = 0; row < empty.rows.size(); ++row) {
    NewestCounts newest = newest_counts(*empty.rows[row].item);
    for (std::size_t group = 0; group < groups; ++group) {
      for (const auto& [unit, count] : newest[empty.role_groups[group]->id]) {
        hand_up(by_unit, model, *count, row * groups + group, empty.rows.size() * groups);
      }
    }
  }
  return by_unit;
}

}  // namespace

CompetenceMatrix competence(const model::Edition& edition, const Clearance& clearance,
                            const model::Unit* unit) {
  std::vector<std::string> units;
  if (unit) units = model::subtree(edition.model, unit->id);
  CompetenceMatrix matrix = empty_matrix(edition.model, unit);
  for (CompetenceRow& row : matrix.rows) {
    NewestCounts newest = newest_counts(*row.item);
    for (CompetenceCell& cell : row.cells) {
      Rows rows;
      for (const auto& [id, count] : newest[cell.role_group->id]) {
        if (!unit || std::binary_search(units.begin(), units.end(), id)) rows.push_back(count);
      }
      if (!rows.empty()) fill_in(cell, rows, clearance);
    }
  }
  count_cells(matrix);
  return matrix;
}

std::vector<CompetenceMatrix> competence_by_unit(const model::Edition& edition, const Clearance& clearance) {
  const CompetenceMatrix empty = empty_matrix(edition.model, nullptr);
  std::vector<CompetenceMatrix> result;
  for (const auto& [id, rows] : rows_by_unit(edition.model, empty)) {
    result.push_back(empty);
    CompetenceMatrix& matrix = result.back();
    matrix.unit = model::find(edition.model.units, id);
    for (std::size_t index = 0; index < rows.size(); ++index) {
      CompetenceCell& cell =
          matrix.rows[index / empty.role_groups.size()].cells[index % empty.role_groups.size()];
      if (!rows[index].empty()) fill_in(cell, rows[index], clearance);
    }
    count_cells(matrix);
  }
  return result;
}

std::vector<CompetenceHistoryPoint> history(const model::CompetenceItem& item, const Clearance& clearance,
                                            std::string_view role_group, std::string_view unit) {
  std::vector<CompetenceHistoryPoint> points;
  for (const model::CompetenceCount& count : item.counts) {
    if (!is_complete(count) || count.role_group->id != role_group || count.unit->id != unit) continue;
    points.push_back({*count.date, clearance.share(item, count)});
  }
  std::ranges::stable_sort(points, {}, &CompetenceHistoryPoint::date);
  return points;
}

}  // namespace analysis
