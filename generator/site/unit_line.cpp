#include "site/unit_line.h"

#include "analysis/figures.h"

namespace site {

std::vector<std::size_t> by_title(const Rendering& rendering, const Collation& collation,
                                  std::vector<std::size_t> units) {
  sort_by_text<std::size_t>(units, collation, [&](const std::size_t& unit) {
    return text_in(rendering.model().units[unit].title, rendering.language);
  });
  return units;
}

UnitLine unit_line(Rendering& rendering, const analysis::UnitFigures& unit) {
  const auto count = [&](std::string_view word, std::size_t n) {
    return n == 0 ? std::string() : rendering.word(word, {{"n", n}});
  };
  return {.title = rendering.text(unit.unit->title),
          .address = rendering.address("unit", unit.unit->id),
          .projects = count("unit_line.projects", unit.totals.projects),
          .talk = count("unit_line.talk", unit.totals.conversations),
          .worse = count("unit_line.worse", unit.totals.worse),
          .holes = count("unit_line.holes", unit.own_holes)};
}

}  // namespace site
