#pragma once

#include <span>
#include <string>
#include <string_view>
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

// What else on the site is about this record: every record with a page that refers to it, by kind, in the
// order of their titles. Kinds that its page shows in sections of their own are left out.
//   kind: also "duty", with its full reference as id.
//   shown: kinds that this page shows in sections of their own.
std::vector<MentionGroup> mentions(const Rendering& rendering, std::string_view kind, std::string_view id,
                                   std::span<const std::string_view> shown = {});

// The page of a record that refers to another, with its title; without an address where it has no page.
Link mention_link(const Rendering& rendering, const model::Mention& mention);

}  // namespace site
