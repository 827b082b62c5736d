#include "analysis/progress.h"

#include <algorithm>

#include "analysis/aim.h"
#include "model/measure_axis.h"

namespace analysis {
namespace {

using model::ProgressEvidence;
using model::Project;
using Measures = std::vector<const MeasureFigures*>;

double count(auto number) { return static_cast<double>(number); }

double ideas_in(const std::vector<model::Driver>& drivers) {
  double ideas = 0;
  for (const model::Driver& driver : drivers)
    ideas += count(driver.change_ideas.size()) + ideas_in(driver.drivers);
  return ideas;
}

bool has_improved(const MeasureFigures& measure) {
  return measure.variation == Variation::improvement ||
         (measure.overall.variation == Variation::improvement && measure.variation != Variation::concern);
}

double improvements(const Measures& measures, bool of_outcomes_only) {
  return count(std::ranges::count_if(measures, [&](const MeasureFigures* measure) {
    const bool is_outcome =
        measure->measure->kind.value_or(model::MeasureKind::process) == model::MeasureKind::outcome;
    return has_improved(*measure) && (is_outcome || !of_outcomes_only);
  }));
}

std::optional<double> target_of(const MeasureFigures& measure) {
  return measure.latest ? measure.points[*measure.latest].target : std::nullopt;
}

bool is_at_target(const MeasureFigures& measure) {
  const auto target = target_of(measure);
  if (!target || !measure.levels || model::wanted_by(*measure.measure) == model::Direction::neutral)
    return false;
  return model::wanted_by(*measure.measure) == model::Direction::increase ? measure.levels->now >= *target
                                                                          : measure.levels->now <= *target;
}

double way_to_target(const MeasureFigures* measure) {
  if (!measure || !measure->levels) return 0;
  const auto target = target_of(*measure);
  if (!target) return 0;
  if (is_at_target(*measure)) return 100;
  const double whole = *target - measure->levels->start;
  const bool is_wanted_way =
      (whole > 0) == (model::wanted_by(*measure->measure) == model::Direction::increase);
  if (whole == 0 || !is_wanted_way) return 0;  // it began at its target and has left it
  return std::clamp((measure->levels->now - measure->levels->start) / whole * 100, 0.0, 100.0);
}

double targets_reached(const Measures& measures) {
  const auto with_target = std::ranges::count_if(
      measures, [](const MeasureFigures* measure) { return target_of(*measure).has_value(); });
  const auto reached =
      std::ranges::count_if(measures, [](const MeasureFigures* measure) { return is_at_target(*measure); });
  return with_target == 0 ? 0 : count(reached) / count(with_target) * 100;
}

double points_held(const MeasureFigures* measure) {
  if (!measure || !has_improved(*measure)) return 0;
  const auto since =
      measure->overall.variation == Variation::improvement ? measure->overall.since : measure->since;
  if (!since) return 0;
  return count(std::count_if(measure->points.begin() + static_cast<std::ptrdiff_t>(*since),
                             measure->points.end(),
                             [](const SeriesPoint& point) { return point.value.has_value(); }));
}

double tests(const Project& project, bool studied_only) {
  return count(std::ranges::count_if(project.pdsa_cycles, [&](const model::PdsaCycle& cycle) {
    return studied_only ? cycle.study && cycle.study->result : cycle.do_ && cycle.do_->from;
  }));
}

}  // namespace

double amount_of(ProgressEvidence evidence, const Project& project, const Measures& measures,
                 const MeasureFigures* main_measure) {
  switch (evidence) {
    case ProgressEvidence::aim:
      return says_how_much_by_when_for_whom(project) ? 1 : 0;
    case ProgressEvidence::owner:
      return project.owner.latest() ? 1 : 0;
    case ProgressEvidence::team:
      return count(std::ranges::count_if(
          project.team, [](const model::TeamStrand& strand) { return strand.n.value_or(0) > 0; }));
    case ProgressEvidence::measures:
      return count(measures.size());
    case ProgressEvidence::change_ideas:
      return count(project.change_ideas.size()) + ideas_in(project.drivers);
    case ProgressEvidence::tests:
      return tests(project, false);
    case ProgressEvidence::studied_tests:
      return tests(project, true);
    case ProgressEvidence::improvements:
      return improvements(measures, false);
    case ProgressEvidence::outcome_improvements:
      return improvements(measures, true);
    case ProgressEvidence::way_to_target:
      return way_to_target(main_measure);
    case ProgressEvidence::targets_reached:
      return targets_reached(measures);
    case ProgressEvidence::points_held:
      return points_held(main_measure);
  }
  return 0;
}

EvidencedProgress evidenced_progress(const model::ProgressScale& scale, const Project& project,
                                     const Measures& measures, const MeasureFigures* main_measure) {
  EvidencedProgress progress;
  if (project.progress_score.latest()) progress.claimed = *project.progress_score.latest();
  for (const model::ProgressStep& step : scale.steps) {
    std::vector<ProgressGap> missing;
    for (const model::ProgressNeed& need : step.needs) {
      const ProgressGap gap{.evidence = *need.evidence,
                            .has = amount_of(*need.evidence, project, measures, main_measure),
                            .at_least = need.at_least.value_or(1)};
      if (gap.has < gap.at_least) missing.push_back(gap);
    }
    if (!missing.empty()) {
      progress.next = &step;
      progress.missing = std::move(missing);
      break;
    }
    progress.step = &step;
  }
  return progress;
}

}  // namespace analysis
