#include "site/measure_pareto.h"

#include "analysis/pareto.h"
#include "site/format.h"
#include "site/measure_words.h"
#include "site/rendering.h"
#include "site/summary.h"

namespace site {

chart::ParetoChart measure_pareto(const analysis::MeasureFigures& figures, const html::Words& words) {
  const source::Language language = words.language();
  chart::ParetoChart drawn;
  drawn.title = text_in(figures.measure->title, language);
  drawn.description = summary(figures, words);
  drawn.count_label = capitalised(unit_text(figures, language));
  drawn.share_label = words.text("chart.so_far");
  drawn.threshold = analysis::pareto_threshold;
  for (const analysis::ParetoRow& row : analysis::pareto(figures))
    drawn.categories.push_back({.name = row.point->at.text,
                                .count = row.value,
                                .number = value_text(figures, row.value, language),
                                .so_far = row.so_far,
                                .is_needed = row.needed});
  drawn.number = [language](double value, int decimals) { return number(value, decimals, language); };
  drawn.percent = [language](double value, int decimals) { return percent(value, decimals, language); };
  return drawn;
}

}  // namespace site
