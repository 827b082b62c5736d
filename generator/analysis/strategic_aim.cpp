#include "analysis/strategic_aim.h"

#include <algorithm>
#include <limits>
#include <map>

namespace analysis {
namespace {

using model::ProjectStatus;

bool has_reached(const model::Project& project) {
  const auto& status = project.status.latest();
  return status && (*status == ProjectStatus::sustained || *status == ProjectStatus::closed);
}

void add(StrategicAimFigures& figures, const ProjectFigures& project) {
  figures.projects.push_back(&project);
  if (project.running) ++figures.running;
  if (has_reached(*project.project)) ++figures.reached;
  if (project.needs_conversation()) ++figures.conversations;
  if (!project.main_measure) return;
  if (project.main_measure->variation == Variation::improvement) ++figures.better;
  if (project.main_measure->variation == Variation::concern) ++figures.worse;
}

}  // namespace

std::vector<StrategicAimFigures> strategic_aims(const model::Edition& edition,
                                                const std::vector<ProjectFigures>& projects,
                                                const std::vector<MeasureFigures>& measures) {
  std::vector<StrategicAimFigures> result;
  for (const model::StrategicAim& aim : edition.model.strategic_aims) {
    StrategicAimFigures figures{.aim = &aim};
    figures.holds = !aim.to || *aim.to >= edition.made_for.as_of;
    for (const auto& reference : aim.measures) {
      const auto measure = std::ranges::find_if(measures, [&](const MeasureFigures& each) {
        return reference && each.measure->id == reference->id;
      });
      if (measure != measures.end()) figures.measures.push_back(&*measure);
    }
    result.push_back(std::move(figures));
  }
  std::ranges::stable_sort(result, {}, [](const StrategicAimFigures& figures) {
    return figures.aim->order.value_or(std::numeric_limits<int>::max());
  });
  std::map<std::string_view, std::size_t> places;
  for (std::size_t place = 0; place < result.size(); ++place) places[result[place].aim->id] = place;
  for (const ProjectFigures& project : projects) {
    const auto& served = project.project->strategic_aim;
    const auto place = served ? places.find(served->id) : places.end();
    if (place != places.end()) add(result[place->second], project);
  }
  return result;
}

}  // namespace analysis
