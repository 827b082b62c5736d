#pragma once

#include <algorithm>
#include <map>
#include <vector>

#include "site/rendering.h"

namespace site {

// Where each unit stands when the tree is read from the top, those with the same unit above them by their
// titles. Lists of units stand in this order where a list by their numbers would be a ranking.
std::map<const model::Unit*, std::size_t> unit_order(const Rendering& rendering);

// Sorts what is about units into that order. unit_of(item) gives its unit, or null: that comes first.
template <class Item, class UnitOf>
void sort_by_unit(const Rendering& rendering, std::vector<Item>& items, const UnitOf& unit_of) {
  const auto order = unit_order(rendering);
  std::ranges::stable_sort(items, {}, [&](const Item& item) {
    const auto place = order.find(unit_of(item));
    return place == order.end() ? std::size_t{0} : place->second + 1;
  });
}

// The unit that a record names; null where it names none.
inline const model::Unit* unit_named(const Rendering& rendering,
                                     const source::Given<source::Reference>& reference) {
  return reference ? model::find(rendering.model().units, reference->id) : nullptr;
}

}  // namespace site
