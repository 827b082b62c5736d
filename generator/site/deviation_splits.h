#pragma once

#include <string>
#include <vector>

#include "site/deviations_words.h"
#include "site/rendering.h"

namespace site {

struct PartRow {
  std::string name;
  std::string count;
  std::string share;

  static constexpr auto members() {
    return std::array{html::member<&PartRow::name>("name"), html::member<&PartRow::count>("count"),
                      html::member<&PartRow::share>("share")};
  }
};

// A split of a tertial's deviations with its chart and the numbers behind it. Shown by
// templates/parts/deviation_split.html, which looks for its members by their names.
struct SplitView {
  std::string headline;
  std::string caption;  // of the table
  std::string column;   // its first one
  html::Html chart;
  std::vector<PartRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&SplitView::headline>("headline"),
                      html::member<&SplitView::caption>("caption"),
                      html::member<&SplitView::column>("column"), html::member<&SplitView::chart>("chart"),
                      html::member<&SplitView::rows>("rows")};
  }
};

// What goes wrong: by type, as a Pareto chart, and by severity. Those that may be shown.
std::vector<SplitView> wrong_splits(Rendering& rendering, const analysis::DeviationTertialFigures& tertial);

// Are they handled: how long the open ones have waited, and how far those reported have come.
std::vector<SplitView> handled_splits(Rendering& rendering, const analysis::DeviationTertialFigures& tertial);

}  // namespace site
