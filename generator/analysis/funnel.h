#pragma once

#include <optional>
#include <vector>

#include "analysis/measure.h"
#include "model/model.h"
#include "stats/funnel.h"

namespace analysis {

// A unit among the others of an indicator.
struct FunnelUnit {
  const MeasureFigures* measure = nullptr;
  double numerator = 0;  // sums of the points of the time that may be shown and are not left out
  double denominator = 0;
  int points = 0;
  stats::ChartPoint against_whole;              // its value and its limits, after `multiply`
  stats::Side outside = stats::Side::on;        // of the 3-sigma limits
  stats::Side far_out = stats::Side::on;        // of the 2-sigma limits
  Variation verdict = Variation::common_cause;  // what `outside` means for those concerned
};

struct FunnelFigures {
  stats::ChartKind kind = stats::ChartKind::p;
  source::Date from;   // the first day of the time
  source::Date until;  // its last
  double centre = 0;   // of all units together
  std::vector<FunnelUnit> units;
  std::vector<stats::FunnelLimits> curve;  // see stats::Funnel
  // Not among the units: nothing of theirs that may be shown lies in the time, or it is counted otherwise.
  std::vector<const MeasureFigures*> without_counts;
  // Not among the units either: their own lie below them, and would be counted twice.
  std::vector<const MeasureFigures*> above_others;
};

inline constexpr std::size_t fewest_funnel_units = 3;

// How a measure counts something out of something: p or u, or the primed ones. A run chart does where its
// numerators and denominators are whole numbers; of a share no numerator is above its denominator.
std::optional<stats::ChartKind> counting_kind(const MeasureFigures& figures);

// The units of an indicator against all of them: each unit's sum over the newest twelve periods that any of
// them has, or the newest year where the measures name no period. A hidden point enters no sum.
//   measures: of one indicator, with dates and one scale. Nothing where fewer than three can be compared.
std::optional<FunnelFigures> funnel(const std::vector<const MeasureFigures*>& measures,
                                    const model::Model& model);

}  // namespace analysis
