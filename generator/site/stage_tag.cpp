#include "site/stage_tag.h"

#include <fmt/format.h>

namespace site {
namespace {

struct StageLook {
  std::string_view word;
  std::string_view colour;
  std::string_view marks;  // within 16 by 16
  chart::RoadState road;
};

// In the order of the statuses.
constexpr StageLook looks[] = {
    {"journey.planned", "neutral", "<circle cx='8' cy='8' r='5.5'/>", chart::RoadState::planned},
    {"journey.under_way", "info",
     "<circle cx='8' cy='8' r='5.5'/><path d='M8 13.5a5.5 5.5 0 0 0 0-11Z' fill='currentColor'/>",
     chart::RoadState::under_way},
    {"journey.done", "success", "<path d='m2.5 8.5 3.5 3.5 7.5-8'/>", chart::RoadState::done},
};

const StageLook& look_of(model::StageStatus status) { return looks[static_cast<std::size_t>(status)]; }

}  // namespace

StageTag stage_tag(const Rendering& rendering, model::StageStatus status) {
  const StageLook& look = look_of(status);
  return {std::string(look.colour),
          html::trusted_markup(fmt::format("<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
                                           "stroke-width='1.75' aria-hidden='true'>{}</svg>",
                                           look.marks)),
          rendering.word(look.word)};
}

std::string stage_word(const Rendering& rendering, model::StageStatus status) {
  return rendering.word(look_of(status).word);
}

chart::RoadState road_state(model::StageStatus status) { return look_of(status).road; }

}  // namespace site
