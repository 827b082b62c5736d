#include "analysis/change_package.h"

#include <algorithm>

namespace analysis {
namespace {

using model::ChangePackage;
using model::Uptake;

std::optional<std::size_t> step_of(const ChangePackage& package, const Uptake& uptake) {
  for (std::size_t i = 0; i < package.steps.size(); ++i) {
    if (uptake.step && package.steps[i].key && *package.steps[i].key == *uptake.step) return i;
  }
  return std::nullopt;
}

void add_unit(std::vector<UnitUptake>& units, const source::Given<source::Reference>& reference, bool planned,
              const ChangePackage& package, const model::Model& model) {
  const model::Unit* const unit = reference ? model::find(model.units, reference->id) : nullptr;
  if (!unit || std::ranges::find(units, unit, &UnitUptake::unit) != units.end()) return;
  units.push_back({unit, planned, std::vector<std::optional<source::Date>>(package.steps.size()), {}});
}

// Uptake in the order of its dates.
std::vector<const Uptake*> by_date(const ChangePackage& package) {
  std::vector<const Uptake*> sorted;
  for (const Uptake& uptake : package.uptake) {
    if (uptake.date && uptake.unit) sorted.push_back(&uptake);
  }
  std::ranges::stable_sort(sorted, {}, [](const Uptake* uptake) { return *uptake->date; });
  return sorted;
}

std::vector<UnitUptake> units_of(const ChangePackage& package, const model::Model& model) {
  std::vector<UnitUptake> units;
  for (const model::PlannedUnit& planned : package.units) add_unit(units, planned.unit, true, package, model);
  const std::vector<const Uptake*> sorted = by_date(package);
  for (const Uptake* uptake : sorted) add_unit(units, uptake->unit, false, package, model);
  for (const Uptake* uptake : sorted) {
    const model::Unit* const unit = model::find(model.units, uptake->unit->id);
    const auto found = std::ranges::find(units, unit, &UnitUptake::unit);
    const auto step = step_of(package, *uptake);
    if (!unit || !step) continue;
    if (!found->dates[*step]) found->dates[*step] = *uptake->date;
    if (uptake->note) found->notes.push_back(uptake);
  }
  return units;
}

StepFigures step_figures(const ChangePackage& package, std::size_t step,
                         const std::vector<UnitUptake>& units) {
  StepFigures figures{.step = &package.steps[step], .counts = {}};
  std::vector<source::Date> days;
  for (const UnitUptake& unit : units) {
    if (unit.planned && unit.dates[step]) days.push_back(*unit.dates[step]);
  }
  std::ranges::sort(days);
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (i + 1 == days.size() || days[i + 1] != days[i]) figures.counts.push_back({days[i], i + 1});
  }
  return figures;
}

SpreadState state_of(const ChangePackageFigures& figures, source::Date day) {
  if (figures.planned > 0 && figures.finished == figures.planned) return SpreadState::finished;
  if (figures.target_date && *figures.target_date < day) return SpreadState::overdue;
  if (figures.days_since_uptake > longest_without_uptake_days) return SpreadState::stands_still;
  return figures.not_begun == figures.planned ? SpreadState::not_begun : SpreadState::under_way;
}

// What wants attention first.
int order_of(SpreadState state) {
  switch (state) {
    case SpreadState::overdue:
      return 0;
    case SpreadState::stands_still:
      return 1;
    case SpreadState::under_way:
      return 2;
    case SpreadState::not_begun:
      return 3;
    case SpreadState::finished:
      return 4;
  }
  return 4;
}

}  // namespace

bool UnitUptake::has_begun() const {
  return std::ranges::any_of(dates, [](const auto& date) { return date.has_value(); });
}

ChangePackageFigures spread(const ChangePackage& package, const model::Edition& edition) {
  ChangePackageFigures figures{.package = &package};
  figures.units = units_of(package, edition.model);
  for (std::size_t step = 0; step < package.steps.size(); ++step) {
    figures.steps.push_back(step_figures(package, step, figures.units));
  }
  std::optional<source::Date> latest;
  for (const UnitUptake& unit : figures.units) {
    for (const auto& date : unit.dates) {
      if (date && (!latest || *date > *latest)) latest = date;
    }
    if (!unit.planned) continue;
    ++figures.planned;
    figures.not_begun += unit.has_begun() ? 0 : 1;
    figures.finished += unit.has_finished() ? 1 : 0;
  }
  figures.last_uptake = latest;
  const source::Date day = edition.made_for.as_of;
  figures.days_since_uptake = source::days_between(latest.value_or(package.started.value_or(day)), day);
  if (const auto& target = package.target_date.latest()) figures.target_date = *target;
  figures.state = state_of(figures, day);
  return figures;
}

std::vector<ChangePackageFigures> spreads(const model::Edition& edition) {
  std::vector<ChangePackageFigures> all;
  for (const ChangePackage& package : edition.model.change_packages) all.push_back(spread(package, edition));
  std::ranges::stable_sort(all, {}, [](const auto& figures) { return order_of(figures.state); });
  return all;
}

}  // namespace analysis
