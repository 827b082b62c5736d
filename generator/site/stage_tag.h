#pragma once

#include <string>

#include "analysis/journey.h"
#include "chart/journey_road.h"
#include "site/rendering.h"

namespace site {

// How a stage of a journey stands, as a tag: colour, sign and word. Shown by templates/parts/status_tag.html,
// which looks for it by the name `status`. The signs are those of the road.
struct StageTag {
  std::string colour;  // of the design system: data-color
  html::Html sign;     // not read aloud
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&StageTag::colour>("colour"), html::member<&StageTag::sign>("sign"),
                      html::member<&StageTag::word>("word")};
  }
};

StageTag stage_tag(const Rendering& rendering, model::StageStatus status);
std::string stage_word(const Rendering& rendering, model::StageStatus status);

// The same on the road.
chart::RoadState road_state(model::StageStatus status);

}  // namespace site
