#include "analysis/theory.h"

#include <algorithm>

namespace analysis {
namespace {

using model::Force;
using model::ReadinessTriad;

LensAnswers answers_of(const model::LensCheck& check) {
  LensAnswers answers{&check.system, &check.psychology, &check.variation, &check.knowledge, &check.values};
  for (const auto*& answer : answers) {
    if (!*answer) answer = nullptr;
  }
  return answers;
}

bool is_complete(const ReadinessTriad& triad) {
  return triad.date && triad.will && triad.ideas && triad.execution;
}

std::vector<ReadinessSide> weakest_of(const ReadinessTriad& triad) {
  constexpr std::array sides{ReadinessSide::will, ReadinessSide::ideas, ReadinessSide::execution};
  const int lowest = std::min({*triad.will, *triad.ideas, *triad.execution});
  std::vector<ReadinessSide> weakest;
  for (const ReadinessSide side : sides) {
    if (level_of(triad, side) == lowest) weakest.push_back(side);
  }
  if (weakest.size() == sides.size()) weakest.clear();
  return weakest;
}

std::optional<Readiness> readiness_of(const model::Project& project) {
  Readiness readiness;
  for (const ReadinessTriad& triad : project.readiness) {
    if (is_complete(triad)) readiness.judgements.push_back(&triad);
  }
  if (readiness.judgements.empty()) return std::nullopt;
  std::ranges::stable_sort(readiness.judgements, {}, [](const ReadinessTriad* each) { return *each->date; });
  readiness.weakest = weakest_of(readiness.latest());
  return readiness;
}

void add(Forces& forces, const Force& force) {
  const bool drives = *force.direction == model::ForceDirection::driving;
  (drives ? forces.driving : forces.restraining).push_back(&force);
  (drives ? forces.driving_sum : forces.restraining_sum) += *force.strength;
}

std::optional<Forces> forces_of(const model::Project& project) {
  if (project.forces.empty()) return std::nullopt;
  Forces forces;
  for (const Force& force : project.forces) {
    if (force.direction && force.strength) add(forces, force);
  }
  for (auto* side : {&forces.driving, &forces.restraining}) {
    std::ranges::stable_sort(*side, std::greater(), [](const Force* force) { return *force->strength; });
  }
  std::ranges::copy_if(forces.restraining, std::back_inserter(forces.unanswered),
                       [](const Force* force) { return *force->strength >= strong_force && !force->action; });
  return forces;
}

}  // namespace

int level_of(const ReadinessTriad& triad, ReadinessSide side) {
  switch (side) {
    case ReadinessSide::will:
      return *triad.will;
    case ReadinessSide::ideas:
      return *triad.ideas;
    case ReadinessSide::execution:
      return *triad.execution;
  }
  return 0;
}

ForceBalance Forces::balance() const {
  return driving_sum > restraining_sum   ? ForceBalance::drives
         : driving_sum < restraining_sum ? ForceBalance::restrains
                                         : ForceBalance::even;
}

std::size_t TheoryFigures::missing() const {
  const auto present = static_cast<std::size_t>(std::ranges::count(strands, true));
  return lenses.size() - lenses_answered + strands.size() - present + (readiness ? 0 : 1) + (forces ? 0 : 1);
}

TheoryFigures theory(const ProjectFigures& figures) {
  const model::Project& project = *figures.project;
  TheoryFigures result{.project = &figures};
  if (project.lens_check) result.lenses = answers_of(*project.lens_check);
  result.lenses_answered =
      result.lenses.size() - static_cast<std::size_t>(std::ranges::count(result.lenses, nullptr));
  result.tells_team = !project.team.empty();
  for (const model::TeamStrand& member : project.team) {
    if (member.strand && member.n.value_or(0) > 0) {
      result.strands[static_cast<std::size_t>(*member.strand)] = true;
    }
  }
  result.readiness = readiness_of(project);
  result.forces = forces_of(project);
  return result;
}

std::vector<TheoryFigures> theory_of_running(const std::vector<ProjectFigures>& projects) {
  std::vector<TheoryFigures> running;
  for (const ProjectFigures& project : projects) {
    if (project.running) running.push_back(theory(project));
  }
  std::ranges::stable_sort(running, std::greater(), &TheoryFigures::missing);
  return running;
}

TheoryTotals totals(const std::vector<TheoryFigures>& projects) {
  TheoryTotals totals{.projects = projects.size()};
  for (const TheoryFigures& project : projects) {
    for (std::size_t i = 0; i < project.lenses.size(); ++i) totals.lenses[i] += project.lenses[i] ? 1 : 0;
    totals.teams += project.tells_team ? 1 : 0;
    for (std::size_t i = 0; i < project.strands.size(); ++i) totals.strands[i] += project.strands[i] ? 1 : 0;
    if (project.readiness) {
      ++totals.judged;
      for (const ReadinessSide side : project.readiness->weakest) {
        ++totals.weakest[static_cast<std::size_t>(side)];
      }
    }
    if (project.forces) {
      ++totals.force_fields;
      totals.restrained += project.forces->balance() == ForceBalance::restrains ? 1 : 0;
      totals.unanswered += project.forces->unanswered.empty() ? 0 : 1;
    }
  }
  return totals;
}

}  // namespace analysis
