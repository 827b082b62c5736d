#include "analysis/unit.h"

#include <algorithm>

#include "analysis/framework_links.h"

namespace analysis {
namespace {

using Units = std::vector<UnitFigures>;

UnitFigures* find(Units& units, const model::Model& model, std::string_view id) {
  const model::Unit* const unit = model::find(model.units, id);
  return unit ? &units[static_cast<std::size_t>(unit - model.units.data())] : nullptr;
}

void join_to_tree(Units& units, const model::Model& model) {
  for (std::size_t index = 0; index < units.size(); ++index) {
    units[index].unit = &model.units[index];
    const auto& parent = model.units[index].parent;
    UnitFigures* const above = parent ? find(units, model, parent->id) : nullptr;
    if (!above || above == &units[index]) continue;
    units[index].parent = static_cast<std::size_t>(above - units.data());
    above->below.push_back(index);
  }
}

// Parents before the units below them. A ring of parents, which a check reports, is not reached.
std::vector<std::size_t> from_the_top(const Units& units) {
  std::vector<std::size_t> order;
  for (std::size_t index = 0; index < units.size(); ++index) {
    if (!units[index].parent) order.push_back(index);
  }
  for (std::size_t next = 0; next < order.size(); ++next) {
    const auto& below = units[order[next]].below;
    order.insert(order.end(), below.begin(), below.end());
  }
  return order;
}

void place_projects(Units& units, const model::Model& model, const std::vector<ProjectFigures>& projects) {
  for (const ProjectFigures& project : projects) {
    UnitFigures* const unit = project.project->unit ? find(units, model, project.project->unit->id) : nullptr;
    if (!unit) continue;
    unit->projects.push_back(&project);
    ++unit->totals.projects;
    if (project.running) ++unit->totals.running;
    if (project.needs_conversation()) ++unit->totals.conversations;
  }
}

void place_measures(Units& units, const model::Model& model, const std::vector<MeasureFigures>& measures) {
  for (const MeasureFigures& measure : measures) {
    const model::Unit* const placed_in = unit_of(*measure.measure, model);
    if (!placed_in) continue;
    UnitFigures* const unit = find(units, model, placed_in->id);
    unit->measures.push_back(&measure);
    ++unit->totals.measures;
    if (measure.variation == Variation::concern) ++unit->totals.worse;
    if (measure.variation == Variation::improvement) ++unit->totals.better;
  }
}

void count_hole(UnitFigures& unit, const Answer* answer) {
  if (answer && answer->state != DutyState::hole) return;
  ++unit.holes;
  if (answer ? answer->unit == unit.unit : !unit.parent) ++unit.own_holes;
}

// An answer holds for the units below its own, unless one of them has its own.
// What is met through another duty is counted there alone: one more standard that the site follows is not as
// many more holes in every unit.
void hand_down_answers(Units& units, const model::Model& model, const std::vector<DutyFigures>& duties,
                       const std::vector<std::size_t>& order) {
  for (UnitFigures& unit : units) unit.answers.resize(duties.size());
  for (std::size_t duty = 0; duty < duties.size(); ++duty) {
    for (const Answer& answer : duties[duty].answers) {
      const Answer*& own = find(units, model, answer.unit->id)->answers[duty];
      if (!own) own = &answer;
    }
    for (const std::size_t index : order) {
      const Answer*& here = units[index].answers[duty];
      if (!here && units[index].parent) here = units[*units[index].parent].answers[duty];
      if (!here || !is_borrowed(*here, duties[duty])) count_hole(units[index], here);
    }
  }
}

}  // namespace

UnitTotals& UnitTotals::operator+=(const UnitTotals& other) {
  projects += other.projects;
  running += other.running;
  conversations += other.conversations;
  measures += other.measures;
  worse += other.worse;
  better += other.better;
  return *this;
}

const model::Unit* unit_of(const model::Measure& measure, const model::Model& model) {
  if (measure.unit) return model::find(model.units, measure.unit->id);
  const model::Project* const project =
      measure.project ? model::find(model.projects, measure.project->id) : nullptr;
  return project && project->unit ? model::find(model.units, project->unit->id) : nullptr;
}

std::vector<UnitFigures> units(const model::Edition& edition, const std::vector<DutyFigures>& duties,
                               const std::vector<ProjectFigures>& projects,
                               const std::vector<MeasureFigures>& measures) {
  Units result(edition.model.units.size());
  join_to_tree(result, edition.model);
  place_projects(result, edition.model, projects);
  place_measures(result, edition.model, measures);
  const std::vector<std::size_t> order = from_the_top(result);
  hand_down_answers(result, edition.model, duties, order);
  for (auto index = order.rbegin(); index != order.rend(); ++index) {
    if (result[*index].parent) result[*result[*index].parent].totals += result[*index].totals;
  }
  return result;
}

}  // namespace analysis
