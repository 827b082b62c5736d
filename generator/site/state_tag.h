#pragma once

#include <string>

#include "analysis/duty.h"
#include "chart/governance_circle.h"
#include "site/rendering.h"

namespace site {

// How a duty stands, as a tag: colour, sign and word. Shown by templates/parts/state_tag.html, which looks
// for it by the name `state`. The signs are those of the circle.
struct StateTag {
  std::string colour;  // of the design system: data-color
  html::Html sign;     // not read aloud
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&StateTag::colour>("colour"), html::member<&StateTag::sign>("sign"),
                      html::member<&StateTag::word>("word")};
  }
};

StateTag state_tag(const Rendering& rendering, analysis::DutyState state);
std::string state_word(const Rendering& rendering, analysis::DutyState state);

// The same in the circle.
chart::CellState cell_state(analysis::DutyState state);

}  // namespace site
