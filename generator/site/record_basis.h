#pragma once

#include <optional>
#include <vector>

#include "site/project_facts.h"

// What a record builds on: duties that it serves and sources that it is from.
namespace site {

using References = std::vector<source::Given<source::Reference>>;

std::vector<ServedDuty> duties_served(Rendering& rendering, const References& duties);

struct SourceLink {
  html::Html title;
  std::optional<html::Url> address;  // on the site, else elsewhere; may be empty

  static constexpr auto members() {
    return std::array{html::member<&SourceLink::title>("title"),
                      html::member<&SourceLink::address>("address")};
  }
};
std::vector<SourceLink> source_links(Rendering& rendering, const References& sources);

}  // namespace site
