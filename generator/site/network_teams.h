#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/network.h"
#include "site/rendering.h"

namespace site {

// A sign with its word: whether a team came, or delivered.
struct TeamCell {
  std::string label;  // the column's head, for a phone
  std::string state;  // data-state: done, late, lacking, soon, ahead
  std::string sign;   // not read aloud
  std::string word;
  std::string more;  // second line; may be empty

  static constexpr auto members() {
    return std::array{html::member<&TeamCell::label>("label"), html::member<&TeamCell::state>("state"),
                      html::member<&TeamCell::sign>("sign"), html::member<&TeamCell::word>("word"),
                      html::member<&TeamCell::more>("more")};
  }
};

// A team's line in the table of who came and who delivered.
struct TeamRow {
  html::Html unit;
  std::optional<html::Url> unit_address;
  html::Html project;
  std::optional<html::Url> project_address;
  std::vector<TeamCell> cells;

  static constexpr auto members() {
    return std::array{
        html::member<&TeamRow::unit>("unit"), html::member<&TeamRow::unit_address>("unit_address"),
        html::member<&TeamRow::project>("project"),
        html::member<&TeamRow::project_address>("project_address"), html::member<&TeamRow::cells>("cells")};
  }
};

struct TeamColumn {
  std::string title;
  std::string when;

  static constexpr auto members() {
    return std::array{html::member<&TeamColumn::title>("title"), html::member<&TeamColumn::when>("when")};
  }
};

// Who came to which gathering and delivered at which deadline, in the order of the days. Shown by
// templates/parts/network_teams.html, which looks for it by the name `team_table`.
struct TeamTable {
  std::string label;  // read aloud
  std::vector<TeamColumn> columns;
  std::vector<TeamRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&TeamTable::label>("label"), html::member<&TeamTable::columns>("columns"),
                      html::member<&TeamTable::rows>("rows")};
  }
};

TeamTable team_table(Rendering& rendering, const analysis::NetworkFigures& network);

// The team's unit, in plain text.
std::string team_name(Rendering& rendering, const analysis::TeamFigures& team);

}  // namespace site
