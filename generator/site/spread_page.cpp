#include <algorithm>

#include "site/change_package_words.h"
#include "site/holder.h"
#include "site/portfolio_views.h"

// Every change package and how far it has spread, what wants attention first.
namespace site {
namespace {

using analysis::ChangePackageFigures;
using analysis::SpreadState;

struct SpreadStep {
  html::Html title;
  std::string reached;  // "5 av 7"

  static constexpr auto members() {
    return std::array{html::member<&SpreadStep::title>("title"),
                      html::member<&SpreadStep::reached>("reached")};
  }
};

struct SpreadRow {
  html::Html title;
  std::optional<html::Url> address;
  SpreadTag state;
  std::optional<Link> project;
  std::string owner;
  std::vector<SpreadStep> steps;
  std::string not_begun;
  std::string last_uptake;  // "for 19 dager siden"
  std::string target;

  static constexpr auto members() {
    return std::array{html::member<&SpreadRow::title>("title"),
                      html::member<&SpreadRow::address>("address"),
                      html::member<&SpreadRow::state>("state"),
                      html::member<&SpreadRow::project>("project"),
                      html::member<&SpreadRow::owner>("owner"),
                      html::member<&SpreadRow::steps>("steps"),
                      html::member<&SpreadRow::not_begun>("not_begun"),
                      html::member<&SpreadRow::last_uptake>("last_uptake"),
                      html::member<&SpreadRow::target>("target")};
  }
};

struct SpreadView {
  Frame frame;
  std::vector<NavigationLink> portfolio_views;
  std::string lead;
  std::vector<SpreadRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&SpreadView::frame>("frame"),
                      html::member<&SpreadView::portfolio_views>("portfolio_views"),
                      html::member<&SpreadView::lead>("lead"), html::member<&SpreadView::rows>("rows")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().change_packages.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("change_package", language)},
          material.words.in(language).text("spread.title"),
          material.strictest,
          "portfolio",
          ""};
}

SpreadRow row_of(Rendering& rendering, const ChangePackageFigures& spread) {
  const model::ChangePackage& package = *spread.package;
  SpreadRow row;
  row.title = rendering.text(package.title);
  row.address = rendering.address("change_package", package.id);
  row.state = spread_tag(rendering, spread.state);
  row.owner = holder_text(rendering, package.owner);
  const model::Project* const project =
      package.project ? model::find(rendering.model().projects, package.project->id) : nullptr;
  if (project) row.project = rendering.link("project", project->id, rendering.plain(project->title));
  for (const analysis::StepFigures& step : spread.steps) {
    row.steps.push_back(
        {rendering.text(step.step->title),
         rendering.word("spread.of_planned", {{"n", step.reached()}, {"all", spread.planned}})});
  }
  row.not_begun = html::whole_number(static_cast<long long>(spread.not_begun), rendering.language);
  row.last_uptake = spread.last_uptake ? rendering.word("spread.days_ago", {{"n", spread.days_since_uptake}})
                                       : rendering.word("spread.never");
  if (spread.target_date) row.target = short_date(*spread.target_date, rendering.language);
  return row;
}

std::string lead_of(const Rendering& rendering, const std::vector<ChangePackageFigures>& spreads) {
  std::string lead = rendering.word("spread.lead", {{"n", spreads.size()}});
  const auto add = [&](SpreadState state, std::string_view word) {
    const auto n = std::ranges::count(spreads, state, &ChangePackageFigures::state);
    if (n > 0) lead += " " + rendering.word(word, {{"n", n}});
  };
  add(SpreadState::overdue, "spread.lead_overdue");
  add(SpreadState::stands_still, "spread.lead_still");
  add(SpreadState::finished, "spread.lead_finished");
  return lead;
}

SpreadView view(Rendering& rendering) {
  const std::vector<ChangePackageFigures> spreads = analysis::spreads(rendering.material.edition);
  SpreadView view;
  view.portfolio_views = portfolio_views(rendering);
  view.lead = lead_of(rendering, spreads);
  rendering.description = view.lead;
  for (const ChangePackageFigures& spread : spreads) view.rows.push_back(row_of(rendering, spread));
  return view;
}

}  // namespace

PageKind spread_page() { return page_kind<SpreadView, view>("spread", keys, describe); }

}  // namespace site
