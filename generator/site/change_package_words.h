#pragma once

#include <string>

#include "analysis/change_package.h"
#include "site/rendering.h"

// What is said of a change package's spread in few words, on its page and in the list of packages.
namespace site {

// How far it has spread, as a tag: colour, sign and word; shown by templates/parts/state_tag.html.
struct SpreadTag {
  std::string colour;  // of the design system: data-color
  html::Html sign;     // not read aloud
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&SpreadTag::colour>("colour"), html::member<&SpreadTag::sign>("sign"),
                      html::member<&SpreadTag::word>("word")};
  }
};
SpreadTag spread_tag(const Rendering& rendering, analysis::SpreadState state);

// "5 av 7 enheter er på siste trinn, 1 er ikke i gang."
std::string spread_sentence(const Rendering& rendering, const analysis::ChangePackageFigures& spread);
// "Siste enhet tok et trinn 12. oktober 2026, for 19 dager siden."; or that none has.
std::string uptake_sentence(const Rendering& rendering, const analysis::ChangePackageFigures& spread);
// How long there is until the target's day, or since; empty where there is none or all is done.
std::string target_sentence(const Rendering& rendering, const analysis::ChangePackageFigures& spread);

}  // namespace site
