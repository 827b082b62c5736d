#include "analysis/pipeline.h"

#include <algorithm>

#include "analysis/disclosure.h"

namespace analysis {
namespace {

using source::Date;

// A stage that an item has reached, and when it first did.
struct Step {
  std::size_t stage = 0;
  const model::StageReached* reached = nullptr;
};

// By day; stages that the pipeline does not have are left out.
std::vector<Step> steps_of(const model::PipelineItem& item, const model::Pipeline& pipeline) {
  std::vector<Step> steps;
  for (const model::StageReached& reached : item.reached) {
    if (!reached.stage || !reached.date) continue;
    const auto stage = std::ranges::find_if(pipeline.stages, [&](const model::PipelineStage& each) {
      return each.key && *each.key == *reached.stage;
    });
    if (stage != pipeline.stages.end())
      steps.push_back({static_cast<std::size_t>(stage - pipeline.stages.begin()), &reached});
  }
  std::ranges::stable_sort(steps, {}, [](const Step& step) { return *step.reached->date; });
  return steps;
}

const ProjectFigures* project_of(const model::PipelineItem& item,
                                 const std::vector<ProjectFigures>& projects) {
  if (!item.project) return nullptr;
  const auto found = std::ranges::lower_bound(
      projects, item.project->id, {},
      [](const ProjectFigures& each) -> const std::string& { return each.project->id; });
  return found != projects.end() && found->project->id == item.project->id ? &*found : nullptr;
}

ItemFigures item_figures(const model::PipelineItem& item, const model::Pipeline& pipeline,
                         const std::vector<ProjectFigures>& projects, Date as_of) {
  ItemFigures figures{.item = &item, .project = project_of(item, projects), .since = {}};
  figures.benefit = item.benefit.latest().value_or(model::BenefitState::not_documented);
  for (const Step& step : steps_of(item, pipeline)) {
    if (figures.since && step.stage <= figures.stage) continue;
    figures.stage = step.stage;
    figures.since = *step.reached->date;
  }
  if (!figures.since) return figures;
  const bool is_last = figures.stage + 1 == pipeline.stages.size();
  const bool ended = item.ended && item.ended->date;
  figures.state = ended ? ItemState::ended : is_last ? ItemState::arrived : ItemState::waiting;
  figures.days = std::max(0, source::days_between(*figures.since, ended ? *item.ended->date : as_of));
  return figures;
}

void count(PipelineFigures& figures) {
  for (const ItemFigures& item : figures.items) {
    if (item.state == ItemState::not_begun) continue;
    ++figures.begun;
    figures.expected += item.benefit == model::BenefitState::expected ? 1 : 0;
    figures.documented += item.benefit == model::BenefitState::documented ? 1 : 0;
    for (std::size_t stage = 0; stage <= item.stage; ++stage) {
      PipelineStageFigures& each = figures.stages[stage];
      ++each.reached;
      const bool is_here = stage == item.stage;
      each.waiting += is_here && item.state == ItemState::waiting ? 1 : 0;
      each.ended += is_here && item.state == ItemState::ended ? 1 : 0;
    }
  }
  for (PipelineStageFigures& stage : figures.stages)
    stage.passed = stage.reached - stage.waiting - stage.ended;
  if (figures.begun < smallest_whole_for_percent) return;
  for (PipelineStageFigures& stage : figures.stages) stage.percent = 100.0 * stage.reached / figures.begun;
}

void gather_hand_overs(PipelineFigures& figures) {
  for (const ItemFigures& item : figures.items) {
    const std::vector<Step> steps = steps_of(*item.item, *figures.pipeline);
    for (std::size_t i = 1; i < steps.size(); ++i) {
      if (steps[i].stage <= steps[i - 1].stage) continue;
      const int days = source::days_between(*steps[i - 1].reached->date, *steps[i].reached->date);
      figures.hand_overs.push_back({&item, steps[i].stage, steps[i].reached, days});
    }
  }
  std::ranges::stable_sort(figures.hand_overs, std::greater(),
                           [](const HandOver& each) { return *each.reached->date; });
}

PipelineFigures figures_of(const model::Pipeline& pipeline, const std::vector<ProjectFigures>& projects,
                           Date as_of) {
  PipelineFigures figures{.pipeline = &pipeline};
  for (const model::PipelineStage& stage : pipeline.stages)
    figures.stages.push_back({.stage = &stage, .percent = {}});
  for (const model::PipelineItem& item : pipeline.items)
    figures.items.push_back(item_figures(item, pipeline, projects, as_of));
  count(figures);
  gather_hand_overs(figures);
  for (const ItemFigures& item : figures.items) {
    if (item.state == ItemState::waiting) figures.waits.push_back(&item);
  }
  std::ranges::stable_sort(figures.waits, std::greater(), &ItemFigures::days);
  return figures;
}

}  // namespace

std::vector<PipelineFigures> pipelines(const model::Edition& edition,
                                       const std::vector<ProjectFigures>& projects) {
  std::vector<PipelineFigures> result;
  for (const model::Pipeline& pipeline : edition.model.pipelines)
    result.push_back(figures_of(pipeline, projects, edition.made_for.as_of));
  return result;
}

}  // namespace analysis
