#include <algorithm>

#include "site/network_words.h"

// All learning networks: those that go on first.
namespace site {
namespace {

using analysis::NetworkFigures;

struct NetworkRow {
  std::optional<html::Url> address;
  html::Html title;
  html::Html theme;
  std::string time;
  bool running = false;
  std::string teams;
  std::string gatherings;  // "2 av 3"
  std::string deliveries;  // of the deadlines that have passed: "15 av 18"
  bool lacking = false;    // not all came
  std::string measuring;   // "4 av 6"

  static constexpr auto members() {
    return std::array{html::member<&NetworkRow::address>("address"),
                      html::member<&NetworkRow::title>("title"),
                      html::member<&NetworkRow::theme>("theme"),
                      html::member<&NetworkRow::time>("time"),
                      html::member<&NetworkRow::running>("running"),
                      html::member<&NetworkRow::teams>("teams"),
                      html::member<&NetworkRow::gatherings>("gatherings"),
                      html::member<&NetworkRow::deliveries>("deliveries"),
                      html::member<&NetworkRow::lacking>("lacking"),
                      html::member<&NetworkRow::measuring>("measuring")};
  }
};

struct NetworksView {
  Frame frame;
  std::string lead;
  std::vector<NetworkRow> networks;
  std::optional<Link> needs;

  static constexpr auto members() {
    return std::array{html::member<&NetworksView::frame>("frame"), html::member<&NetworksView::lead>("lead"),
                      html::member<&NetworksView::networks>("networks"),
                      html::member<&NetworksView::needs>("needs")};
  }
};

// No networks, no page.
std::vector<std::string> keys(const Material& material) {
  return material.model().networks.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {
      {kind_names("network", language)}, kind_names("network", language), material.strictest, "learning", ""};
}

NetworkRow row_of(Rendering& rendering, const NetworkFigures& figures) {
  std::size_t asked = 0, came = 0;
  for (const analysis::DeadlineFigures& deadline : figures.deadlines) {
    if (!deadline.passed) continue;
    asked += figures.teams.size();
    came += deadline.delivered;
  }
  const auto of = [&](std::size_t part, std::size_t all) {
    return all == 0 ? std::string() : rendering.word("network.of", {{"part", part}, {"all", all}});
  };
  return {.address = rendering.address("network", figures.network->id),
          .title = rendering.text(figures.network->title),
          .theme = rendering.text(figures.network->theme),
          .time = network_time(rendering, *figures.network),
          .running = !figures.over,
          .teams = html::whole_number(static_cast<long long>(figures.teams.size()), rendering.language),
          .gatherings = of(figures.held(), figures.gatherings.size()),
          .deliveries = of(came, asked),
          .lacking = came < asked,
          .measuring = of(measuring_teams(figures), figures.teams.size())};
}

NetworksView view(Rendering& rendering) {
  std::vector<const NetworkFigures*> networks;
  for (const NetworkFigures& each : rendering.material.figures.networks) networks.push_back(&each);
  std::ranges::stable_sort(networks, [](const NetworkFigures* left, const NetworkFigures* right) {
    if (left->over != right->over) return right->over;
    return left->first_day > right->first_day;
  });
  const auto running = std::ranges::count(networks, false, &NetworkFigures::over);
  NetworksView view;
  view.lead =
      rendering.word("network.count", {{"n", networks.size()}}) + " " +
      rendering.word(running == 0 ? "network.none_running" : "network.running_count", {{"n", running}});
  for (const NetworkFigures* const each : networks) view.networks.push_back(row_of(rendering, *each));
  if (const auto needs = rendering.address("need", ""))
    view.needs = Link{*needs, rendering.word("network.see_needs")};
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind networks_page() { return page_kind<NetworksView, view>("networks", keys, describe); }

}  // namespace site
