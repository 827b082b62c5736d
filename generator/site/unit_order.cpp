#include "site/unit_order.h"

#include "analysis/figures.h"
#include "site/unit_line.h"

namespace site {
namespace {

void add_branch(const Rendering& rendering, const Collation& collation,
                const std::vector<std::size_t>& beside, std::map<const model::Unit*, std::size_t>& order) {
  for (const std::size_t index : by_title(rendering, collation, beside)) {
    const analysis::UnitFigures& unit = rendering.material.figures.units[index];
    order.emplace(unit.unit, order.size());
    add_branch(rendering, collation, unit.below, order);
  }
}

}  // namespace

std::map<const model::Unit*, std::size_t> unit_order(const Rendering& rendering) {
  const auto& units = rendering.material.figures.units;
  std::vector<std::size_t> top;
  for (std::size_t index = 0; index < units.size(); ++index) {
    if (!units[index].parent) top.push_back(index);
  }
  std::map<const model::Unit*, std::size_t> order;
  add_branch(rendering, Collation(rendering.language), top, order);
  return order;
}

}  // namespace site
