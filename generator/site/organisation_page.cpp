#include "model/organisation.h"

#include "analysis/figures.h"
#include "site/holder.h"
#include "site/rendering.h"
#include "site/source_citation.h"

// What the organisation is for, where it is going, and what it holds dear.
namespace site {
namespace {

struct ValueView {
  html::Html title;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&ValueView::title>("title"), html::member<&ValueView::about>("about")};
  }
};

struct OrganisationView {
  Frame frame;
  std::string id;
  html::Html vision;
  html::Html vision_about;
  html::Html mandate;
  html::Html motto;
  html::Html motto_about;
  std::vector<ValueView> values;
  html::Html strategy;
  std::vector<Link> aims;
  std::optional<html::Url> all_aims;
  std::vector<Link> units;
  std::optional<Holder> owner;
  std::vector<SourceCitation> sources;

  static constexpr auto members() {
    return std::array{html::member<&OrganisationView::frame>("frame"),
                      html::member<&OrganisationView::id>("id"),
                      html::member<&OrganisationView::vision>("vision"),
                      html::member<&OrganisationView::vision_about>("vision_about"),
                      html::member<&OrganisationView::mandate>("mandate"),
                      html::member<&OrganisationView::motto>("motto"),
                      html::member<&OrganisationView::motto_about>("motto_about"),
                      html::member<&OrganisationView::values>("values"),
                      html::member<&OrganisationView::strategy>("strategy"),
                      html::member<&OrganisationView::aims>("aims"),
                      html::member<&OrganisationView::all_aims>("all_aims"),
                      html::member<&OrganisationView::units>("units"),
                      html::member<&OrganisationView::owner>("owner"),
                      html::member<&OrganisationView::sources>("sources")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().organisations.empty() ? std::vector<std::string>() : only_page(material);
}

const model::Organisation& organisation_of(const Material& material) {
  return material.model().organisations.front();  // a check sees that there is one
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const model::Organisation& organisation = organisation_of(material);
  return {{kind_names("organisation", language)},
          text_in(organisation.title, language),
          material.strictest,
          "front",
          ""};
}

// The first units, from the top, that are several: a top with one unit below it says nothing.
std::vector<Link> units_of(const Rendering& rendering) {
  const auto& units = rendering.material.figures.units;
  std::vector<std::size_t> level;
  for (std::size_t index = 0; index < units.size(); ++index) {
    if (!units[index].parent) level.push_back(index);
  }
  while (level.size() == 1 && !units[level.front()].below.empty()) level = units[level.front()].below;
  std::vector<Link> links;
  for (const std::size_t index : level)
    links.push_back(
        rendering.link("unit", units[index].unit->id, text_in(units[index].unit->title, rendering.language)));
  return links;
}

OrganisationView view(Rendering& rendering) {
  const model::Organisation& organisation = organisation_of(rendering.material);
  rendering.markdown_page.ids[organisation.id] = 1;
  OrganisationView view{.frame = {}, .id = organisation.id};
  view.vision = rendering.text(organisation.vision);
  view.vision_about = rendering.markdown(organisation.vision_about, 3);
  view.mandate = rendering.markdown(organisation.mandate, 3);
  view.motto = rendering.text(organisation.motto);
  view.motto_about = rendering.markdown(organisation.motto_about, 3);
  for (const model::OrganisationValue& value : organisation.values)
    view.values.push_back({rendering.text(value.title), rendering.text(value.about)});
  view.strategy = rendering.markdown(organisation.strategy, 3);
  for (const model::StrategicAim& aim : rendering.model().strategic_aims)
    view.aims.push_back(rendering.link("strategic_aim", aim.id, text_in(aim.title, rendering.language)));
  view.all_aims = rendering.address("strategic_aims", "");
  view.units = units_of(rendering);
  view.owner = holder(rendering, organisation.owner);
  view.sources = source_citations(rendering, organisation.sources);
  rendering.description = text_in(organisation.vision, rendering.language);
  if (rendering.description.empty()) rendering.description = rendering.page.title;
  return view;
}

}  // namespace

PageKind organisation_page() { return page_kind<OrganisationView, view>("organisation", keys, describe); }

}  // namespace site
