#include "site/hub.h"

// Where the organisation learns: every page that stands right below this one, with what it is for.
namespace site {
namespace {

struct LearningView {
  Frame frame;
  std::vector<HubCard> cards;

  static constexpr auto members() {
    return std::array{html::member<&LearningView::frame>("frame"),
                      html::member<&LearningView::cards>("cards")};
  }
};

// A site that has none of this has no such page.
std::vector<std::string> keys(const Material& material) {
  return has_page_below(material, "learning") ? std::vector<std::string>{""} : std::vector<std::string>{};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{words.text("path.learning")}, words.text("learning.title"), material.strictest, "front", ""};
}

LearningView view(Rendering& rendering) {
  LearningView view{.cards = hub_cards(rendering, "learning")};
  rendering.description = rendering.word("learning.lead");
  return view;
}

}  // namespace

PageKind learning_page() { return page_kind<LearningView, view>("learning", keys, describe); }

}  // namespace site
