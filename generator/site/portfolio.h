#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "site/project_row.h"

// The lists of projects: all of them, and one for each unit, status, duty and order.
namespace site {

// A table has no more rows than this; a longer list goes on in parts, on pages of their own.
inline constexpr std::size_t longest_project_list = 500;

enum class ListedBy { all, unit, status, duty, sorted };

// Which projects a list shows. Its key is that of its page: "unit/home-care", "status/active",
// "duty/ledelse/6f", "sorted/title"; of a later part "unit/home-care/2", of all projects "all/2".
struct Selection {
  ListedBy by = ListedBy::all;
  std::string what = {};  // "home-care", "active", "ledelse/6f", "title"; empty for all
  std::size_t part = 1;   // from 1

  bool operator==(const Selection&) const = default;
};
std::string key_of(const Selection& selection);
// Requires a key that key_of() made.
Selection selection_of(std::string_view key);

// The keys of all lists that have projects. The orders come only where one table holds all projects.
std::vector<std::string> portfolio_list_keys(const Material& material);

// All projects of the list, of every part, by id. A unit's are its own and those of the units below it.
ProjectPointers selected(const Material& material, const Selection& selection);

// What the list is called, without its part.
std::string list_title(const Material& material, const Selection& selection, source::Language language);

// The order that a list is in.
ProjectOrder order_of(const Selection& selection);
inline constexpr std::string_view project_orders[] = {"title", "unit", "status", "signal", "updated"};

// The way to the other parts of a list; shown by templates/parts/list_parts.html.
struct ListParts {
  std::string place;  // "Del 2 av 5"
  std::optional<html::Url> previous;
  std::optional<html::Url> next;

  static constexpr auto members() {
    return std::array{html::member<&ListParts::place>("place"),
                      html::member<&ListParts::previous>("previous"), html::member<&ListParts::next>("next")};
  }
};
// None where the list has one part.
std::optional<ListParts> list_parts(const Rendering& rendering, const Selection& selection, std::size_t size);

// The part's share of a whole list.
ProjectPointers part_of(const ProjectPointers& projects, std::size_t part);

// A row of links to lists of one kind: the units, the statuses.
struct WayIn {
  std::string name;
  std::vector<NavigationLink> links;

  static constexpr auto members() {
    return std::array{html::member<&WayIn::name>("name"), html::member<&WayIn::links>("links")};
  }
};
// Units by their places in the figures, sorted by title.
std::vector<std::size_t> units_by_title(const Rendering& rendering, std::vector<std::size_t> places);

// From the list of all projects: units (the upper levels of a large tree), statuses, duties, orders.
std::vector<WayIn> all_ways_in(const Rendering& rendering);
// From another list: to those beside it; from a unit's to the units above and right below.
WayIn ways_beside(const Rendering& rendering, const Selection& selection);

}  // namespace site
