#pragma once

#include <string>
#include <string_view>

#include "site/rendering.h"

namespace site {

// What a page says first, for a page that sums it up. Empty of a page of a kind without one.
std::string page_lead(Rendering& rendering, const Page& page);

// Of the page of that kind without a key, in this page's language. Empty where there is no such page.
std::string page_lead(Rendering& rendering, std::string_view kind);

}  // namespace site
