#include "analysis/programme.h"

#include <algorithm>
#include <map>

#include "analysis/programme_count.h"

namespace analysis {
namespace {

using source::Date;

// Of one programme: the counts of a step by unit, of one day or the newest.
using Counts = std::vector<const model::CompetenceCount*>;

bool is_complete(const model::CompetenceCount& count) {
  return count.unit && count.role_group && count.date && count.trained && count.total;
}

// What one cell tells of these counts, one of each unit.
ProgrammeCell cell_of(const model::Programme& programme, const Counts& counts, const Clearance& clearance) {
  ProgrammeCell cell;
  if (counts.empty()) return cell;
  const model::CompetenceItem item = as_competence(programme);
  cell.share = counts.size() == 1 ? clearance.share(item, *counts.front()) : clearance.total(item, counts);
  for (const model::CompetenceCount* const count : counts)
    cell.as_of = std::min(cell.as_of.value_or(*count->date), *count->date);
  if (programme.target && cell.share->percent)
    cell.gap = std::max(0.0, *programme.target - *cell.share->percent);
  return cell;
}

// The counts of a step, at most one a unit: the newest of those that `holds` lets through.
template <class Holds>
Counts newest(const std::vector<model::CompetenceCount>& all, const model::ProgrammeStep& step,
              const Holds& holds) {
  std::map<std::string_view, const model::CompetenceCount*> by_unit;
  for (const model::CompetenceCount& count : all) {
    if (!step.key || count.role_group->id != *step.key || !holds(count)) continue;
    const model::CompetenceCount*& best = by_unit[count.unit->id];
    if (!best || *count.date > *best->date) best = &count;
  }
  Counts counts;
  for (const auto& [unit, count] : by_unit) counts.push_back(count);
  return counts;
}

template <class Holds>
std::vector<ProgrammeCell> cells_of(const model::Programme& programme,
                                    const std::vector<model::CompetenceCount>& all,
                                    const Clearance& clearance, const Holds& holds) {
  std::vector<ProgrammeCell> cells;
  for (const model::ProgrammeStep& step : programme.steps)
    cells.push_back(cell_of(programme, newest(all, step, holds), clearance));
  return cells;
}

bool is_counted(const std::vector<ProgrammeCell>& cells) {
  return std::ranges::any_of(cells, [](const ProgrammeCell& cell) { return cell.share.has_value(); });
}

}  // namespace

std::vector<ProgrammeFigures> programmes(const model::Edition& edition, const Clearance& clearance) {
  std::vector<ProgrammeFigures> result;
  for (const model::Programme& programme : edition.model.programmes) {
    std::vector<model::CompetenceCount> counts;
    for (const model::ProgrammeCount& count : programme.counts) {
      counts.push_back(as_competence(count));
      if (!is_complete(counts.back())) counts.pop_back();
    }
    ProgrammeFigures figures{.programme = &programme};
    for (const model::Unit& unit : edition.model.units) {
      auto cells = cells_of(programme, counts, clearance,
                            [&](const model::CompetenceCount& count) { return count.unit->id == unit.id; });
      if (is_counted(cells)) figures.units.push_back({&unit, std::move(cells)});
    }
    std::vector<Date> days;
    for (const model::CompetenceCount& count : counts) days.push_back(*count.date);
    std::ranges::sort(days);
    const auto twice = std::ranges::unique(days);
    days.erase(twice.begin(), twice.end());
    for (const Date day : days)
      figures.days.push_back(
          {day, cells_of(programme, counts, clearance,
                         [&](const model::CompetenceCount& count) { return *count.date == day; })});
    for (const ProgrammeUnit& unit : figures.units) {
      for (const ProgrammeCell& cell : unit.steps) {
        if (cell.gap) ++figures.judged;
        if (cell.gap && *cell.gap > 0) ++figures.below_target;
      }
    }
    result.push_back(std::move(figures));
  }
  return result;
}

}  // namespace analysis
