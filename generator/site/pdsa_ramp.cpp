#include "site/pdsa_ramp.h"

#include <algorithm>

#include "chart/pdsa_ramp.h"

namespace site {
namespace {

using analysis::CycleFigures;

// In the order of chart::TestOutcome; short: they stand on the steps.
constexpr std::string_view ramp_words[] = {"pdsa.ramp_expand", "pdsa.ramp_adapt", "pdsa.ramp_abandon",
                                           "pdsa.ramp_open"};

chart::RampStep step_of(Rendering& rendering, const model::Project& project, const CycleFigures& cycle,
                        std::string_view this_key) {
  const auto address = cycle_address(rendering, project, cycle.key);
  const OutcomeTag outcome = outcome_tag(rendering, cycle);
  chart::RampStep step{
      .day = static_cast<double>(std::chrono::sys_days(*cycle.begun).time_since_epoch().count()),
      .date = short_date(*cycle.begun, rendering.language),
      .size = {},
      .size_text = cycle.size ? number(*cycle.size, 0, rendering.language) : "?",
      .outcome = chart_outcome(cycle),
      .outcome_text = rendering.word(ramp_words[static_cast<std::size_t>(chart_outcome(cycle))]),
      .is_this = cycle.key == this_key,
      .name = rendering.plain(cycle.cycle->title) + ": " + outcome.word,
      .href = address && cycle.key != this_key ? address->text() : std::string()};
  if (cycle.size) step.size = *cycle.size;
  return step;
}

// "Fra 1 til 22 på fire tester."
std::string growth(const Rendering& rendering, const std::vector<CycleFigures>& cycles) {
  std::vector<int> sizes;
  for (const CycleFigures& cycle : cycles)
    if (cycle.size) sizes.push_back(*cycle.size);
  const auto size_text = [&](int size) { return number(size, 0, rendering.language); };
  if (sizes.empty()) return rendering.word("pdsa.ramp_unsized", {{"n", cycles.size()}});
  const int largest = *std::ranges::max_element(sizes);
  if (cycles.size() == 1) return rendering.word("pdsa.ramp_one", {{"size", size_text(largest)}});
  if (sizes.front() == largest)
    return rendering.word("pdsa.ramp_level", {{"n", cycles.size()}, {"size", size_text(largest)}});
  return rendering.word(
      "pdsa.ramp_growth",
      {{"n", cycles.size()}, {"from", size_text(sizes.front())}, {"to", size_text(largest)}});
}

// A ramp without its picture, and the picture's data.
struct Ramp {
  RampView view;
  chart::PdsaRamp drawn;
};

Ramp ramp_of(Rendering& rendering, const model::Project& project, const analysis::ChangeIdeaFigures& idea,
             std::string_view this_key) {
  const std::string title = rendering.plain(idea.idea->title);
  Ramp ramp{.view = {.sentence = growth(rendering, idea.cycles),
                     .chart = {},
                     .label = rendering.word("pdsa.table_of_idea", {{"idea", title}}),
                     .cycles = {}},
            .drawn = {.title = rendering.word("pdsa.ramp_title", {{"idea", title}}),
                      .this_text = rendering.word("pdsa.this_one")}};
  ramp.drawn.description = ramp.view.sentence;
  for (const CycleFigures& cycle : idea.cycles) {
    ramp.view.cycles.push_back(cycle_row(rendering, project, cycle));
    ramp.view.cycles.back().is_this = cycle.key == this_key;
    if (cycle.begun) ramp.drawn.steps.push_back(step_of(rendering, project, cycle, this_key));
  }
  return ramp;
}

}  // namespace

RampView idea_ramp(Rendering& rendering, const model::Project& project,
                   const analysis::ChangeIdeaFigures& idea, std::string_view this_key) {
  Ramp ramp = ramp_of(rendering, project, idea, this_key);
  if (!ramp.drawn.steps.empty())
    ramp.view.chart = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(ramp.drawn, width, rendering.text_width); });
  return std::move(ramp.view);
}

RampView small_idea_ramp(Rendering& rendering, const model::Project& project,
                         const analysis::ChangeIdeaFigures& idea) {
  Ramp ramp = ramp_of(rendering, project, idea, {});
  if (!ramp.drawn.steps.empty())
    ramp.view.chart = rendering.chart(chart::draw(ramp.drawn, Rendering::narrow_chart, rendering.text_width));
  return std::move(ramp.view);
}

RampView loose_tests(Rendering& rendering, const model::Project& project,
                     const std::vector<CycleFigures>& cycles) {
  RampView view{.sentence = {}, .chart = {}, .label = rendering.word("pdsa.loose"), .cycles = {}};
  for (const CycleFigures& cycle : cycles)
    if (!cycle.idea) view.cycles.push_back(cycle_row(rendering, project, cycle));
  return view;
}

}  // namespace site
