#include <algorithm>

#include "site/duty_words.h"
#include "site/portfolio.h"
#include "site/portfolio_views.h"
#include "site/project_counts.h"

namespace site {
namespace {

struct FilterOption {
  std::string value;
  std::string text;

  static constexpr auto members() {
    return std::array{html::member<&FilterOption::value>("value"), html::member<&FilterOption::text>("text")};
  }
};

// A list to choose from; filter.js keeps the rows that have the chosen word in data-<key>.
struct Filter {
  std::string key;
  std::string id;
  std::string name;
  std::vector<FilterOption> options;

  static constexpr auto members() {
    return std::array{html::member<&Filter::key>("key"), html::member<&Filter::id>("id"),
                      html::member<&Filter::name>("name"), html::member<&Filter::options>("options")};
  }
};

struct PortfolioView {
  Frame frame;
  std::string lead;
  html::Html status_bar;
  std::vector<SignalCount> signals;
  std::vector<NavigationLink> portfolio_views;
  std::vector<WayIn> ways_in;
  std::vector<Link> learn_from;  // the bank of aims, the methods
  std::vector<Filter> filters;   // empty where the list goes on in other parts
  std::string shown;             // "Viser {shown} av {all}", filled in by filter.js
  ProjectList project_list;
  std::optional<ListParts> list_parts;

  static constexpr auto members() {
    return std::array{html::member<&PortfolioView::frame>("frame"),
                      html::member<&PortfolioView::lead>("lead"),
                      html::member<&PortfolioView::status_bar>("status_bar"),
                      html::member<&PortfolioView::signals>("signals"),
                      html::member<&PortfolioView::portfolio_views>("portfolio_views"),
                      html::member<&PortfolioView::ways_in>("ways_in"),
                      html::member<&PortfolioView::learn_from>("learn_from"),
                      html::member<&PortfolioView::filters>("filters"),
                      html::member<&PortfolioView::shown>("shown"),
                      html::member<&PortfolioView::project_list>("project_list"),
                      html::member<&PortfolioView::list_parts>("list_parts")};
  }
};

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("project", language)},
          material.words.in(language).text("portfolio.title"),
          material.strictest,
          "front",
          ""};
}

// Units that have projects, as a tree: each below the one it belongs to, set in by its depth.
void add_units(std::vector<FilterOption>& options, const Rendering& rendering,
               const std::vector<std::size_t>& places, const std::string& indent) {
  for (const std::size_t place : units_by_title(rendering, places)) {
    const analysis::UnitFigures& unit = rendering.material.figures.units[place];
    if (unit.totals.projects == 0) continue;
    options.push_back({unit.unit->id, indent + text_in(unit.unit->title, rendering.language)});
    add_units(options, rendering, unit.below, indent + "\xC2\xA0\xC2\xA0\xC2\xA0");
  }
}

std::vector<FilterOption> unit_options(const Rendering& rendering) {
  const auto& units = rendering.material.figures.units;
  std::vector<std::size_t> tops;
  for (std::size_t place = 0; place < units.size(); ++place) {
    if (!units[place].parent) tops.push_back(place);
  }
  std::vector<FilterOption> options;
  add_units(options, rendering, tops, "");
  return options;
}

std::vector<Filter> filters_of(const Rendering& rendering, const ProjectCounts& counts) {
  Filter status{"status", "velg-status", rendering.word("portfolio.by_status"), {}};
  for (std::size_t index = 0; index < counts.by_status.size(); ++index) {
    const std::string word(model::project_status_words[index]);
    if (counts.by_status[index] > 0) status.options.push_back({word, rendering.word("status." + word)});
  }
  Filter duty{"duty", "velg-plikt", rendering.word("portfolio.by_duty"), {}};
  for (const analysis::DutyFigures& figures : rendering.material.figures.duties) {
    if (!figures.projects.empty())
      duty.options.push_back({figures.reference, duty_title(*figures.place.duty, rendering.language)});
  }
  Filter talk{"conversation",
              "velg-samtale",
              rendering.word("portfolio.by_talk"),
              {{"yes", rendering.word("portfolio.needs_talk")}}};
  return {{"unit", "velg-enhet", rendering.word("portfolio.by_unit"), unit_options(rendering)},
          std::move(status),
          std::move(duty),
          std::move(talk)};
}

std::vector<Link> learn_from(const Rendering& rendering) {
  std::vector<Link> links;
  if (const auto bank = rendering.address("aim_bank", ""))
    links.push_back({*bank, rendering.word("aim_bank.link")});
  for (const model::Method& method : rendering.model().methods)
    if (const auto address = rendering.address("method", method.id))
      links.push_back({*address, text_in(method.title, rendering.language)});
  if (const auto across = rendering.address("tag_sets", ""))
    links.push_back({*across, rendering.word("tag_sets.link")});
  return links;
}

PortfolioView view(Rendering& rendering) {
  const ProjectPointers projects = sorted(rendering, selected(rendering.material, {}), ProjectOrder::usual);
  const ProjectCounts counts = count(projects);
  PortfolioView view;
  view.lead = counts_sentence(rendering, counts);
  rendering.description = view.lead;
  view.portfolio_views = portfolio_views(rendering);
  if (projects.empty()) return view;
  rendering.scripts.push_back("filter.js");
  view.status_bar = status_bar(rendering, counts);
  view.signals = signal_counts(rendering, counts);
  view.ways_in = all_ways_in(rendering);
  view.learn_from = learn_from(rendering);
  view.list_parts = list_parts(rendering, {}, projects.size());
  if (!view.list_parts) {
    view.filters = filters_of(rendering, counts);
    view.shown = rendering.word("portfolio.shown", {{"shown", "{shown}"}, {"all", "{all}"}});
  }
  view.project_list = project_list(rendering, rendering.word("portfolio.table"), part_of(projects, 1));
  return view;
}

}  // namespace

PageKind portfolio_page() { return page_kind<PortfolioView, view>("portfolio", only_page, describe); }

}  // namespace site
