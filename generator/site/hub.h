#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "site/rendering.h"

namespace site {

// A page that stands right below a hub page, with what it is for.
struct HubCard {
  Link page;
  std::string about;    // may be empty
  std::string verdict;  // what it says today, see page_lead(); may be empty

  static constexpr auto members() {
    return std::array{html::member<&HubCard::page>("page"), html::member<&HubCard::about>("about"),
                      html::member<&HubCard::verdict>("verdict")};
  }
};

// Every page whose parent is that hub, in the order of the plan. What each is for stands in the words as
// "<hub>.about_<kind of page>".
std::vector<HubCard> hub_cards(Rendering& rendering, std::string_view hub);

// Whether the plan's material has a page below that hub.
bool has_page_below(const Material& material, std::string_view hub);

}  // namespace site
