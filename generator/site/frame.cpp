#include "site/frame.h"

#include <algorithm>

#include "site/changes_feed.h"
#include "site/rendering.h"

namespace site {
namespace {

// Is the page the one of that kind, or below it, so that the menu marks it?
bool belongs_to(const Rendering& rendering, std::string_view kind) {
  for (const Page* page = &rendering.page; page;
       page = rendering.plan.find(page->parent, page->parent_key, page->language)) {
    if (page->kind->name == kind) return true;
    if (page->parent.empty()) return false;
  }
  return false;
}

// A menu may call a page by a shorter name than its title.
std::string menu_name(const Rendering& rendering, const Page& page) {
  const std::string key = "menu." + std::string(page.kind->name);
  return rendering.words.find(key) ? rendering.word(key) : page.title;
}

std::vector<NavigationLink> navigation_of(const Rendering& rendering) {
  std::vector<NavigationLink> result;
  for (const Page* const page : rendering.plan.menu(Menu::main, rendering.language)) {
    result.push_back({relative(rendering.page.path, page->path), menu_name(rendering, *page),
                      belongs_to(rendering, page->kind->name)});
  }
  return result;
}

std::vector<LanguageLink> languages_of(const Rendering& rendering) {
  std::vector<LanguageLink> result;
  if (rendering.material.languages.size() < 2) return result;
  for (const source::Language language : rendering.material.languages) {
    const Page* const same = rendering.plan.find(rendering.page.kind->name, rendering.page.key, language);
    if (!same) continue;
    constexpr std::string_view names[] = {"Bokmål", "Nynorsk", "English"};
    result.push_back({relative(rendering.page.path, same->path),
                      std::string(names[static_cast<std::size_t>(language)]),
                      std::string(source::code(language)), language == rendering.language});
  }
  return result;
}

std::vector<Link> breadcrumbs_of(const Rendering& rendering) {
  std::vector<Link> result;
  const Page* page = &rendering.page;
  while (!page->parent.empty()) {
    page = rendering.plan.find(page->parent, page->parent_key, page->language);
    if (!page) break;
    result.push_back({relative(rendering.page.path, page->path),
                      page->parent.empty() ? rendering.word("frame.home") : page->title});
  }
  std::reverse(result.begin(), result.end());
  return result;
}

std::vector<Link> footer_of(const Rendering& rendering) {
  std::vector<const model::Page*> pages;
  for (const model::Page& page : rendering.model().pages) {
    if (page.order) pages.push_back(&page);
  }
  std::ranges::stable_sort(pages, {}, [](const model::Page* page) { return *page->order; });
  std::vector<Link> result;
  for (const model::Page* const page : pages) {
    if (const auto address = rendering.address("page", page->id)) {
      result.push_back({*address, text_in(page->title, rendering.language)});
    }
  }
  for (const Page* const page : rendering.plan.menu(Menu::footer, rendering.language)) {
    result.push_back({relative(rendering.page.path, page->path), menu_name(rendering, *page)});
  }
  return result;
}

std::optional<std::string> fallback_note(const Rendering& rendering) {
  if (rendering.fallbacks == 0) return std::nullopt;
  std::vector<std::string> names;
  for (const source::Language language : rendering.fallback_languages) {
    names.push_back(rendering.word(language == source::Language::nb   ? "language.in_nb"
                                   : language == source::Language::nn ? "language.in_nn"
                                                                      : "language.in_en"));
  }
  return rendering.word("frame.fallback",
                        {{"n", rendering.fallbacks}, {"language", list_of(names, rendering.language)}});
}

std::optional<std::string> present(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

}  // namespace

Frame frame_of(Rendering& rendering) {
  const Material& material = rendering.material;
  const model::Site& site = material.model().site;
  Frame frame;
  frame.language = source::code(rendering.language);
  frame.heading = rendering.page.title;
  frame.site_title = text_in(site.title, rendering.language);
  frame.organisation = site.organisation ? text_in(site.organisation, rendering.language) : frame.site_title;
  frame.title = rendering.page.kind->name == "front" ? frame.site_title + " – " + frame.organisation
                                                     : rendering.page.title + " – " + frame.site_title;
  frame.description = rendering.description.empty() ? frame.title : rendering.description;
  frame.page_kind = rendering.page.kind->name;
  frame.tagline = present(text_in(site.tagline, rendering.language));
  frame.invented = present(text_in(site.invented, rendering.language));
  frame.fallback_note = fallback_note(rendering);
  frame.as_of = long_date(material.edition.made_for.as_of, rendering.language);
  constexpr std::string_view levels[] = {"classification.open", "classification.internal",
                                         "classification.confidential",
                                         "classification.strictly_confidential"};
  frame.classification = rendering.word(levels[static_cast<std::size_t>(rendering.page.classification)]);
  frame.version = material.version;
  frame.home = rendering.address("front", "").value_or(html::Url());
  frame.icon = rendering.file(material.assets.path("icon.svg"));
  for (const std::string_view name : {"theme.css", "ds-1.22.0.css", "chart.css", "app.css"}) {
    frame.style_sheets.push_back(rendering.file(material.assets.path(name)));
  }
  for (const std::string& name : rendering.scripts)
    frame.scripts.push_back(rendering.file(material.assets.path(name)));
  if (rendering.plan.find("changes", "", rendering.language))
    frame.feed = rendering.file(feed_path(material, rendering.language));
  frame.navigation = navigation_of(rendering);
  frame.languages = languages_of(rendering);
  frame.breadcrumbs = breadcrumbs_of(rendering);
  frame.has_breadcrumbs = !frame.breadcrumbs.empty();
  frame.footer = footer_of(rendering);
  return frame;
}

}  // namespace site
