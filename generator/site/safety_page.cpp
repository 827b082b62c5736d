#include "site/hub.h"

// What can go wrong, what went wrong, what people say of it, and what is done: every page that stands right
// below this one, with what it says today.
namespace site {
namespace {

struct SafetyView {
  Frame frame;
  std::vector<HubCard> cards;

  static constexpr auto members() {
    return std::array{html::member<&SafetyView::frame>("frame"), html::member<&SafetyView::cards>("cards")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return has_page_below(material, "safety") ? std::vector<std::string>{""} : std::vector<std::string>{};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{words.text("safety.path")}, words.text("safety.title"), material.strictest, "front", ""};
}

SafetyView view(Rendering& rendering) {
  SafetyView view{.cards = hub_cards(rendering, "safety")};
  rendering.description = rendering.word("safety.lead");
  return view;
}

}  // namespace

PageKind safety_page() { return page_kind<SafetyView, view>("safety", keys, describe); }

}  // namespace site
