#include "analysis/maturity.h"

#include <algorithm>
#include <map>

namespace analysis {
namespace {

using model::MaturityAssessment;
using model::MaturityLadder;
using Assessments = std::vector<const MaturityAssessment*>;

bool counts(const MaturityAssessment& assessment, const MaturityLadder& ladder) {
  return assessment.ladder && assessment.ladder->id == ladder.id && assessment.unit && assessment.date &&
         assessment.level && find_level(ladder, *assessment.level);
}

std::map<std::string_view, Assessments> by_unit(const model::Edition& edition, const MaturityLadder& ladder) {
  std::map<std::string_view, Assessments> result;
  for (const MaturityAssessment& assessment : edition.model.maturity_assessments) {
    if (counts(assessment, ladder)) result[assessment.unit->id].push_back(&assessment);
  }
  for (auto& [unit, assessments] : result) {
    std::ranges::stable_sort(assessments, {}, [](const MaturityAssessment* each) { return *each->date; });
  }
  return result;
}

// The level that an assessment gives a theme.
std::optional<int> theme_level(const MaturityAssessment& assessment, const MaturityLadder& ladder,
                               std::string_view theme) {
  for (const model::ThemeMaturity& each : assessment.themes) {
    if (each.theme && *each.theme == theme && each.level && find_level(ladder, *each.level))
      return *each.level;
  }
  return std::nullopt;
}

void add_themes(UnitMaturity& figures, const MaturityLadder& ladder) {
  const Assessments& all = figures.assessments;
  for (const model::MaturityTheme& theme : ladder.themes) {
    const auto level = theme.key ? theme_level(figures.newest(), ladder, *theme.key) : std::nullopt;
    if (!level) continue;
    ThemeFigures result{.theme = &theme, .level = *level, .above_whole = *level - figures.level};
    if (all.size() > 1) {
      if (const auto before = theme_level(*all[all.size() - 2], ladder, *theme.key))
        result.since_before = *level - *before;
    }
    figures.themes.push_back(result);
  }
}

void add_target(UnitMaturity& figures, const MaturityLadder& ladder, source::Date day) {
  const MaturityAssessment& newest = figures.newest();
  if (!newest.target || !find_level(ladder, *newest.target)) return;
  figures.target = *newest.target;
  if (!newest.target_date) return;
  figures.target_by = *newest.target_date;
  figures.days_to_target = source::days_between(day, *newest.target_date);
}

UnitMaturity unit_maturity(const model::Unit& unit, Assessments assessments, const MaturityLadder& ladder,
                           source::Date day) {
  UnitMaturity figures{.unit = &unit, .assessments = std::move(assessments)};
  const Assessments& all = figures.assessments;
  figures.level = *all.back()->level;
  for (auto each = all.rbegin(); each != all.rend() && *(*each)->level == figures.level; ++each)
    figures.level_since = *(*each)->date;
  if (all.size() > 1) figures.since_before = figures.level - *all[all.size() - 2]->level;
  add_themes(figures, ladder);
  add_target(figures, ladder, day);
  if (figures.newest().next_date) {
    figures.next = *figures.newest().next_date;
    figures.days_overdue = std::max(0, source::days_between(*figures.next, day));
  }
  return figures;
}

void find_top_and_overdue(MaturityFigures& figures, const model::Model& model) {
  for (std::size_t index = 0; index < figures.units.size(); ++index) {
    const UnitMaturity& each = figures.units[index];
    const bool has_parent = each.unit->parent && model::find(model.units, each.unit->parent->id);
    if (!has_parent && !figures.top) figures.top = index;
    if (each.days_overdue > 0) figures.overdue.push_back(index);
  }
  std::ranges::stable_sort(figures.overdue, [&](std::size_t left, std::size_t right) {
    return figures.units[left].days_overdue > figures.units[right].days_overdue;
  });
}

}  // namespace

const model::MaturityLevel* find_level(const MaturityLadder& ladder, int level) {
  const auto found = std::ranges::find_if(
      ladder.levels, [&](const model::MaturityLevel& each) { return each.level && *each.level == level; });
  return found == ladder.levels.end() ? nullptr : &*found;
}

const UnitMaturity* MaturityFigures::find(std::string_view unit) const {
  const auto found =
      std::ranges::find_if(units, [&](const UnitMaturity& each) { return each.unit->id == unit; });
  return found == units.end() ? nullptr : &*found;
}

std::optional<MaturityFigures> maturity(const model::Edition& edition) {
  const auto& ladders = edition.model.maturity_ladders;
  if (ladders.empty() || ladders.front().levels.empty()) return std::nullopt;
  MaturityFigures figures{.ladder = &ladders.front()};
  auto assessments = by_unit(edition, *figures.ladder);
  for (const model::Unit& unit : edition.model.units) {
    const auto found = assessments.find(unit.id);
    if (found == assessments.end())
      ++figures.units_without;
    else
      figures.units.push_back(
          unit_maturity(unit, std::move(found->second), *figures.ladder, edition.made_for.as_of));
  }
  find_top_and_overdue(figures, edition.model);
  return figures;
}

}  // namespace analysis
