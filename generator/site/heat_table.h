#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/competence.h"
#include "site/rendering.h"

namespace site {

// A share as a cell: its number in words and how dark it is.
struct HeatCell {
  std::string step;      // class: h1 to h5 by the share, "na" where there is nothing to colour
  std::string text;      // "61 %", "7 av 8", "skjult"
  std::string small;     // a second line; may be empty
  std::string dash_for;  // what a dash in place of the text stands for: "ikke aktuelt"; empty: no dash

  static constexpr auto members() {
    return std::array{html::member<&HeatCell::step>("step"), html::member<&HeatCell::text>("text"),
                      html::member<&HeatCell::small>("small"), html::member<&HeatCell::dash_for>("dash_for")};
  }
};

struct HeatRow {
  html::Html name;
  std::string small;  // "mål 60 %"; may be empty
  std::vector<HeatCell> cells;

  static constexpr auto members() {
    return std::array{html::member<&HeatRow::name>("name"), html::member<&HeatRow::small>("small"),
                      html::member<&HeatRow::cells>("cells")};
  }
};

// Rows that belong together, under a title where there is one.
struct HeatGroup {
  std::optional<html::Html> title;
  std::vector<HeatRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&HeatGroup::title>("title"), html::member<&HeatGroup::rows>("rows")};
  }
};

struct HeatColumn {
  html::Html name;
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&HeatColumn::name>("name"), html::member<&HeatColumn::address>("address")};
  }
};

// Shares as a table whose cells are the darker the greater they are. Shown by
// templates/parts/heat_table.html, which looks for it by the name `heat`; parts/heat_legend.html explains the
// steps.
struct HeatTable {
  std::string label;   // read aloud; unique on the page
  std::string corner;  // what the rows are
  std::vector<HeatColumn> columns;
  std::vector<HeatGroup> groups;
  long long width = 0;  // columns with that of the names

  static constexpr auto members() {
    return std::array{html::member<&HeatTable::label>("label"), html::member<&HeatTable::corner>("corner"),
                      html::member<&HeatTable::columns>("columns"),
                      html::member<&HeatTable::groups>("groups"), html::member<&HeatTable::width>("width")};
  }
};

// Items by role groups, of one matrix. Without rows and columns that hold nothing; in a unit's matrix those
// without counts.
HeatTable heat_by_group(Rendering& rendering, std::string label, const analysis::CompetenceMatrix& matrix);

// Items, under their role group, by units. The matrices must be of one edition.
HeatTable heat_by_unit(Rendering& rendering, std::string label,
                       const std::vector<const analysis::CompetenceMatrix*>& matrices);

// Items, under their role group, by the days of counting in one unit. Without columns where none of it may be
// shown.
HeatTable heat_by_day(Rendering& rendering, std::string label, const analysis::CompetenceMatrix& matrix);

// "61 %"; where no percentage may be shown "7 av 8", or that it is hidden. With a decimal where it would
// otherwise seem to be as much as a target that it is below: "59,6 %" of 60 %.
std::string share_text(const Rendering& rendering, const analysis::PublicShare& share,
                       std::optional<double> target = std::nullopt);
// "14 av 31"; empty where it may not be shown.
std::string counts_text(const Rendering& rendering, const analysis::PublicShare& share);

}  // namespace site
