#include <fmt/format.h>

#include "site/rendering.h"

namespace site {
namespace {

struct CountRow {
  std::string name;
  std::string count;

  static constexpr auto members() {
    return std::array{html::member<&CountRow::name>("name"), html::member<&CountRow::count>("count")};
  }
};

struct AboutView {
  Frame frame;
  std::string as_of;
  std::string audience;
  std::optional<std::string> unit;
  std::vector<CountRow> counts;
  std::optional<html::Url> accessibility_statement;
  std::optional<html::Html> contact;
  std::string smallest_count;
  html::Url sums;
  html::Url edition_data;

  static constexpr auto members() {
    return std::array{html::member<&AboutView::frame>("frame"),
                      html::member<&AboutView::as_of>("as_of"),
                      html::member<&AboutView::audience>("audience"),
                      html::member<&AboutView::unit>("unit"),
                      html::member<&AboutView::counts>("counts"),
                      html::member<&AboutView::accessibility_statement>("accessibility_statement"),
                      html::member<&AboutView::contact>("contact"),
                      html::member<&AboutView::smallest_count>("smallest_count"),
                      html::member<&AboutView::sums>("sums"),
                      html::member<&AboutView::edition_data>("edition_data")};
  }
};

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{words.text("path.about")}, words.text("about.title"), material.strictest, "front", ""};
}

AboutView view(Rendering& rendering) {
  const Material& material = rendering.material;
  const model::EditionFor& made_for = material.edition.made_for;
  const model::Site& site = rendering.model().site;
  rendering.description = rendering.word("about.description");
  AboutView view;
  view.as_of = long_date(made_for.as_of, rendering.language);
  constexpr std::string_view levels[] = {"classification.open", "classification.internal",
                                         "classification.confidential",
                                         "classification.strictly_confidential"};
  view.audience = rendering.word(levels[static_cast<std::size_t>(made_for.audience)]);
  if (const model::Unit* const unit = model::find(rendering.model().units, made_for.unit)) {
    view.unit = rendering.plain(unit->title);
  }
  for (const model::Kind& kind : model::all_kinds) {
    const auto size = static_cast<double>(kind.records.size(&rendering.model()));
    if (size == 0) continue;
    view.counts.push_back({std::string(kind.many[static_cast<std::size_t>(rendering.language)]),
                           number(size, 0, rendering.language)});
  }
  if (site.accessibility_statement_url)
    view.accessibility_statement = html::checked_url(site.accessibility_statement_url->url);
  if (site.contact) view.contact = rendering.text(site.contact);
  view.smallest_count = std::to_string(material.clearance.smallest_shown());
  view.sums = rendering.file("SHA256SUMS");
  view.edition_data = rendering.file("data/edition.json");
  return view;
}

}  // namespace

PageKind about_page() { return page_kind<AboutView, view>("about", only_page, describe); }

}  // namespace site
