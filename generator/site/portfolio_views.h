#pragma once

#include <vector>

#include "site/rendering.h"

namespace site {

// The other views of the portfolio that this site has, in one compact list; the page's own is marked. Shown
// by templates/parts/portfolio_views.html, which looks for it by the name `portfolio_views`.
std::vector<NavigationLink> portfolio_views(const Rendering& rendering);

}  // namespace site
