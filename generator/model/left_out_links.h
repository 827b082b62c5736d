#pragma once

#include <set>
#include <string>
#include <string_view>

#include "model/model.h"

namespace model {

// What Markdown can link to, as it is written there: "project:falls", "duty:ledelse/6f".
using LinkNames = std::set<std::string, std::less<>>;
LinkNames link_names(const Model& model);

// The text without links to what was left out. `[Fall](project:falls)` becomes its text; in other forms of
// links (`<project:falls>`, `[f]: project:falls`) the name gives way to one that leads nowhere, which is then
// shown without a link.
//   framework: the id of the one that "duty:6f" means.
//   count: grows by one for each.
std::string without_links_to(const LinkNames& left_out, std::string_view framework, std::string_view text,
                             std::size_t& count);

}  // namespace model
