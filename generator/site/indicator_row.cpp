#include "site/indicator_row.h"

#include "site/collation.h"
#include "site/indicator_words.h"

namespace site {

std::vector<IndicatorRow> indicator_rows(Rendering& rendering) {
  std::vector<const analysis::IndicatorFigures*> indicators;
  for (const analysis::IndicatorFigures& figures : rendering.material.figures.indicators) {
    if (!figures.measures.empty()) indicators.push_back(&figures);
  }
  sort_by_text<const analysis::IndicatorFigures*>(
      indicators, Collation(rendering.language), [&](const analysis::IndicatorFigures* figures) {
        return text_in(figures->indicator->title, rendering.language);
      });
  std::vector<IndicatorRow> rows;
  for (const analysis::IndicatorFigures* figures : indicators) {
    IndicatorRow row{.title = rendering.text(figures->indicator->title),
                     .address = rendering.address("indicator", figures->indicator->id)};
    row.says = units_sentence(*figures, rendering.words);
    if (figures->funnel) row.funnel = funnel_headline(*figures->funnel, rendering.words) + ".";
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace site
