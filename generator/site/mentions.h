#pragma once

#include <string>
#include <vector>

#include "site/rendering.h"

namespace site {

// The records of one kind that refer to what a page is about.
struct MentionGroup {
  std::string heading;  // "Læringsnettverk"
  std::vector<Link> links;

  static constexpr auto members() {
    return std::array{html::member<&MentionGroup::heading>("heading"),
                      html::member<&MentionGroup::links>("links")};
  }
};

// The record's page, with its title, or the unit that it is about where it has none. Without an address where
// there is no such page.
Link link_of(const Rendering& rendering, const model::Mention& mention);

// What else on the site is about this record: every record with a page that refers to it, by kind, in the
// order of their titles. Kinds that its page shows in sections of their own are left out.
//   kind: also "duty", with its full reference as id.
std::vector<MentionGroup> mentions(const Rendering& rendering, std::string_view kind, std::string_view id);

}  // namespace site
