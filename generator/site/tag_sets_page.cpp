#include <algorithm>

#include "analysis/tag_set.h"
#include "site/tag_set_words.h"

// All the ways to look across the work: what each of them finds.
namespace site {
namespace {

using analysis::TagFigures;
using analysis::TagSetFigures;

struct TagCount {
  html::Html title;
  std::string count;
  bool none = false;

  static constexpr auto members() {
    return std::array{html::member<&TagCount::title>("title"), html::member<&TagCount::count>("count"),
                      html::member<&TagCount::none>("none")};
  }
};

struct TagSetCard {
  html::Html title;
  html::Url address;
  std::string finding;
  std::vector<TagCount> tags;

  static constexpr auto members() {
    return std::array{html::member<&TagSetCard::title>("title"),
                      html::member<&TagSetCard::address>("address"),
                      html::member<&TagSetCard::finding>("finding"), html::member<&TagSetCard::tags>("tags")};
  }
};

struct TagSetsView {
  Frame frame;
  std::string lead;
  std::vector<TagSetCard> cards;

  static constexpr auto members() {
    return std::array{html::member<&TagSetsView::frame>("frame"), html::member<&TagSetsView::lead>("lead"),
                      html::member<&TagSetsView::cards>("cards")};
  }
};

bool has_tags(const TagSetFigures& figures) { return !figures.tags.empty(); }

std::vector<std::string> keys(const Material& material) {
  return std::ranges::any_of(material.figures.tag_sets, has_tags) ? only_page(material)
                                                                  : std::vector<std::string>();
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("tag_set", language)},
          material.words.in(language).text("tag_sets.title"),
          material.strictest,
          material.figures.projects.empty() ? "front" : "portfolio",
          ""};
}

TagSetCard card_of(Rendering& rendering, const TagSetFigures& figures) {
  TagSetCard card{.title = rendering.text(figures.set->title),
                  .address = rendering.address("tag_set", figures.set->id).value_or(html::Url()),
                  .finding = tag_set_finding(rendering, figures),
                  .tags = {}};
  for (const TagFigures& tag : figures.tags)
    card.tags.push_back({rendering.text(tag.tag->title),
                         share_of_projects(rendering, tag.projects.size(), figures.projects),
                         tag.projects.empty()});
  return card;
}

// The sets in their order, with how many tags nothing belongs to.
TagSetsView view(Rendering& rendering) {
  std::vector<const TagSetFigures*> sets;
  std::size_t tags = 0, empty = 0;
  for (const TagSetFigures& figures : rendering.material.figures.tag_sets) {
    if (!has_tags(figures)) continue;
    sets.push_back(&figures);
    tags += figures.tags.size();
    empty += static_cast<std::size_t>(
        std::ranges::count_if(figures.tags, [](const TagFigures& tag) { return tag.projects.empty(); }));
  }
  std::ranges::stable_sort(sets, {},
                           [](const TagSetFigures* figures) { return figures->set->order.value_or(1000); });
  TagSetsView view;
  view.lead = rendering.word("tag_sets.lead", {{"n", sets.size()}}) + " ";
  view.lead += empty == 0 ? rendering.word("tag_sets.none_empty")
                          : rendering.word("tag_sets.empty", {{"n", empty}, {"all", tags}});
  for (const TagSetFigures* const figures : sets) view.cards.push_back(card_of(rendering, *figures));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind tag_sets_page() { return page_kind<TagSetsView, view>("tag_sets", keys, describe); }

}  // namespace site
