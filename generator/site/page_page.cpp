#include "site/format.h"
#include "site/rendering.h"

// A page of free text.
namespace site {
namespace {

struct PageView {
  Frame frame;
  html::Html lead;
  html::Html body;
  std::string updated;

  static constexpr auto members() {
    return std::array{html::member<&PageView::frame>("frame"), html::member<&PageView::lead>("lead"),
                      html::member<&PageView::body>("body"), html::member<&PageView::updated>("updated")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Page& page : material.model().pages) ids.push_back(page.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Page& page = *model::find(material.model().pages, key);
  return {{kind_names("page", language), page.id},
          text_in(page.title, language),
          page.classification.value_or(model::Classification::internal),
          "front",
          ""};
}

PageView view(Rendering& rendering) {
  const model::Page& page = *model::find(rendering.model().pages, rendering.page.key);
  PageView view;
  view.lead = rendering.text(page.lead);
  view.body = rendering.markdown(page.body);
  if (page.updated) view.updated = long_date(*page.updated, rendering.language);
  rendering.description = text_in(page.lead, rendering.language);
  return view;
}

}  // namespace

PageKind page_page() { return page_kind<PageView, view>("page", keys, describe); }

}  // namespace site
