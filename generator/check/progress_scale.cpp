#include <fmt/format.h>

#include "check/each_rule.h"

namespace check {
namespace {

void check_steps(const model::ProgressScale& scale, Diagnostics& diagnostics) {
  const source::Given<double>* before = nullptr;
  for (const model::ProgressStep& step : scale.steps) {
    if (!step.score) continue;
    if (before && **before >= *step.score) {
      diagnostics.report("scale-not-upwards", step.score.at,
                         {fmt::format("{}", *step.score), fmt::format("{}", **before)}, {before->at});
    }
    before = &step.score;
  }
}

}  // namespace

void progress_scale(const Input& input, Diagnostics& diagnostics) {
  const auto& scales = input.model.progress_scales;
  for (const model::ProgressScale& scale : scales) check_steps(scale, diagnostics);
  for (std::size_t index = 1; index < scales.size(); ++index) {
    diagnostics.report("more-than-one-scale", scales[index].place, {scales[index].id, scales.front().id},
                       {scales.front().place});
  }
}

}  // namespace check
