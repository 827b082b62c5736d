#include "site/chart_example.h"

// All kinds of charts that the site uses, with what each is for.
namespace site {
namespace {

struct GuideItem {
  Link page;
  std::string shows;

  static constexpr auto members() {
    return std::array{html::member<&GuideItem::page>("page"), html::member<&GuideItem::shows>("shows")};
  }
};

struct GuideGroup {
  std::string heading;
  std::vector<GuideItem> guides;

  static constexpr auto members() {
    return std::array{html::member<&GuideGroup::heading>("heading"),
                      html::member<&GuideGroup::guides>("guides")};
  }
};

struct ChartGuidesView {
  Frame frame;
  std::string lead;
  std::vector<GuideGroup> groups;
  std::optional<html::Url> general;

  static constexpr auto members() {
    return std::array{
        html::member<&ChartGuidesView::frame>("frame"), html::member<&ChartGuidesView::lead>("lead"),
        html::member<&ChartGuidesView::groups>("groups"), html::member<&ChartGuidesView::general>("general")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().measures.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{kind_names("measure", language), words.text("chart_guides.path")},
          words.text("chart_guides.title"),
          material.strictest,
          "measures",
          ""};
}

ChartGuidesView view(Rendering& rendering) {
  ChartGuidesView view;
  view.groups = {{rendering.word("chart_guides.of_measures"), {}},
                 {rendering.word("chart_guides.others"), {}}};
  for (const std::string_view key : chart_guide_keys()) {
    const std::string word = "chart_guide." + std::string(key);
    const std::size_t group = example_measure(key, rendering.words) ? 0 : 1;
    view.groups[group].guides.push_back({rendering.link("chart_guide", key, rendering.word(word + "_title")),
                                         rendering.word(word + "_shows")});
  }
  view.lead = rendering.word("chart_guides.lead", {{"n", chart_guide_keys().size()}});
  view.general = rendering.address("page", "slik-leser-du-diagrammene");
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind chart_guides_page() { return page_kind<ChartGuidesView, view>("chart_guides", keys, describe); }

}  // namespace site
