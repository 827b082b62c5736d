#include "site/duty_circle.h"

#include "analysis/framework_links.h"
#include "chart/governance_circle.h"
#include "site/state_tag.h"

namespace site {
namespace {

using analysis::DutyFigures;
using analysis::DutyState;

chart::CircleCell cell_of(Rendering& rendering, const DutyFigures& duty) {
  const auto address = rendering.address("duty", duty.reference);
  return {.key = duty.place.duty->key.value_or(std::string()),
          .state = cell_state(duty.state),
          .name = *duty.place.duty->key + ": " + duty_title(*duty.place.duty, rendering.language) + ": " +
                  state_word(rendering, duty.state),
          .href = address ? address->text() : std::string()};
}

std::vector<chart::CirclePhase> phases_of(Rendering& rendering,
                                          const std::vector<const DutyFigures*>& duties) {
  std::vector<chart::CirclePhase> phases;
  const model::Section* section = nullptr;
  for (const DutyFigures* const duty : duties) {
    if (duty->place.section != section) {
      section = duty->place.section;
      phases.push_back({.name = section_name(*section, rendering.language)});
    }
    phases.back().cells.push_back(cell_of(rendering, *duty));
  }
  return phases;
}

// Only states that occur stand in the key.
chart::CircleKey key_of(const Rendering& rendering, const DutyCounts& counts) {
  const auto word = [&](std::size_t count, DutyState state) {
    return count > 0 ? state_word(rendering, state) : std::string();
  };
  return {.ok = word(counts.ok, DutyState::ok),
          .partly = word(counts.partly, DutyState::partly),
          .hole = word(counts.hole, DutyState::hole),
          .overdue = word(counts.overdue, DutyState::overdue),
          .excused = word(counts.excused, DutyState::excused)};
}

void add_thread(Rendering& rendering, chart::GovernanceCircle& circle, const model::Framework& framework,
                const model::Thread& thread) {
  for (const auto& step : thread.steps) {
    const model::DutyPlace place = step ? model::find_duty(rendering.model(), step->id) : model::DutyPlace{};
    if (place && place.framework == &framework) circle.thread.push_back(*place.duty->key);
  }
  circle.key.thread = rendering.plain(thread.title);
}

}  // namespace

std::vector<const DutyFigures*> duties_of(const analysis::Figures& figures,
                                          const model::Framework& framework) {
  std::vector<const DutyFigures*> duties;
  for (const DutyFigures& duty : figures.duties) {
    if (duty.place.framework == &framework) duties.push_back(&duty);
  }
  return duties;
}

std::vector<const DutyFigures*> main_duties(const Rendering& rendering) {
  const model::Framework* const main = analysis::main_framework(rendering.model());
  return main ? duties_of(rendering.material.figures, *main) : std::vector<const DutyFigures*>();
}

DutyCounts counts_of(const std::vector<const DutyFigures*>& duties) {
  DutyCounts counts;
  for (const DutyFigures* const duty : duties) counts.add(duty->state);
  return counts;
}

html::Html duty_circle(Rendering& rendering, const model::Framework& framework, const model::Thread* thread) {
  const auto duties = duties_of(rendering.material.figures, framework);
  if (duties.empty()) return {};
  const DutyCounts counts = counts_of(duties);
  chart::GovernanceCircle circle{
      .title = rendering.word("circle.title", {{"framework", text_in(framework.title, rendering.language)}}),
      .description = counts_sentence(rendering, counts),
      .phases = phases_of(rendering, duties),
      .middle = number(static_cast<double>(counts.ok), 0, rendering.language),
      .below_middle = rendering.word("circle.in_place", {{"n", counts.all}}),
      .key = key_of(rendering, counts)};
  if (thread) add_thread(rendering, circle, framework, *thread);
  return rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(circle, width, rendering.text_width); });
}

}  // namespace site
