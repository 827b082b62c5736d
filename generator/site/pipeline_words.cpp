#include "site/pipeline_words.h"

namespace site {

using analysis::PipelineFigures;

std::string pipeline_counts(const Rendering& rendering, const PipelineFigures& pipeline) {
  std::string counts;
  for (const analysis::PipelineStageFigures& stage : pipeline.stages)
    counts += (counts.empty() ? "" : " → ") + html::whole_number(stage.reached, rendering.language);
  return counts;
}

std::string pipeline_lead(const Rendering& rendering, const PipelineFigures& pipeline) {
  int ended = 0;
  for (const analysis::PipelineStageFigures& stage : pipeline.stages) ended += stage.ended;
  std::string lead = rendering.word("pipeline.begun", {{"n", pipeline.begun}}) + " ";
  lead += pipeline.waits.empty() ? rendering.word("pipeline.nobody_waits")
                                 : rendering.word("pipeline.waiting_count", {{"n", pipeline.waits.size()}});
  if (ended > 0) lead += " " + rendering.word("pipeline.ended_count", {{"n", ended}});
  return lead;
}

std::string benefit_sentence(const Rendering& rendering, const PipelineFigures& pipeline) {
  return rendering.word("pipeline.benefit_counts", {{"documented", pipeline.documented},
                                                    {"expected", pipeline.expected},
                                                    {"not", pipeline.not_documented()}});
}

std::string time_span(const Rendering& rendering, int days) {
  constexpr int days_to_weeks = 28, days_to_months = 120;
  if (days < days_to_weeks) return rendering.word("pipeline.days", {{"n", days}});
  if (days < days_to_months) return rendering.word("pipeline.weeks", {{"n", (days + 3) / 7}});
  return rendering.word("pipeline.months", {{"n", (days * 12 + 182) / 365}});
}

}  // namespace site
