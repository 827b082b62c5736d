#include "analysis/journey.h"

#include <algorithm>

namespace analysis {
namespace {

using model::JourneyStage;
using model::StageStatus;

StageStatus status_by_days(const JourneyStageFigures& figures) {
  if (figures.days_gone == 0) return StageStatus::planned;
  return figures.days_left() > 0 ? StageStatus::under_way : StageStatus::done;
}

JourneyStageFigures stage_figures(const JourneyStage& stage, source::Date day) {
  JourneyStageFigures figures{.stage = &stage};
  figures.days = std::max(1, source::days_between(*stage.from, *stage.to) + 1);
  figures.days_gone = std::clamp(source::days_between(*stage.from, day) + 1, 0, figures.days);
  figures.status = stage.status.latest().value_or(status_by_days(figures));
  figures.is_late = *stage.to < day && figures.status != StageStatus::done;
  for (const model::StageResult& result : stage.results) {
    if (result.date && result.text) figures.results.push_back(&result);
  }
  std::ranges::stable_sort(figures.results, {},
                           [](const model::StageResult* result) { return *result->date; });
  return figures;
}

// Where the day lies among the stages, see JourneyFigures::today.
double place_of(const std::vector<JourneyStageFigures>& stages, source::Date day) {
  if (stages.empty()) return 0;
  if (day < *stages.front().stage->from) return -1;
  double place = 0;
  for (std::size_t index = 0; index < stages.size(); ++index) {
    const JourneyStageFigures& each = stages[index];
    if (day < *each.stage->from) break;
    place = static_cast<double>(index) + (each.days_left() == 0 && *each.stage->to < day
                                              ? 1
                                              : (each.days_gone - 1) / static_cast<double>(each.days));
  }
  return place;
}

}  // namespace

std::vector<JourneyFigures> journeys(const model::Edition& edition) {
  const source::Date day = edition.made_for.as_of;
  std::vector<JourneyFigures> result;
  for (const model::Journey& journey : edition.model.journeys) {
    JourneyFigures figures{.journey = &journey};
    for (const JourneyStage& stage : journey.stages) {
      if (!stage.from || !stage.to) continue;
      figures.stages.push_back(stage_figures(stage, day));
      const JourneyStageFigures& added = figures.stages.back();
      if (added.status == StageStatus::done) ++figures.done;
      if (!figures.running && *stage.from <= day && day <= *stage.to)
        figures.running = figures.stages.size() - 1;
    }
    figures.today = place_of(figures.stages, day);
    result.push_back(std::move(figures));
  }
  return result;
}

}  // namespace analysis
