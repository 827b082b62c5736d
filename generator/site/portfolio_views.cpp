#include "site/portfolio_views.h"

namespace site {
namespace {

// Kinds of pages with one page each, in the order of the list; coverage has one for each framework.
constexpr std::string_view views[] = {"strategic_aims", "gantt",     "portfolio_flow", "portfolio_progress",
                                      "loop_closure",   "challenge", "theory",         "spread"};

void add(std::vector<NavigationLink>& links, const Rendering& rendering, const Page* page, bool current) {
  if (page) links.push_back({relative(rendering.page.path, page->path), page->title, current});
}

}  // namespace

std::vector<NavigationLink> portfolio_views(const Rendering& rendering) {
  std::vector<NavigationLink> links;
  const std::string_view here = rendering.page.kind->name;
  add(links, rendering, rendering.plan.find("portfolio", "", rendering.language), here == "portfolio");
  for (const std::string_view view : views)
    add(links, rendering, rendering.plan.find(view, "", rendering.language), here == view);
  for (const model::Framework& framework : rendering.model().frameworks)
    add(links, rendering, rendering.plan.find("coverage", framework.id, rendering.language),
        here == "coverage" && rendering.page.key.starts_with(framework.id));
  if (links.size() < 2) links.clear();  // nothing but the portfolio itself
  return links;
}

}  // namespace site
