#include "site/hub.h"

#include <algorithm>

#include "site/page_lead.h"

namespace site {
namespace {

// No hub stands below another; asking one whether it has pages would ask the other in turn.
constexpr std::string_view hubs[] = {"learning", "safety"};

}  // namespace

std::vector<HubCard> hub_cards(Rendering& rendering, std::string_view hub) {
  std::vector<HubCard> cards;
  for (const Page& page : rendering.plan.pages()) {
    if (page.parent != hub || page.language != rendering.language) continue;
    const std::string about = std::string(hub) + ".about_" + std::string(page.kind->name);
    HubCard card{.page = {relative(rendering.page.path, page.path), page.title}};
    if (rendering.words.find(about)) card.about = rendering.word(about);
    card.verdict = page_lead(rendering, page);
    cards.push_back(std::move(card));
  }
  return cards;
}

bool has_page_below(const Material& material, std::string_view hub) {
  return std::ranges::any_of(page_kinds(), [&](const PageKind& kind) {
    if (std::ranges::find(hubs, kind.name) != std::end(hubs)) return false;
    const std::vector<std::string> keys = kind.keys(material);
    return !keys.empty() && kind.describe(material, keys.front(), material.own_language()).parent == hub;
  });
}

}  // namespace site
