#include "site/pdsa_cycle.h"

#include <fmt/format.h>

namespace site {
namespace {

using analysis::CycleFigures;
using model::PdsaCycle;

struct OutcomeLook {
  std::string_view colour;
  std::string_view word;
  std::string_view marks;  // within 16 by 16
};

// In the order of chart::TestOutcome. The signs are those of the ramp.
constexpr OutcomeLook looks[] = {
    {"info", "pdsa.expand", "<path d='M3.5 12.5 12 4M6 3.5h6.5V10'/>"},
    {"accent", "pdsa.adapt", "<path d='M12.5 9a4.75 4.75 0 1 1-1-4.4M12 1.8v3.2H8.8'/>"},
    {"neutral", "pdsa.abandon", "<path d='m3.5 3.5 9 9m0-9-9 9'/>"},
    {"neutral", "pdsa.undecided", "<circle cx='8' cy='8' r='5.5' stroke-dasharray='2.2 2.1'/>"},
};

}  // namespace

chart::TestOutcome chart_outcome(const CycleFigures& cycle) {
  constexpr chart::TestOutcome outcomes[] = {chart::TestOutcome::expand, chart::TestOutcome::adapt,
                                             chart::TestOutcome::abandon};
  return cycle.outcome ? outcomes[static_cast<std::size_t>(*cycle.outcome)] : chart::TestOutcome::open;
}

OutcomeTag outcome_tag(const Rendering& rendering, const CycleFigures& cycle) {
  const OutcomeLook& look = looks[static_cast<std::size_t>(chart_outcome(cycle))];
  return {std::string(look.colour),
          html::trusted_markup(fmt::format("<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
                                           "stroke-width='1.75' aria-hidden='true'>{}</svg>",
                                           look.marks)),
          rendering.word(look.word)};
}

std::string held_word(const Rendering& rendering, const CycleFigures& cycle) {
  if (cycle.held)
    return rendering.word("pdsa.held_" +
                          std::string(model::prediction_held_words[static_cast<std::size_t>(*cycle.held)]));
  if (cycle.compared) return rendering.word("pdsa.held_compared");
  return cycle.lacks_comparison() ? rendering.word("pdsa.held_missing") : std::string();
}

std::string when(const Rendering& rendering, const PdsaCycle& cycle) {
  const auto day = [&](source::Date date) { return short_date(date, rendering.language); };
  if (cycle.do_ && cycle.do_->from) {
    const source::Date from = *cycle.do_->from;
    if (!cycle.do_->to) return rendering.word("pdsa.since", {{"date", day(from)}});
    return *cycle.do_->to == from ? day(from) : day(from) + "–" + day(*cycle.do_->to);
  }
  return cycle.date ? rendering.word("pdsa.planned", {{"date", day(*cycle.date)}}) : std::string();
}

std::string open_sentence(const Rendering& rendering, const CycleFigures& cycle) {
  return cycle.open_too_long() ? rendering.word("pdsa.open_too_long", {{"n", *cycle.open_days}})
                               : std::string();
}

std::string cycle_page_key(const model::Project& project, std::string_view key) {
  return fmt::format("{}/{}", project.id, key);
}

std::optional<html::Url> cycle_address(const Rendering& rendering, const model::Project& project,
                                       std::string_view key) {
  return rendering.address("pdsa_cycle", cycle_page_key(project, key));
}

std::string sample_sentence(const Rendering& rendering, const CycleFigures& cycle) {
  if (!cycle.size) return {};
  return rendering.word(cycle.run ? "pdsa.sample_done" : "pdsa.sample", {{"n", *cycle.size}});
}

CycleRow cycle_row(Rendering& rendering, const model::Project& project, const CycleFigures& cycle) {
  CycleRow row{.address = cycle_address(rendering, project, cycle.key),
               .title = rendering.text(cycle.cycle->title),
               .when = when(rendering, *cycle.cycle),
               .size = cycle.size ? number(*cycle.size, 0, rendering.language) : std::string(),
               .held = held_word(rendering, cycle),
               .outcome = outcome_tag(rendering, cycle),
               .open = open_sentence(rendering, cycle)};
  row.facts = row.when;
  const auto add = [&](const std::string& fact) { row.facts += (row.facts.empty() ? "" : " · ") + fact; };
  if (cycle.size) add(rendering.word("pdsa.column_size") + " " + row.size);
  if (!row.held.empty()) add(rendering.word("pdsa.column_held") + " " + row.held);
  return row;
}

}  // namespace site
