#include "stats/xmr_chart.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace stats {
namespace {

using Value = std::optional<double>;

XmrChart chart_of(const std::vector<Value>& values) {
  XmrChart chart;
  for (const Value& value : values) chart.subgroups.push_back({.observations = {{.value = value}}});
  return chart;
}

std::vector<XmrRule> rules_of(const std::vector<Value>& values) {
  std::vector<XmrRule> rules;
  for (const XmrPoint& point : analyse(chart_of(values)).points) rules.push_back(point.rule);
  return rules;
}

TEST(XmrChart, OfNoPointsSaysNothing) {
  const XmrAnalysis analysis = analyse(chart_of({}));
  EXPECT_TRUE(analysis.points.empty());
  EXPECT_EQ(analysis.assurance, std::nullopt);
}

TEST(XmrChart, OfOnePointHasNoLimits) {
  XmrChart chart = chart_of({5});
  chart.target = 3;
  const XmrAnalysis analysis = analyse(chart);
  EXPECT_EQ(analysis.parts[0].centre_line, 5);
  EXPECT_EQ(analysis.parts[0].upper_limit, std::nullopt);
  EXPECT_EQ(analysis.assurance, Assurance::inconsistent);
}

TEST(XmrChart, OfAHundredPercentEveryMonthPassesNinetyFive) {
  XmrChart chart = chart_of(std::vector<Value>(14, 100));
  chart.target = 95;
  EXPECT_EQ(analyse(chart).assurance, Assurance::consistent_pass);
  chart.improvement = Improvement::decrease;
  EXPECT_EQ(analyse(chart).assurance, Assurance::consistent_fail);
  chart.improvement = Improvement::neutral;
  EXPECT_EQ(analyse(chart).assurance, std::nullopt);
}

TEST(XmrChart, IsJudgedByTheLatestMonthThatHasAValue) {
  std::vector<Value> values = {50, 51, 50, 49, 50, 51, 50, 49, 50, 51, 50, 49, 50, 90};
  const PointType last = analyse(chart_of(values)).variation;
  EXPECT_EQ(last, PointType::special_cause_improvement);
  values.push_back({});
  EXPECT_EQ(analyse(chart_of(values)).variation, last);
  EXPECT_EQ(analyse(chart_of(values)).variation_icon, VariationIcon::improvement_high);
}

TEST(XmrRules, FindATrendOfSevenAndNotOfSix) {
  const std::vector<XmrRule> six = rules_of({9, 1, 2, 3, 4, 5, 6, 1, 9, 1, 9});
  EXPECT_EQ(std::count(six.begin(), six.end(), XmrRule::trend_up), 0);
  const std::vector<XmrRule> seven = rules_of({9, 1, 2, 3, 4, 5, 6, 7, 1, 9, 1, 9});
  EXPECT_EQ(std::count(seven.begin(), seven.end(), XmrRule::trend_up), 7);
}

TEST(XmrRules, FindNoTrendThroughEqualNeighboursOrAGap) {
  for (const Value& middle : {Value(4), Value()}) {
    const std::vector<XmrRule> rules = rules_of({9, 1, 2, 3, 4, middle, 6, 7, 1, 9, 1, 9});
    EXPECT_EQ(std::count(rules.begin(), rules.end(), XmrRule::trend_up), 0);
  }
}

TEST(XmrRules, FindAShiftOfSevenOnOneSide) {
  const std::vector<XmrRule> rules = rules_of({1, 4, 1, 4, 1, 4, 1, 9, 6, 9, 6, 9, 6, 9});
  EXPECT_EQ(rules.front(), XmrRule::shift_below);
  EXPECT_EQ(rules.back(), XmrRule::shift_above);
}

TEST(XmrRefusals, NameSeveralRowsOfOneMonth) {
  XmrChart chart = chart_of({1, 2, 3});
  chart.subgroups[1].observations.push_back({.value = 9});
  EXPECT_EQ(refusals(chart), (std::vector<RefusedPoint>{{Refusal::several_observations, 1}}));
  chart.aggregate = Aggregate::sum;
  EXPECT_TRUE(refusals(chart).empty());
  EXPECT_EQ(analyse(chart).points[1].value, 11);
}

TEST(XmrRefusals, AskForTwelvePointsOfBaseline) {
  XmrChart chart = chart_of({1, 2, 3});
  chart.baseline = 11;
  EXPECT_EQ(refusals(chart), (std::vector<RefusedPoint>{{Refusal::baseline_is_too_short, 0}}));
  chart.baseline = 12;
  EXPECT_TRUE(refusals(chart).empty());
}

TEST(XmrChart, DrawsWhatIsLeftOutAndCountsItForNothing) {
  XmrChart chart = chart_of({5, 6, 5, 7, 5, 6, 5, 6, 5, 7, 5, 6, 5, 90});
  chart.subgroups.back().excluded = true;
  const XmrAnalysis analysis = analyse(chart);
  EXPECT_EQ(analysis.points.back().value, 90);
  EXPECT_FALSE(analysis.points.back().outside_limits);
  EXPECT_EQ(analysis.variation, PointType::common_cause);
  XmrChart without = chart;
  without.subgroups.back().observations.clear();
  EXPECT_EQ(analysis.parts, analyse(without).parts);
}

TEST(XmrChart, InTheFormOfTheOthersHasRunsOnlyWhereTheOrderMeansSomething) {
  const XmrChart xmr = chart_of({1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 21, 22, 21, 22, 21, 22, 21, 22, 21, 22});
  ControlChart chart{.kind = ChartKind::i, .subgroups = xmr.subgroups};
  EXPECT_TRUE(as_control_chart(chart, analyse(xmr)).parts.at(0).runs_signal);
  chart.axis = Axis::categories;
  EXPECT_FALSE(as_control_chart(chart, analyse(xmr)).parts.at(0).runs_signal);
}

}  // namespace
}  // namespace stats
