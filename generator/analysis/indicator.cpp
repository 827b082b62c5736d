#include "analysis/indicator.h"

#include <algorithm>
#include <map>

#include "analysis/series.h"

namespace analysis {
namespace {

using Measures = std::vector<const MeasureFigures*>;

double scale_of(const MeasureFigures& figures) { return figures.measure->multiply.value_or(1); }

Measures on_one_scale(const Measures& measures) {
  std::map<double, std::size_t> counts;
  Measures dated;
  for (const MeasureFigures* figures : measures) {
    if (axis_of(*figures->measure) != model::Axis::date) continue;
    dated.push_back(figures);
    ++counts[scale_of(*figures)];
  }
  const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
  std::erase_if(dated, [&](const MeasureFigures* figures) { return scale_of(*figures) != most->first; });
  return dated;
}

}  // namespace

std::vector<IndicatorFigures> indicators(const model::Edition& edition,
                                         const std::vector<MeasureFigures>& measures) {
  const model::Model& model = edition.model;
  std::vector<IndicatorFigures> result;
  for (const model::Indicator& indicator : model.indicators)
    result.push_back({.indicator = &indicator, .funnel = {}});
  for (const MeasureFigures& figures : measures) {
    const auto& named = figures.measure->indicator;
    const model::Indicator* const indicator = named ? model::find(model.indicators, named->id) : nullptr;
    if (indicator)
      result[static_cast<std::size_t>(indicator - model.indicators.data())].measures.push_back(&figures);
  }
  for (IndicatorFigures& indicator : result) {
    indicator.on_one_scale = on_one_scale(indicator.measures);
    indicator.funnel = funnel(indicator.on_one_scale, model);
  }
  return result;
}

}  // namespace analysis
