#include "analysis/project.h"

#include <algorithm>
#include <map>

#include "source/diagnostic.h"

namespace analysis {
namespace {

using model::ProjectStatus;

bool is_running(const model::Project& project) {
  const auto& status = project.status.latest();
  return status && (*status == ProjectStatus::active || *status == ProjectStatus::implementing ||
                    *status == ProjectStatus::paused);
}

using MeasuresById = std::map<std::string_view, const MeasureFigures*>;
using MeasuresByProject = std::map<std::string_view, std::vector<const MeasureFigures*>>;

std::vector<const MeasureFigures*> measures_of(const model::Project& project, const MeasuresById& by_id,
                                               const MeasuresByProject& by_project) {
  std::vector<const MeasureFigures*> result;
  const auto add = [&](const MeasureFigures* measure) {
    if (std::find(result.begin(), result.end(), measure) == result.end()) result.push_back(measure);
  };
  for (const auto& reference : project.measures) {
    const auto found = reference ? by_id.find(reference->id) : by_id.end();
    if (found != by_id.end()) add(found->second);
  }
  if (const auto own = by_project.find(project.id); own != by_project.end()) {
    for (const MeasureFigures* measure : own->second) add(measure);
  }
  return result;
}

const MeasureFigures* main_measure_of(const model::Project& project,
                                      const std::vector<const MeasureFigures*>& measures) {
  for (const MeasureFigures* measure : measures) {
    if (project.aim && project.aim->measure && project.aim->measure->id == measure->measure->id)
      return measure;
  }
  for (const MeasureFigures* measure : measures) {
    if (measure->measure->kind && *measure->measure->kind == model::MeasureKind::outcome) return measure;
  }
  return measures.empty() ? nullptr : measures.front();
}

std::vector<ClaimFigures> claims_of(const model::Project& project, const MeasuresById& by_id,
                                    const MeasureFigures* main_measure) {
  std::vector<ClaimFigures> claims;
  for (const model::Claim& claim : project.claims) {
    const MeasureFigures* measure = main_measure;
    if (claim.measure) {
      const auto named = by_id.find(claim.measure->id);
      measure = named == by_id.end() ? nullptr : named->second;
    }
    claims.push_back(judge_claim(claim, measure));
  }
  return claims;
}

const MeasureFigures* worrying_among(const std::vector<const MeasureFigures*>& measures) {
  const auto worrying = std::ranges::find(measures, Variation::concern, &MeasureFigures::variation);
  return worrying == measures.end() ? nullptr : *worrying;
}

}  // namespace

std::vector<ProjectFigures> projects(const model::Edition& edition,
                                     const std::vector<MeasureFigures>& measures) {
  MeasuresById by_id;
  MeasuresByProject by_project;
  for (const MeasureFigures& measure : measures) {
    by_id[measure.measure->id] = &measure;
    if (measure.measure->project) by_project[measure.measure->project->id].push_back(&measure);
  }
  std::vector<ProjectFigures> result;
  for (const model::Project& project : edition.model.projects) {
    ProjectFigures figures{.project = &project};
    figures.measures = measures_of(project, by_id, by_project);
    figures.main_measure = main_measure_of(project, figures.measures);
    figures.claims = claims_of(project, by_id, figures.main_measure);
    figures.cycles = cycles(project, edition.made_for.as_of);
    figures.ideas = change_ideas(project, figures.cycles);
    if (!edition.model.progress_scales.empty()) {
      figures.progress = evidenced_progress(edition.model.progress_scales.front(), project, figures.measures,
                                            figures.main_measure);
    }
    figures.running = is_running(project);
    figures.last_update = model::last_update(model::Project::table, &project);
    if (figures.last_update) {
      figures.days_since_update = source::days_between(*figures.last_update, edition.made_for.as_of);
    }
    if (figures.running) figures.worrying = worrying_among(figures.measures);
    find_reasons(figures, edition.made_for.as_of);
    result.push_back(std::move(figures));
  }
  return result;
}

void report_contradicted_claims(const std::vector<ProjectFigures>& projects,
                                source::Diagnostics& diagnostics) {
  for (const ProjectFigures& project : projects) {
    for (const ClaimFigures& claim : project.claims) {
      if (claim.verdict != ClaimVerdict::contradicted) continue;
      diagnostics.report("claim-contradicted", claim.claim->kind.at,
                         {std::string(model::claim_kind_words[static_cast<std::size_t>(*claim.claim->kind)]),
                          claim.measure->measure->id});
    }
  }
}

std::vector<const ProjectFigures*> conversations(const std::vector<ProjectFigures>& projects) {
  std::vector<const ProjectFigures*> result;
  for (const ProjectFigures& project : projects) {
    if (project.needs_conversation()) result.push_back(&project);
  }
  std::ranges::stable_sort(result, [](const ProjectFigures* left, const ProjectFigures* right) {
    if (left->reasons.front() != right->reasons.front())
      return left->reasons.front() < right->reasons.front();
    return left->days_since_update > right->days_since_update;
  });
  return result;
}

}  // namespace analysis
