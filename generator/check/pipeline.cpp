#include <optional>
#include <string>

#include "check/each_rule.h"

namespace check {
namespace {

using model::Pipeline;
using model::PipelineItem;
using model::StageReached;

// Where the stage stands in the pipeline; none where it has no such stage.
std::optional<std::size_t> place_of(const Pipeline& pipeline, const StageReached& reached) {
  for (std::size_t i = 0; i < pipeline.stages.size(); ++i) {
    const auto& key = pipeline.stages[i].key;
    if (reached.stage && key && *key == *reached.stage) return i;
  }
  return std::nullopt;
}

// Stages are reached in the pipeline's order, none before the one ahead of it. One may be reached anew: it
// was handed on within the stage.
void expect_forwards(const Pipeline& pipeline, const PipelineItem& item, Diagnostics& diagnostics) {
  const StageReached* before = nullptr;
  for (const StageReached& reached : item.reached) {
    const auto place = place_of(pipeline, reached);
    if (!place) continue;
    if (before && *place < *place_of(pipeline, *before)) {
      diagnostics.report("pipeline-stage-out-of-order", reached.stage.at, {*reached.stage, *before->stage},
                         {before->stage.at});
    } else if (before && before->date && reached.date && *reached.date < *before->date) {
      diagnostics.report(
          "stage-dates-backwards", reached.date.at,
          {*reached.stage, source::to_iso(*reached.date), *before->stage, source::to_iso(*before->date)},
          {before->date.at});
    }
    before = &reached;
  }
}

void expect_nothing_after_the_end(const PipelineItem& item, Diagnostics& diagnostics) {
  if (!item.ended || !item.ended->date) return;
  for (const StageReached& reached : item.reached) {
    if (!reached.date || !reached.stage || *reached.date <= *item.ended->date) continue;
    diagnostics.report("reached-after-the-end", reached.date.at,
                       {*reached.stage, source::to_iso(*reached.date), source::to_iso(*item.ended->date)},
                       {item.ended->date.at});
  }
}

// Before it is carried out, nobody can have had the benefit.
void expect_benefit_at_the_end(const Pipeline& pipeline, const PipelineItem& item, Diagnostics& diagnostics) {
  const StageReached* last = nullptr;
  for (const StageReached& reached : item.reached) {
    if (place_of(pipeline, reached) == pipeline.stages.size() - 1) last = &reached;
  }
  for (const auto& fact : item.benefit.facts) {
    if (!fact.value || *fact.value != model::BenefitState::documented) continue;
    if (last && last->date && (!fact.from || *fact.from >= *last->date)) continue;
    const auto& key = pipeline.stages.back().key;
    diagnostics.report("benefit-before-the-last-stage", fact.value.at, {key ? *key : std::string()});
  }
}

}  // namespace

void pipelines(const Input& input, Diagnostics& diagnostics) {
  for (const Pipeline& pipeline : input.model.pipelines) {
    if (pipeline.stages.empty()) continue;
    for (const PipelineItem& item : pipeline.items) {
      expect_forwards(pipeline, item, diagnostics);
      expect_nothing_after_the_end(item, diagnostics);
      expect_benefit_at_the_end(pipeline, item, diagnostics);
    }
  }
}

}  // namespace check
