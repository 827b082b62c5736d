#include "site/thread_steps.h"

#include "analysis/figures.h"
#include "site/duty_words.h"

namespace site {

std::vector<const analysis::DutyFigures*> duties_of(const Material& material, const model::Thread& thread) {
  std::vector<const analysis::DutyFigures*> duties;
  for (const auto& step : thread.steps) {
    if (!step) continue;
    if (const auto* const duty = analysis::find_duty(material.figures, step->id)) duties.push_back(duty);
  }
  return duties;
}

ThreadSteps thread_steps(Rendering& rendering, const model::Thread& thread, std::string_view current) {
  ThreadSteps result{.title = rendering.text(thread.title),
                     .address = rendering.address("thread", thread.id)};
  for (const analysis::DutyFigures* const duty : duties_of(rendering.material, thread)) {
    result.steps.push_back({.reference = duty_name(*duty->place.duty),
                            .text = rendering.text(duty->place.duty->text),
                            .address = rendering.address("duty", duty->reference),
                            .state = state_tag(rendering, duty->state),
                            .current = duty->reference == current});
  }
  return result;
}

}  // namespace site
