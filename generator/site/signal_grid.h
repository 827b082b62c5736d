#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/measure.h"
#include "site/rendering.h"

// Measures by what they say twice over: how the process varies, and whether it reaches its target.
namespace site {

// Whether the process, as it now runs, reaches its target. The worst first.
enum class Outlook {
  fails,       // as good as never
  by_chance,   // now and then
  not_judged,  // there is a target, but no limits, too few values, or no wanted direction
  no_target,
  reliable,  // as good as always
};
inline constexpr std::size_t outlooks = 5;
Outlook outlook_of(const analysis::MeasureFigures& figures);

// Where a measure stands among others: a smaller place has worse news. Measures of one place stand together.
//   0 to places_of_signals - 1.
inline constexpr std::size_t places_of_signals = 6 * outlooks;
std::size_t place_of_signal(const analysis::MeasureFigures& figures);
// The id of the rows of a place in a list of measures: "concern-fails".
std::string id_of_place(std::size_t place);

struct GridName {
  html::Html title;
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&GridName::title>("title"), html::member<&GridName::address>("address")};
  }
};

struct GridCell {
  std::string count;                 // "3"; empty where there are none
  std::string label;                 // read aloud: "3 målinger: forverring, når ikke målet"
  std::optional<html::Url> address;  // of their rows
  std::vector<GridName> names;       // where they are few

  static constexpr auto members() {
    return std::array{html::member<&GridCell::count>("count"), html::member<&GridCell::label>("label"),
                      html::member<&GridCell::address>("address"), html::member<&GridCell::names>("names")};
  }
};

struct GridRow {
  std::string signal;  // data-signal
  html::Html sign;
  std::string word;
  std::string count;
  std::vector<GridCell> cells;

  static constexpr auto members() {
    return std::array{html::member<&GridRow::signal>("signal"), html::member<&GridRow::sign>("sign"),
                      html::member<&GridRow::word>("word"), html::member<&GridRow::count>("count"),
                      html::member<&GridRow::cells>("cells")};
  }
};

struct GridColumn {
  std::optional<html::Html> icon;
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&GridColumn::icon>("icon"), html::member<&GridColumn::word>("word")};
  }
};

// Shown by templates/parts/signal_grid.html, which looks for it by the name `grid`. Rows and columns that
// hold nothing are left out, but for the plain ones: better, worse and unchanged; reached, now and then, not.
struct SignalGrid {
  std::vector<GridColumn> columns;
  std::vector<GridRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&SignalGrid::columns>("columns"), html::member<&SignalGrid::rows>("rows")};
  }
};

// measures: in the order of their list, see place_of_signal.
//   page_of: the address of the page that holds the row at that index of the list; empty for this page.
SignalGrid signal_grid(Rendering& rendering, const std::vector<const analysis::MeasureFigures*>& measures,
                       const std::function<html::Url(std::size_t)>& page_of);

}  // namespace site
