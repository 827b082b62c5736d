#include "analysis/exercise.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace analysis {
namespace {

using source::Date;

std::optional<FindingState> state_of(const model::Finding& finding, Date today) {
  if (finding.grade && *finding.grade == model::FindingGrade::strength && !finding.action)
    return std::nullopt;
  if (finding.closed) return FindingState::closed;
  if (!finding.action) return FindingState::no_action;
  return finding.due && *finding.due < today ? FindingState::late : FindingState::open;
}

void set_state(ExerciseFigures& figures, Date today) {
  const model::Exercise& exercise = *figures.exercise;
  if (exercise.held && *exercise.held <= today) {
    figures.state = ExerciseState::held;
    figures.days = source::days_between(*exercise.held, today);
  } else if (exercise.planned) {
    const int days = source::days_between(today, *exercise.planned);
    figures.state = days < 0 ? ExerciseState::overdue : ExerciseState::planned;
    figures.days = days < 0 ? -days : days;
  }
}

// Those without units below them.
std::set<std::string> ends_of_tree(const model::Model& model) {
  std::set<std::string> ends;
  for (const model::Unit& unit : model.units) ends.insert(unit.id);
  for (const model::Unit& unit : model.units) {
    if (unit.parent) ends.erase(unit.parent->id);
  }
  return ends;
}

std::vector<UnitExercises> units_of(const model::Edition& edition,
                                    const std::vector<ExerciseFigures>& exercises) {
  std::map<std::string, UnitExercises, std::less<>> by_unit;
  for (const std::string& id : ends_of_tree(edition.model)) by_unit[id];
  for (const ExerciseFigures& each : exercises) {
    if (!each.exercise->unit) continue;
    UnitExercises& unit = by_unit[each.exercise->unit->id];
    if (each.state == ExerciseState::held && (!unit.last || each.days < unit.last->days)) unit.last = &each;
    if (each.state == ExerciseState::planned && (!unit.next || each.days < unit.next->days))
      unit.next = &each;
  }
  std::vector<UnitExercises> result;
  for (auto& [id, unit] : by_unit) {
    unit.unit = model::find(edition.model.units, id);
    if (!unit.unit) continue;
    if (unit.last) unit.days_since = unit.last->days;
    result.push_back(unit);
  }
  std::ranges::stable_sort(result, [](const UnitExercises& left, const UnitExercises& right) {
    constexpr int never = std::numeric_limits<int>::max();
    return left.days_since.value_or(never) > right.days_since.value_or(never);
  });
  return result;
}

}  // namespace

void FindingFunnel::add(FindingState state) {
  ++found;
  if (state != FindingState::no_action) ++with_action;
  if (state == FindingState::closed) ++closed;
  if (state == FindingState::late) ++late;
}

std::optional<Date> ExerciseFigures::day() const {
  if (state == ExerciseState::held) return *exercise->held;
  return exercise->planned.value;
}

std::vector<ExerciseFigures> exercises(const model::Edition& edition, const Clearance& clearance) {
  const Date today = edition.made_for.as_of;
  std::vector<ExerciseFigures> result;
  for (const model::Exercise& exercise : edition.model.exercises) {
    ExerciseFigures figures{.exercise = &exercise};
    set_state(figures, today);
    if (exercise.participants) figures.participants = clearance.count(*exercise.participants);
    if (exercise.plan_tested)
      figures.plan_tested = model::find(edition.model.documents, exercise.plan_tested->id);
    for (const model::Finding& finding : exercise.findings) {
      figures.findings.push_back(state_of(finding, today));
      if (figures.findings.back()) figures.funnel.add(*figures.findings.back());
    }
    result.push_back(std::move(figures));
  }
  return result;
}

ExerciseOverview exercise_overview(const model::Edition& edition,
                                   const std::vector<ExerciseFigures>& exercises) {
  ExerciseOverview overview;
  std::map<model::ExerciseKind, ExerciseKindCount> kinds;
  for (const ExerciseFigures& each : exercises) {
    ++overview.by_state[static_cast<std::size_t>(each.state)];
    overview.findings.found += each.funnel.found;
    overview.findings.with_action += each.funnel.with_action;
    overview.findings.closed += each.funnel.closed;
    overview.findings.late += each.funnel.late;
    if (!each.exercise->kind) continue;
    ExerciseKindCount& kind = kinds[*each.exercise->kind];
    kind.kind = *each.exercise->kind;
    if (each.state == ExerciseState::held) ++kind.held;
    if (each.state == ExerciseState::held && each.days <= longest_without_exercise_days)
      ++kind.held_last_year;
    if (each.state == ExerciseState::planned) ++kind.planned;
    if (each.state == ExerciseState::overdue) ++kind.overdue;
  }
  for (const auto& [kind, count] : kinds) overview.kinds.push_back(count);
  overview.units = units_of(edition, exercises);
  return overview;
}

}  // namespace analysis
