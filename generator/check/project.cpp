#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "check/each_rule.h"
#include "check/project_status.h"
#include "check/unread.h"

namespace check {
namespace {

using model::Measure;
using model::Project;

bool belongs_to(const Measure& measure, const Project& project) {
  return measure.project && measure.project->id == project.id;
}

// Those that the project lists and those that name it.
std::vector<const Measure*> measures_of(const Project& project, const std::vector<const Measure*>& naming_it,
                                        const model::Model& model) {
  std::vector<const Measure*> measures = naming_it;
  for (const auto& reference : project.measures) {
    if (const Measure* const found = reference ? model::find(model.measures, reference->id) : nullptr) {
      measures.push_back(found);
    }
  }
  return measures;
}

// One whose kind could not be read may be the one.
bool may_be_outcome(const Measure* measure) {
  return !measure->kind || *measure->kind == model::MeasureKind::outcome;
}

void check_kinds(const Project& project, const std::vector<const Measure*>& measures,
                 Diagnostics& diagnostics) {
  if (measures.empty()) {
    diagnostics.report("project-without-measure", project.place, {project.id});
  } else if (std::none_of(measures.begin(), measures.end(), may_be_outcome)) {
    const source::Place place = project.measures.empty() ? project.place : project.measures.front().at;
    diagnostics.report("no-outcome-measure", place, {project.id});
  }
}

void report_strangers(const Project& project, const model::Model& model, Diagnostics& diagnostics) {
  for (const auto& reference : project.measures) {
    const Measure* const measure = reference ? model::find(model.measures, reference->id) : nullptr;
    if (!measure || !measure->project || belongs_to(*measure, project)) continue;
    diagnostics.report("measure-of-another-project", reference.at, {measure->id, measure->project->id},
                       {measure->project.at});
  }
}

}  // namespace

void project_measures(const Input& input, Diagnostics& diagnostics) {
  std::map<std::string_view, std::vector<const Measure*>> naming;
  for (const Measure& measure : input.model.measures) {
    if (measure.project) naming[measure.project->id].push_back(&measure);
  }
  const UnreadFiles unread(input.tree, diagnostics);
  for (const Project& project : input.model.projects) {
    report_strangers(project, input.model, diagnostics);
    if (!is_running(project, input.as_of)) continue;
    if (unread.any_in(folder_of(input.tree.file(project.place.file).path))) continue;
    check_kinds(project, measures_of(project, naming[project.id], input.model), diagnostics);
  }
}

void progress_scores(const Input& input, Diagnostics& diagnostics) {
  for (const Project& project : input.model.projects) {
    for (const auto& fact : project.progress_score.facts) {
      if (!fact.value) continue;
      const double steps = *fact.value * 2;
      if (steps != std::floor(steps)) {
        diagnostics.report("score-not-a-half-step", fact.value.at, {fmt::format("{}", *fact.value)});
      }
    }
  }
}

void teams(const Input& input, Diagnostics& diagnostics) {
  for (const Project& project : input.model.projects) {
    if (project.team.empty() || !is_running(project, input.as_of)) continue;
    const bool has_user = std::any_of(project.team.begin(), project.team.end(), [](const auto& strand) {
      return strand.strand && *strand.strand == model::Strand::user && strand.n.value_or(1) > 0;
    });
    if (!has_user) diagnostics.report("team-without-user", project.team.front().place);
  }
}

}  // namespace check
