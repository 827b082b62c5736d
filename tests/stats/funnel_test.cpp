#include "stats/funnel.h"

#include <gtest/gtest.h>

#include <cmath>

namespace stats {
namespace {

// 30 of 100 and 70 of 100 and 200 of 400: half of all.
const std::vector<Observation> shares{{30, 100}, {70, 100}, {200, 400}};

TEST(Funnel, OfSharesHasTheLimitsOfTheBinomialDistribution) {
  const Funnel made = funnel(ChartKind::p, shares, 1);
  EXPECT_DOUBLE_EQ(*made.centre, 0.5);
  // Three standard errors: sqrt(0.5 x 0.5 / 100) = 0.05, and 0.025 of 400.
  EXPECT_NEAR(*made.units[0].lower_limit, 0.35, 1e-12);
  EXPECT_NEAR(*made.units[0].upper_limit, 0.65, 1e-12);
  EXPECT_NEAR(*made.units[2].lower_warning, 0.45, 1e-12);
  EXPECT_TRUE(made.units[0].sigma_signal);
  EXPECT_EQ(made.units[0].side, Side::below);
  EXPECT_TRUE(made.units[1].sigma_signal);
  EXPECT_FALSE(made.units[2].sigma_signal);
}

TEST(Funnel, OfRatesHasTheLimitsOfThePoissonDistribution) {
  // 16 in 1000 days, shown per 1000: 16 +/- 3 x sqrt(0.016 / 1000) x 1000 = 16 +/- 12.
  const Funnel made = funnel(ChartKind::u, {{8, 500}, {24, 1500}, {16, 1000}}, 1000);
  EXPECT_DOUBLE_EQ(*made.centre, 16);
  EXPECT_NEAR(*made.units[2].lower_limit, 4, 1e-9);
  EXPECT_NEAR(*made.units[2].upper_limit, 28, 1e-9);
}

TEST(Funnel, HasTheLimitsOfItsControlChart) {
  for (const ChartKind kind : {ChartKind::p, ChartKind::pp, ChartKind::u, ChartKind::up}) {
    ControlChart chart{.kind = kind, .has_denominators = true, .axis = Axis::categories};
    for (const Observation& unit : shares) chart.subgroups.push_back({.observations = {unit}});
    EXPECT_EQ(funnel(kind, shares, 1).units, analyse(chart).points) << name(kind);
  }
}

TEST(Funnel, CurvesThroughTheLimitsOfItsUnits) {
  for (const ChartKind kind : {ChartKind::p, ChartKind::pp, ChartKind::u, ChartKind::up}) {
    const Funnel made = funnel(kind, shares, 1);
    ASSERT_EQ(made.curve.size(), 61u);
    EXPECT_LT(made.curve.front().denominator, 100);
    EXPECT_GT(made.curve.back().denominator, 400);
    for (std::size_t index = 0; index + 1 < made.curve.size(); ++index) {
      const FunnelLimits& from = made.curve[index];
      const FunnelLimits& to = made.curve[index + 1];
      if (from.denominator > 100 || to.denominator < 100) continue;
      EXPECT_GE(*from.upper_limit, *made.units[0].upper_limit);
      EXPECT_LE(*to.upper_limit, *made.units[0].upper_limit);
      EXPECT_LE(*from.lower_limit, *made.units[0].lower_limit);
      EXPECT_GE(*to.lower_limit, *made.units[0].lower_limit);
    }
  }
}

TEST(Funnel, OfNothingIsEmpty) {
  const Funnel made = funnel(ChartKind::p, {}, 1);
  EXPECT_EQ(made.centre, std::nullopt);
  EXPECT_TRUE(made.units.empty());
  EXPECT_TRUE(made.curve.empty());
}

TEST(Funnel, WhereNothingHappenedHasNoWidth) {
  const Funnel made = funnel(ChartKind::u, {{0, 10}, {0, 20}}, 1);
  EXPECT_DOUBLE_EQ(*made.centre, 0);
  EXPECT_DOUBLE_EQ(made.curve.front().upper_limit.value_or(-1), 0);
  EXPECT_FALSE(made.units[0].sigma_signal);
}

}  // namespace
}  // namespace stats
