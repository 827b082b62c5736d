#include "model/resource.h"

#include <algorithm>

#include "analysis/figures.h"
#include "site/collation.h"
#include "site/rendering.h"

// Guides, courses and podcasts from elsewhere: all on one page, each at its id, with the day someone last saw
// that the link still leads there.
namespace site {
namespace {

// A link that nobody has looked at for so long may lead nowhere.
constexpr int longest_without_check_days = 365;

struct ResourceView {
  std::string id;
  html::Html title;
  html::Url address;
  html::Html about;
  html::Html publisher;
  std::vector<Link> items;
  std::string checked;  // empty: never
  bool is_stale = false;

  static constexpr auto members() {
    return std::array{html::member<&ResourceView::id>("id"),
                      html::member<&ResourceView::title>("title"),
                      html::member<&ResourceView::address>("address"),
                      html::member<&ResourceView::about>("about"),
                      html::member<&ResourceView::publisher>("publisher"),
                      html::member<&ResourceView::items>("items"),
                      html::member<&ResourceView::checked>("checked"),
                      html::member<&ResourceView::is_stale>("is_stale")};
  }
};

struct ResourceGroup {
  std::string heading;
  std::vector<ResourceView> resources;

  static constexpr auto members() {
    return std::array{html::member<&ResourceGroup::heading>("heading"),
                      html::member<&ResourceGroup::resources>("resources")};
  }
};

struct ResourcesView {
  Frame frame;
  std::string lead;
  std::vector<ResourceGroup> groups;

  static constexpr auto members() {
    return std::array{html::member<&ResourcesView::frame>("frame"),
                      html::member<&ResourcesView::lead>("lead"),
                      html::member<&ResourcesView::groups>("groups")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().resources.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("resource", language)},
          material.words.in(language).text("resource.title"),
          material.strictest,
          "learning",
          ""};
}

bool is_stale(const model::Resource& resource, source::Date day) {
  return !resource.checked || source::days_between(*resource.checked, day) > longest_without_check_days;
}

ResourceView resource_view(Rendering& rendering, const model::Resource& resource) {
  ResourceView view{.id = resource.id,
                    .title = rendering.text(resource.title),
                    .address = {},
                    .about = rendering.text(resource.about),
                    .publisher = rendering.text(resource.publisher),
                    .items = {},
                    .checked = {}};
  if (resource.address) view.address = html::checked_url(resource.address->url).value_or(html::Url());
  for (const auto& reference : resource.items) {
    const model::CompetenceItem* const item =
        reference ? model::find(rendering.model().competence_items, reference->id) : nullptr;
    if (item) view.items.push_back({{}, text_in(item->title, rendering.language)});
  }
  if (resource.checked) view.checked = long_date(*resource.checked, rendering.language);
  view.is_stale = is_stale(resource, rendering.material.edition.made_for.as_of);
  return view;
}

// In the order of the kinds, each by title.
std::vector<ResourceGroup> groups_of(Rendering& rendering) {
  std::vector<ResourceGroup> groups;
  const Collation collation(rendering.language);
  for (std::size_t kind = 0; kind < model::resource_kind_words.size(); ++kind) {
    std::vector<const model::Resource*> resources;
    for (const model::Resource& resource : rendering.model().resources) {
      if (resource.kind && static_cast<std::size_t>(*resource.kind) == kind) resources.push_back(&resource);
    }
    if (resources.empty()) continue;
    sort_by_text<const model::Resource*>(resources, collation, [&](const model::Resource* resource) {
      return text_in(resource->title, rendering.language);
    });
    groups.push_back({rendering.word("resource_kind." + std::string(model::resource_kind_words[kind])), {}});
    for (const model::Resource* const resource : resources)
      groups.back().resources.push_back(resource_view(rendering, *resource));
  }
  return groups;
}

ResourcesView view(Rendering& rendering) {
  const auto& resources = rendering.model().resources;
  const source::Date day = rendering.material.edition.made_for.as_of;
  const auto stale = std::ranges::count_if(
      resources, [&](const model::Resource& resource) { return is_stale(resource, day); });
  for (const model::Resource& resource : resources) rendering.markdown_page.ids[resource.id] = 1;
  ResourcesView view;
  view.lead = rendering.word("resource.count", {{"n", resources.size()}}) + " " +
              (stale == 0 ? rendering.word("resource.all_checked")
                          : rendering.word("resource.stale", {{"n", stale}}));
  view.groups = groups_of(rendering);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind resource_page() { return page_kind<ResourcesView, view>("resource", keys, describe); }

}  // namespace site
