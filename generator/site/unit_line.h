#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/unit.h"
#include "site/collation.h"
#include "site/rendering.h"

namespace site {

// A unit as one line of a list, with how much there is in it and below it. Shown by
// templates/parts/unit_line.html, which looks for its members by their names.
struct UnitLine {
  html::Html title;
  std::optional<html::Url> address;
  std::string projects;  // "3 prosjekter"; empty where there are none
  std::string talk;      // "1 trenger en samtale"; empty where none does
  std::string worse;     // "2 målinger i forverring"
  std::string holes;     // "4 plikter med hull", where it answers for them itself
  // Templates know no recursion, so each line of a tree says which lists begin and end with it.
  bool opens = false;       // a list of the units below it follows
  std::vector<int> closes;  // one for each list that ends after it

  static constexpr auto members() {
    return std::array{
        html::member<&UnitLine::title>("title"),       html::member<&UnitLine::address>("address"),
        html::member<&UnitLine::projects>("projects"), html::member<&UnitLine::talk>("talk"),
        html::member<&UnitLine::worse>("worse"),       html::member<&UnitLine::holes>("holes"),
        html::member<&UnitLine::opens>("opens"),       html::member<&UnitLine::closes>("closes")};
  }
};

// Places in the list of units, in the order of the units' titles.
std::vector<std::size_t> by_title(const Rendering& rendering, const Collation& collation,
                                  std::vector<std::size_t> units);

UnitLine unit_line(Rendering& rendering, const analysis::UnitFigures& unit);

}  // namespace site
