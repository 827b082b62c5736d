#include "stats/control_chart.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace stats {
namespace {

using Value = std::optional<double>;

ControlChart chart_of(ChartKind kind, const std::vector<Value>& values) {
  ControlChart chart{.kind = kind};
  for (const Value& value : values) chart.subgroups.push_back({.observations = {{.value = value}}});
  return chart;
}

ControlChart chart_of(ChartKind kind, const std::vector<Observation>& observations) {
  ControlChart chart{.kind = kind, .has_denominators = true};
  for (const Observation& each : observations) chart.subgroups.push_back({.observations = {each}});
  return chart;
}

// Kinds that need no denominators.
constexpr ChartKind plain_kinds[] = {ChartKind::run,  ChartKind::i,   ChartKind::mr,  ChartKind::ip,
                                     ChartKind::xbar, ChartKind::s,   ChartKind::t,   ChartKind::c,
                                     ChartKind::g,    ChartKind::i_m, ChartKind::i_mm};

TEST(ChartKind, HasANameThatLeadsBack) {
  for (const ChartKind kind : plain_kinds) EXPECT_EQ(chart_kind(name(kind)), kind);
  EXPECT_EQ(chart_kind("xmr"), std::nullopt);
  EXPECT_EQ(chart_kind(""), std::nullopt);
}

TEST(ControlChart, OfNoPointsHasNoParts) {
  for (const ChartKind kind : plain_kinds) {
    const ChartAnalysis analysis = analyse(chart_of(kind, std::vector<Value>{}));
    EXPECT_TRUE(analysis.points.empty());
    EXPECT_TRUE(analysis.parts.empty());
  }
}

TEST(ControlChart, OfOnePointGivesNoSignal) {
  for (const ChartKind kind : plain_kinds) {
    const ChartAnalysis analysis = analyse(chart_of(kind, std::vector<Value>{7}));
    ASSERT_EQ(analysis.parts.size(), 1u) << name(kind);
    EXPECT_FALSE(analysis.parts[0].runs_signal) << name(kind);
    EXPECT_EQ(analysis.parts[0].sigma_signals, 0) << name(kind);
  }
}

TEST(ControlChart, OfOnePointHasNoLimitsFromMovingRanges) {
  const ChartPoint point = analyse(chart_of(ChartKind::i, std::vector<Value>{7})).points[0];
  EXPECT_EQ(point.centre_line, 7);
  EXPECT_EQ(point.lower_limit, std::nullopt);
  EXPECT_EQ(point.upper_limit, std::nullopt);
}

TEST(ControlChart, OfEqualPointsHasItsLimitsOnTheCentreLine) {
  for (const ChartKind kind : {ChartKind::i, ChartKind::ip, ChartKind::i_m, ChartKind::i_mm}) {
    const ChartAnalysis analysis = analyse(chart_of(kind, std::vector<Value>(12, 0.7)));
    for (const ChartPoint& point : analysis.points) {
      EXPECT_EQ(point.centre_line, 0.7) << name(kind);
      EXPECT_EQ(point.lower_limit, 0.7) << name(kind);
      EXPECT_EQ(point.upper_limit, 0.7) << name(kind);
      EXPECT_FALSE(point.sigma_signal) << name(kind);
    }
    EXPECT_EQ(analysis.parts[0].runs, RunsAnalysis{}) << name(kind) << ": no point is off the line";
  }
}

TEST(ControlChart, OfSharesThatAreAllOneHasItsLimitsThere) {
  const std::vector<Observation> all(12, {.value = 40, .denominator = 40});
  for (const ChartKind kind : {ChartKind::p, ChartKind::pp}) {
    for (const ChartPoint& point : analyse(chart_of(kind, all)).points) {
      EXPECT_EQ(point.lower_limit, 1) << name(kind);
      EXPECT_EQ(point.upper_limit, 1) << name(kind);
    }
  }
}

TEST(ControlChart, OfMissingPointsHasNoLines) {
  const ChartAnalysis analysis = analyse(chart_of(ChartKind::i, std::vector<Value>{{}, {}, {}}));
  EXPECT_EQ(analysis.points[1].value, std::nullopt);
  EXPECT_EQ(analysis.points[1].centre_line, std::nullopt);
  EXPECT_EQ(analysis.parts[0].points, 3);
  EXPECT_EQ(analysis.parts[0].runs.useful, 0);
}

TEST(ControlChart, DoesNotCountAMissingMonthAsZero) {
  ControlChart chart = chart_of(ChartKind::run, std::vector<Value>{5, {}, 7});
  chart.aggregate = Aggregate::sum;
  EXPECT_EQ(analyse(chart).points[1].value, std::nullopt);
  EXPECT_EQ(analyse(chart).points[0].centre_line, 6);
}

TEST(ControlChart, NeedsBothValueAndDenominatorToCountAnObservation) {
  const ChartAnalysis analysis =
      analyse(chart_of(ChartKind::p, std::vector<Observation>{
                                         {.value = 1, .denominator = 10}, {.value = 5}, {.denominator = 8}}));
  EXPECT_EQ(analysis.points[0].value, 0.1);
  EXPECT_EQ(analysis.points[0].centre_line, 0.1);
  EXPECT_EQ(analysis.points[1].value, std::nullopt);
  EXPECT_EQ(analysis.points[2].observations, 0);
  EXPECT_EQ(analysis.points[2].upper_limit, std::nullopt);
}

TEST(ControlChart, OfHugeValuesStaysFiniteOrHasNoLimits) {
  const double huge = std::numeric_limits<double>::max() / 4;
  const ChartAnalysis analysis =
      analyse(chart_of(ChartKind::i, std::vector<Value>{huge, -huge, huge, -huge, huge}));
  EXPECT_EQ(analysis.points[0].value, huge);
  EXPECT_EQ(analysis.points[0].upper_limit, std::nullopt) << "it would be infinite";
  EXPECT_FALSE(analysis.points[0].sigma_signal);
}

TEST(ControlChart, TiesWithTheCentreLineAreNotUseful) {
  const ChartAnalysis analysis = analyse(chart_of(ChartKind::run, std::vector<Value>{1, 2, 2, 2, 3}));
  EXPECT_EQ(analysis.parts[0].runs.useful, 2);
  EXPECT_EQ(analysis.points[1].side, Side::on);
  EXPECT_EQ(analysis.points[4].side, Side::above);
}

TEST(ControlChart, LeavesAnExcludedPointOutOfLinesAndRuns) {
  ControlChart chart = chart_of(ChartKind::run, std::vector<Value>{1, 2, 90, 3});
  chart.subgroups[2].excluded = true;
  const ChartAnalysis analysis = analyse(chart);
  EXPECT_EQ(analysis.points[2].value, 90);
  EXPECT_EQ(analysis.points[2].centre_line, 2);
  EXPECT_EQ(analysis.points[2].side, Side::on);
  EXPECT_EQ(analysis.parts[0].points, 3);
}

TEST(ControlChart, BeginsItsLinesAnewWithEachPart) {
  ControlChart chart = chart_of(ChartKind::run, std::vector<Value>{1, 2, 3, 10, 20, 30});
  chart.part_starts = {3, 3, 0, 99};
  const ChartAnalysis analysis = analyse(chart);
  ASSERT_EQ(analysis.parts.size(), 2u);
  EXPECT_EQ(analysis.parts[1].first, 3u);
  EXPECT_EQ(analysis.parts[1].last, 5u);
  EXPECT_EQ(analysis.points[2].centre_line, 2);
  EXPECT_EQ(analysis.points[3].centre_line, 20);
  EXPECT_EQ(analysis.points[3].part, 2);
}

TEST(ControlChart, TakesTheBaselineOfEachPart) {
  ControlChart chart = chart_of(ChartKind::run, std::vector<Value>{1, 3, 50, 10, 30, 500});
  chart.part_starts = {3};
  chart.baseline = 2;
  const ChartAnalysis analysis = analyse(chart);
  EXPECT_EQ(analysis.points[2].centre_line, 2);
  EXPECT_FALSE(analysis.points[2].baseline);
  EXPECT_EQ(analysis.points[5].centre_line, 20);
}

TEST(ControlChart, SaysWhereTheRunsOfALaterPartLie) {
  ControlChart chart = chart_of(ChartKind::run, std::vector<Value>{5, 5, 1, 1, 9, 9, 9});
  chart.part_starts = {2};
  chart.centre_line = 5;
  const RunsAnalysis runs = analyse(chart).parts[1].runs;
  EXPECT_EQ(*runs.longest, (stats::Run{.first = 4, .last = 6, .length = 3, .side = Side::above}));
  EXPECT_EQ(runs.latest, runs.longest);
}

TEST(ControlChart, FindsTheDirectionOfASignal) {
  std::vector<Value> values;
  for (int i = 0; i < 12; ++i) values.push_back(10 + i % 2);
  for (int i = 0; i < 12; ++i) values.push_back(5 + i % 2);
  ControlChart chart = chart_of(ChartKind::run, values);
  chart.baseline = 12;
  const ChartPart part = analyse(chart).parts[0];
  EXPECT_TRUE(part.runs_signal);
  EXPECT_EQ(part.direction, Side::below);
}

TEST(ControlChart, OfCategoriesHasNoRunsSignal) {
  ControlChart chart = chart_of(ChartKind::run, std::vector<Value>{1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9});
  EXPECT_TRUE(analyse(chart).parts[0].runs_signal);
  chart.axis = Axis::categories;
  EXPECT_FALSE(analyse(chart).parts[0].runs_signal);
  EXPECT_EQ(analyse(chart).parts[0].direction, Side::on);
}

TEST(ControlChart, CutsLowerLimitsAtZeroOnlyWhereNoValueIsBelow) {
  ControlChart chart = chart_of(ChartKind::i, std::vector<Value>{0, 9, 1, 8, 0});
  chart.lower_limit = LowerLimit::not_below_zero;
  EXPECT_EQ(analyse(chart).points[0].lower_limit, 0);
  chart.subgroups[0].observations[0].value = -1;
  EXPECT_LT(*analyse(chart).points[0].lower_limit, 0);
}

TEST(ControlChart, ScalesValuesAndLinesButNotSides) {
  ControlChart chart = chart_of(ChartKind::run, std::vector<Value>{0.1, 0.2, 0.4});
  chart.multiply = 1000;
  const ChartAnalysis analysis = analyse(chart);
  EXPECT_EQ(analysis.points[2].value, 400);
  EXPECT_EQ(analysis.points[0].centre_line, 200);
  EXPECT_EQ(analysis.points[1].side, Side::on);
}

TEST(ControlChart, TakesAKnownCentreLineOnATimeChartAsATime) {
  ControlChart chart = chart_of(ChartKind::t, std::vector<Value>{3, 12, 5, 20, 8});
  chart.centre_line = 10;
  EXPECT_NEAR(*analyse(chart).points[0].centre_line, 10, 1e-12);
}

TEST(Refusals, NameEachPointWithSomethingOutOfNothing) {
  const ControlChart chart = chart_of(ChartKind::u, std::vector<Observation>{{.value = 3, .denominator = 0},
                                                                             {.value = 0, .denominator = 0},
                                                                             {.value = 2, .denominator = 9}});
  EXPECT_EQ(refusals(chart), (std::vector<RefusedPoint>{{Refusal::denominator_is_zero, 0}}));
}

TEST(Refusals, OfTimesAreThoseThatAreNotPositive) {
  const ControlChart chart = chart_of(ChartKind::t, std::vector<Value>{3, 0, {}, -1});
  EXPECT_EQ(refusals(chart), (std::vector<RefusedPoint>{{Refusal::time_is_not_positive, 1},
                                                        {Refusal::time_is_not_positive, 3}}));
}

TEST(Refusals, AskForDenominatorsWhereTheKindNeedsThem) {
  for (const ChartKind kind : {ChartKind::p, ChartKind::pp, ChartKind::u, ChartKind::up}) {
    EXPECT_EQ(refusals(chart_of(kind, std::vector<Value>{1})),
              (std::vector<RefusedPoint>{{Refusal::denominators_needed, 0}}));
  }
}

}  // namespace
}  // namespace stats
