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

// The newest count of each unit.
std::vector<const model::CompetenceCount*> newest_counts(const model::CompetenceItem& item,
                                                         std::string_view role_group,
                                                         const std::vector<std::string>& units) {
  std::map<std::string_view, const model::CompetenceCount*> newest;
  for (const model::CompetenceCount& count : item.counts) {
    if (!is_complete(count) || count.role_group->id != role_group) continue;
    if (!std::binary_search(units.begin(), units.end(), count.unit->id)) continue;
    const model::CompetenceCount*& best = newest[count.unit->id];
    if (!best || *count.date > *best->date) best = &count;
  }
  std::vector<const model::CompetenceCount*> rows;
  for (const auto& [unit, count] : newest) rows.push_back(count);
  return rows;
}

CompetenceCell cell_of(const model::CompetenceItem& item, const model::RoleGroup& group,
                       const Clearance& clearance, const std::vector<std::string>& units) {
  CompetenceCell cell{.role_group = &group, .item = &item};
  for (const model::CompetenceTarget& target : item.targets) {
    if (target.role_group && target.role_group->id == group.id && target.percent.latest()) {
      cell.target = *target.percent.latest();
    }
  }
  const auto rows = newest_counts(item, group.id, units);
  if (rows.empty()) return cell;
  cell.share = rows.size() == 1 ? clearance.share(item, *rows.front()) : clearance.total(item, rows);
  for (const model::CompetenceCount* row : rows) {
    if (!cell.counted_on || *row->date < *cell.counted_on) cell.counted_on = *row->date;
  }
  if (cell.target && cell.share->percent) cell.gap = std::max(0.0, *cell.target - *cell.share->percent);
  return cell;
}

}  // namespace

CompetenceMatrix competence(const model::Edition& edition, const Clearance& clearance,
                            const model::Unit* unit) {
  const model::Model& model = edition.model;
  std::vector<std::string> units;
  if (unit) {
    units = model::subtree(model, unit->id);
  } else {
    for (const model::Unit& each : model.units) units.push_back(each.id);
  }
  CompetenceMatrix matrix{.unit = unit, .role_groups = in_order(model.role_groups)};
  for (const model::CompetenceItem* const item : in_order(model.competence_items)) {
    CompetenceRow row{.item = item};
    for (const model::RoleGroup* const group : matrix.role_groups) {
      row.cells.push_back(cell_of(*item, *group, clearance, units));
      const CompetenceCell& cell = row.cells.back();
      if (cell.share) ++matrix.counted_cells;
      if (cell.gap && *cell.gap > 0) ++matrix.cells_below_target;
    }
    matrix.rows.push_back(std::move(row));
  }
  return matrix;
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
