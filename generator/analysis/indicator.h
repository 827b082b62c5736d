#pragma once

#include <optional>
#include <vector>

#include "analysis/funnel.h"
#include "model/edition.h"

namespace analysis {

// What several units measure alike.
struct IndicatorFigures {
  const model::Indicator* indicator = nullptr;
  std::vector<const MeasureFigures*> measures;  // that name it, as edition.model.measures
  // Those among them that can be drawn on one scale: with dates, and multiplied as most of them are.
  std::vector<const MeasureFigures*> on_one_scale;
  std::optional<FunnelFigures> funnel;  // where they count so many of so many
};

// As edition.model.indicators. Lends the measures, which must stay where they are.
std::vector<IndicatorFigures> indicators(const model::Edition& edition,
                                         const std::vector<MeasureFigures>& measures);

}  // namespace analysis
