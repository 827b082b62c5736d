#include <algorithm>

#include "site/rendering.h"

// Where the organisation learns: every page that stands right below this one, with what it is for.
namespace site {
namespace {

struct LearningCard {
  Link page;
  std::string about;

  static constexpr auto members() {
    return std::array{html::member<&LearningCard::page>("page"), html::member<&LearningCard::about>("about")};
  }
};

struct LearningView {
  Frame frame;
  std::vector<LearningCard> cards;

  static constexpr auto members() {
    return std::array{html::member<&LearningView::frame>("frame"),
                      html::member<&LearningView::cards>("cards")};
  }
};

// A site that has none of this has no such page.
std::vector<std::string> keys(const Material& material) {
  const model::Model& model = material.model();
  const bool learns = !model.dialogues.empty() || !model.maturity_ladders.empty() ||
                      !model.journeys.empty() || !model.networks.empty() || !model.needs.empty() ||
                      !model.pipelines.empty() || !model.resources.empty();
  return learns ? std::vector<std::string>{""} : std::vector<std::string>{};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{words.text("path.learning")}, words.text("learning.title"), material.strictest, "front", ""};
}

LearningView view(Rendering& rendering) {
  LearningView view;
  for (const Page& page : rendering.plan.pages()) {
    if (page.parent != "learning" || page.language != rendering.language) continue;
    const std::string about = "learning.about_" + std::string(page.kind->name);
    view.cards.push_back({{relative(rendering.page.path, page.path), page.title},
                          rendering.words.find(about) ? rendering.word(about) : std::string()});
  }
  rendering.description = rendering.word("learning.lead");
  return view;
}

}  // namespace

PageKind learning_page() { return page_kind<LearningView, view>("learning", keys, describe); }

}  // namespace site
