#include <algorithm>

#include "site/duty_words.h"
#include "site/portfolio.h"

namespace site {
namespace {

using analysis::UnitFigures;

// Of a tree with more units than this, the portfolio links to the upper levels alone; each unit's list leads
// on to those below it.
constexpr std::size_t most_unit_links = 40;

std::optional<NavigationLink> link_to(const Rendering& rendering, const Selection& selection,
                                      std::string text) {
  const std::string key = key_of(selection);
  const auto address = rendering.address("portfolio_list", key);
  if (!address) return std::nullopt;
  return NavigationLink{*address, std::move(text), rendering.page.key == key};
}

void add(WayIn& way, std::optional<NavigationLink> link) {
  if (link) way.links.push_back(std::move(*link));
}

void add_unit(WayIn& way, const Rendering& rendering, const UnitFigures& unit) {
  add(way, link_to(rendering, {.by = ListedBy::unit, .what = unit.unit->id},
                   text_in(unit.unit->title, rendering.language)));
}

WayIn ways_by_unit(const Rendering& rendering) {
  const auto& units = rendering.material.figures.units;
  WayIn way{rendering.word("portfolio.by_unit"), {}};
  std::vector<std::size_t> level;
  for (std::size_t place = 0; place < units.size(); ++place) {
    if (!units[place].parent) level.push_back(place);
  }
  std::size_t shown = 0;
  while (!level.empty() && (shown == 0 || shown + level.size() <= most_unit_links)) {
    shown += level.size();
    std::vector<std::size_t> next;
    for (const std::size_t place : units_by_title(rendering, level)) {
      add_unit(way, rendering, units[place]);
      next.insert(next.end(), units[place].below.begin(), units[place].below.end());
    }
    level = std::move(next);
  }
  return way;
}

WayIn ways_by_status(const Rendering& rendering) {
  WayIn way{rendering.word("portfolio.by_status"), {}};
  for (const std::string_view word : model::project_status_words) {
    add(way, link_to(rendering, {.by = ListedBy::status, .what = std::string(word)},
                     rendering.word("status." + std::string(word))));
  }
  return way;
}

// The duties of one framework; none: of all.
WayIn ways_by_duty(const Rendering& rendering, const model::Framework* framework) {
  WayIn way{rendering.word("portfolio.by_duty"), {}};
  for (const analysis::DutyFigures& duty : rendering.material.figures.duties) {
    if (framework && duty.place.framework != framework) continue;
    add(way, link_to(rendering, {.by = ListedBy::duty, .what = duty.reference}, duty_name(*duty.place.duty)));
  }
  return way;
}

WayIn ways_by_order(const Rendering& rendering) {
  WayIn way{rendering.word("portfolio.by_order"), {}};
  for (const std::string_view order : project_orders) {
    add(way, link_to(rendering, {.by = ListedBy::sorted, .what = std::string(order)},
                     rendering.word("portfolio.order_" + std::string(order))));
  }
  return way;
}

WayIn ways_round_unit(const Rendering& rendering, std::string_view id) {
  const auto& figures = rendering.material.figures;
  WayIn way{rendering.word("portfolio.by_unit"), {}};
  const UnitFigures* const unit = analysis::find_unit(figures, rendering.model(), id);
  if (!unit) return way;
  std::vector<const UnitFigures*> line{unit};
  while (line.back()->parent) line.push_back(&figures.units[*line.back()->parent]);
  for (auto above = line.rbegin(); above != line.rend(); ++above) add_unit(way, rendering, **above);
  for (const std::size_t below : units_by_title(rendering, unit->below))
    add_unit(way, rendering, figures.units[below]);
  return way;
}

}  // namespace

std::vector<std::size_t> units_by_title(const Rendering& rendering, std::vector<std::size_t> places) {
  const auto& units = rendering.material.figures.units;
  std::ranges::stable_sort(places, {}, [&](std::size_t place) {
    const Page* const page = rendering.plan.find("unit", units[place].unit->id, rendering.language);
    return page ? page->title_order : rendering.plan.pages().size();
  });
  return places;
}

std::vector<WayIn> all_ways_in(const Rendering& rendering) {
  std::vector<WayIn> ways{ways_by_unit(rendering), ways_by_status(rendering),
                          ways_by_duty(rendering, nullptr), ways_by_order(rendering)};
  std::erase_if(ways, [](const WayIn& way) { return way.links.empty(); });
  return ways;
}

WayIn ways_beside(const Rendering& rendering, const Selection& selection) {
  switch (selection.by) {
    case ListedBy::unit:
      return ways_round_unit(rendering, selection.what);
    case ListedBy::status:
      return ways_by_status(rendering);
    case ListedBy::duty:
      return ways_by_duty(rendering, model::find_duty(rendering.model(), selection.what).framework);
    case ListedBy::sorted:
    case ListedBy::all:
      break;
  }
  return ways_by_order(rendering);
}

}  // namespace site
