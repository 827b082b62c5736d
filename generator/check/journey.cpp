#include <map>

#include "check/each_rule.h"
#include "check/fact.h"

namespace check {
namespace {

using model::JourneyStage;
using model::StageStatus;

std::string name_of(const JourneyStage& stage) { return stage.version.value_or("?"); }

// Each stage ends after it begins, and the next one begins after that.
void check_order(const model::Journey& journey, Diagnostics& diagnostics) {
  const JourneyStage* before = nullptr;
  for (const JourneyStage& stage : journey.stages) {
    if (!stage.from || !stage.to) continue;
    if (*stage.to < *stage.from) {
      diagnostics.report("dates-not-in-order", stage.to.at,
                         {"to", source::to_iso(*stage.to), "from", source::to_iso(*stage.from)},
                         {stage.from.at});
    } else if (before && *stage.from < *before->from) {
      diagnostics.report("journey-stage-out-of-order", stage.from.at, {name_of(stage), name_of(*before)},
                         {before->from.at});
    } else if (before && *stage.from <= *before->to) {
      diagnostics.report("stages-overlap", stage.from.at,
                         {name_of(stage), name_of(*before), source::to_iso(*before->to)}, {before->to.at});
    }
    before = &stage;
  }
}

void check_versions(const model::Journey& journey, Diagnostics& diagnostics) {
  std::map<std::string_view, source::Place> seen;
  for (const JourneyStage& stage : journey.stages) {
    if (!stage.version) continue;
    const auto [first, is_new] = seen.try_emplace(*stage.version, stage.version.at);
    if (!is_new)
      diagnostics.report("stage-version-twice", stage.version.at, {*stage.version}, {first->second});
  }
}

// What the stage says of itself must agree with its days.
void check_status(const JourneyStage& stage, source::Date day, Diagnostics& diagnostics) {
  const auto& status = value_on(stage.status, day);
  if (!status || !stage.from || !stage.to) return;
  if (*status == StageStatus::done && *stage.to > day) {
    diagnostics.report("stage-done-early", status.at, {name_of(stage), source::to_iso(*stage.to)},
                       {stage.to.at});
  } else if (*status == StageStatus::planned && *stage.from <= day) {
    diagnostics.report("stage-has-begun", status.at, {name_of(stage), source::to_iso(*stage.from)},
                       {stage.from.at});
  } else if (*status == StageStatus::under_way && *stage.to < day) {
    diagnostics.report("stage-has-ended", status.at, {name_of(stage), source::to_iso(*stage.to)},
                       {stage.to.at});
  }
}

void check_results(const JourneyStage& stage, Diagnostics& diagnostics) {
  if (!stage.from || !stage.to) return;
  for (const model::StageResult& result : stage.results) {
    if (!result.date || (*result.date >= *stage.from && *result.date <= *stage.to)) continue;
    diagnostics.report("result-outside-stage", result.date.at,
                       {source::to_iso(*result.date), name_of(stage), source::to_iso(*stage.from),
                        source::to_iso(*stage.to)});
  }
}

}  // namespace

void journey_stages(const Input& input, Diagnostics& diagnostics) {
  for (const model::Journey& journey : input.model.journeys) {
    check_order(journey, diagnostics);
    check_versions(journey, diagnostics);
    for (const JourneyStage& stage : journey.stages) check_results(stage, diagnostics);
  }
}

void stage_statuses(const Input& input, Diagnostics& diagnostics) {
  for (const model::Journey& journey : input.model.journeys) {
    for (const JourneyStage& stage : journey.stages) check_status(stage, input.as_of, diagnostics);
  }
}

}  // namespace check
