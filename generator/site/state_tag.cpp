#include "site/state_tag.h"

#include <fmt/format.h>

namespace site {
namespace {

struct StateLook {
  std::string_view word;
  std::string_view colour;
  std::string_view marks;  // within 16 by 16
  chart::CellState cell;
};

// In the order of the states.
constexpr StateLook looks[] = {
    {"duty_state.hole", "danger", "<circle cx='8' cy='8' r='5.5'/>", chart::CellState::hole},
    {"duty_state.overdue", "warning", "<circle cx='8' cy='8' r='6'/><path d='M8 4.5V8l2.5 1.7'/>",
     chart::CellState::overdue},
    {"duty_state.partly", "info",
     "<circle cx='8' cy='8' r='5.5'/><path d='M8 13.5a5.5 5.5 0 0 0 0-11Z' fill='currentColor'/>",
     chart::CellState::partly},
    {"duty_state.excused", "neutral", "<path d='M3 8h10'/>", chart::CellState::excused},
    {"duty_state.ok", "success", "<path d='m2.5 8.5 3.5 3.5 7.5-8'/>", chart::CellState::ok},
};

const StateLook& look_of(analysis::DutyState state) { return looks[static_cast<std::size_t>(state)]; }

}  // namespace

StateTag state_tag(const Rendering& rendering, analysis::DutyState state) {
  const StateLook& look = look_of(state);
  return {std::string(look.colour),
          html::trusted_markup(fmt::format("<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
                                           "stroke-width='1.75' aria-hidden='true'>{}</svg>",
                                           look.marks)),
          rendering.word(look.word)};
}

std::string state_word(const Rendering& rendering, analysis::DutyState state) {
  return rendering.word(look_of(state).word);
}

chart::CellState cell_state(analysis::DutyState state) { return look_of(state).cell; }

}  // namespace site
