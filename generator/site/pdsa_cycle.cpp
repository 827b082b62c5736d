#include "site/pdsa_cycle.h"

#include <fmt/format.h>

#include <algorithm>

namespace site {
namespace {

using model::CycleOutcome;
using model::PdsaCycle;

struct OutcomeLook {
  std::string_view colour;
  std::string_view marks;  // within 16 by 16
};

// In the order of the outcomes; the last one: nothing was decided yet.
constexpr OutcomeLook looks[] = {
    {"info", "<path d='M3.5 12.5 12 4M6 3.5h6.5V10'/>"},
    {"accent", "<path d='M12.5 9a4.75 4.75 0 1 1-1-4.4M12 1.8v3.2H8.8'/>"},
    {"neutral", "<path d='m3.5 3.5 9 9m0-9-9 9'/>"},
    {"neutral", "<circle cx='8' cy='8' r='5.5' stroke-dasharray='2.2 2.1'/>"},
};
constexpr std::size_t undecided = 3;
constexpr std::string_view outcome_words[] = {"expand", "adapt", "abandon", "undecided"};

std::size_t outcome_of(const PdsaCycle& cycle) {
  return cycle.act && cycle.act->outcome ? static_cast<std::size_t>(*cycle.act->outcome) : undecided;
}

// "20.01.2025–16.02.2025"; of a test that was not run yet the day it was planned.
std::string when(const Rendering& rendering, const PdsaCycle& cycle) {
  const auto day = [&](source::Date date) { return short_date(date, rendering.language); };
  if (cycle.do_ && cycle.do_->from) {
    const source::Date from = *cycle.do_->from;
    if (!cycle.do_->to) return rendering.word("pdsa.since", {{"date", day(from)}});
    return *cycle.do_->to == from ? day(from) : day(from) + "–" + day(*cycle.do_->to);
  }
  return cycle.date ? rendering.word("pdsa.planned", {{"date", day(*cycle.date)}}) : std::string();
}

// Gathers what is told of a step.
class Step {
 public:
  Step(Rendering& rendering, std::string_view word)
      : rendering_(rendering), step_{rendering.word(word), {}} {}

  Step& add(const source::Given<source::Text>& text, std::string_view label = {}) {
    if (text) {
      step_.lines.push_back({label.empty() ? std::string() : rendering_.word(label), rendering_.text(text)});
    }
    return *this;
  }
  Step& add_sample(const source::Given<int>& sample) {
    if (sample) {
      step_.lines.push_back({"", html::escaped(rendering_.word("pdsa.sample", {{"n", *sample}}))});
    }
    return *this;
  }
  void end(std::vector<CycleStep>& steps) {
    if (!step_.lines.empty()) steps.push_back(std::move(step_));
  }

 private:
  Rendering& rendering_;
  CycleStep step_;
};

std::vector<CycleStep> steps_of(Rendering& rendering, const PdsaCycle& cycle) {
  std::vector<CycleStep> steps;
  if (const auto& plan = cycle.plan) {
    Step(rendering, "pdsa.plan")
        .add(plan->question)
        .add(plan->prediction, "pdsa.prediction")
        .add_sample(plan->sample_n)
        .end(steps);
  }
  if (const auto& done = cycle.do_) Step(rendering, "pdsa.do").add(done->happened).end(steps);
  if (const auto& study = cycle.study) {
    Step(rendering, "pdsa.study").add(study->result).add(study->compared, "pdsa.compared").end(steps);
  }
  if (const auto& act = cycle.act) Step(rendering, "pdsa.act").add(act->next).end(steps);
  return steps;
}

CycleView view_of(Rendering& rendering, const PdsaCycle& cycle, std::size_t number) {
  const std::size_t outcome = outcome_of(cycle);
  return {std::to_string(number),
          rendering.text(cycle.title),
          when(rendering, cycle),
          std::string(looks[outcome].colour),
          html::trusted_markup(fmt::format("<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
                                           "stroke-width='1.75' aria-hidden='true'>{}</svg>",
                                           looks[outcome].marks)),
          rendering.word("pdsa." + std::string(outcome_words[outcome])),
          steps_of(rendering, cycle)};
}

}  // namespace

std::vector<CycleView> cycle_views(Rendering& rendering, const model::Project& project) {
  std::vector<const PdsaCycle*> ramp;
  for (const PdsaCycle& cycle : project.pdsa_cycles) ramp.push_back(&cycle);
  std::ranges::stable_sort(ramp, {}, [](const PdsaCycle* cycle) { return cycle->date.value; });
  std::vector<CycleView> views;
  for (const PdsaCycle* cycle : ramp) views.push_back(view_of(rendering, *cycle, views.size() + 1));
  return views;
}

std::string cycles_sentence(const Rendering& rendering, const model::Project& project) {
  std::array<std::size_t, std::size(outcome_words)> counts{};
  for (const PdsaCycle& cycle : project.pdsa_cycles) ++counts[outcome_of(cycle)];
  std::vector<std::string> parts;
  for (std::size_t outcome = 0; outcome < counts.size(); ++outcome) {
    if (counts[outcome] == 0) continue;
    parts.push_back(rendering.word("pdsa.count_" + std::string(outcome_words[outcome]),
                                   {{"n", static_cast<long long>(counts[outcome])}}));
  }
  return rendering.word(
      "pdsa.sentence", {{"n", project.pdsa_cycles.size()}, {"outcomes", list_of(parts, rendering.language)}});
}

}  // namespace site
