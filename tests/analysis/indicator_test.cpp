#include "analysis/indicator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "analysis/figures.h"
#include "analysis/level_change.h"
#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;
using testing::ElementsAre;

struct Analysed {
  model::Edition edition;
  Figures figures;
  const IndicatorFigures& falls() const { return figures.indicators.at(0); }
};

constexpr std::string_view unit_tree =
    "- {id: all, title: Alle}\n"
    "- {id: east, title: Øst, parent: all}\n"
    "- {id: north, title: Nord, parent: all}\n"
    "- {id: south, title: Sør, parent: all}\n"
    "- {id: west, title: Vest, parent: all}\n";

constexpr std::string_view rate =
    "chart: u\nmultiply: 1000\nperiod: month\nimprovement: decrease\ncounts: events\n";

// So many falls in 1000 bed days in each of so many months, the last of them December 2025.
std::string every_month(int falls, int months = 24) {
  std::string rows = "date,value,denominator\n";
  for (int month = 24 - months; month < 24; ++month)
    rows += fmt::format("{}-{:02}-01,{},1000\n", 2024 + month / 12, month % 12 + 1, falls);
  return rows;
}

struct InUnit {
  std::string unit;
  std::string rows;
  std::string fields = std::string(rate);
};

std::unique_ptr<Analysed> analysed(const std::vector<InUnit>& measures) {
  std::vector<source::File> files{{"content/units/units.yaml", std::string(unit_tree)},
                                  {"content/indicators/falls.yaml", "title: Fall\n"}};
  int number = 0;
  for (const InUnit& measure : measures) {
    const std::string id = fmt::format("m{}", number++);
    files.push_back({"content/measures/" + id + ".yaml",
                     fmt::format("title: Fall\nkind: outcome\nindicator: falls\nunit: {}\ndata: {}.csv\n{}",
                                 measure.unit, id, measure.fields)});
    files.push_back({"content/measures/" + id + ".csv", measure.rows});
  }
  auto result = std::make_unique<Analysed>(
      Analysed{model::edition(model::model_of(std::move(files)),
                              {date("2026-01-31"), model::Classification::internal, ""}),
               {}});
  const Clearance clearance(result->edition.model, 5);
  std::vector<MeasureFigures> figures;
  for (const model::Measure& measure : result->edition.model.measures)
    figures.push_back(analyse(measure, result->edition.made_for, clearance));
  result->figures = analysis::figures(result->edition, std::move(figures), clearance);
  return result;
}

std::vector<std::string> ids(const std::vector<const MeasureFigures*>& measures) {
  std::vector<std::string> result;
  for (const MeasureFigures* measure : measures) result.push_back(measure->measure->id);
  return result;
}

TEST(Indicator, GathersTheMeasuresThatNameIt) {
  const auto made = analysed({{"north", every_month(4)}, {"south", every_month(4)}});
  EXPECT_THAT(ids(made->falls().measures), ElementsAre("m0", "m1"));
  EXPECT_THAT(ids(made->falls().on_one_scale), ElementsAre("m0", "m1"));
}

TEST(Indicator, DrawsOnOneScaleWhatMostMeasuresShare) {
  const auto made = analysed({{"north", every_month(4), "chart: u\nperiod: month\nimprovement: decrease\n"},
                              {"south", every_month(4)},
                              {"west", every_month(4)}});
  EXPECT_THAT(ids(made->falls().on_one_scale), ElementsAre("m1", "m2"));
}

TEST(FunnelOfUnits, SumsTheNewestTwelvePeriods) {
  const auto made =
      analysed({{"north", every_month(4)}, {"south", every_month(5)}, {"west", every_month(6, 3)}});
  const auto& funnel = made->falls().funnel;
  ASSERT_TRUE(funnel);
  EXPECT_EQ(funnel->kind, stats::ChartKind::u);
  EXPECT_EQ(source::to_iso(funnel->from), "2025-01-01");
  EXPECT_EQ(source::to_iso(funnel->until), "2025-12-31");
  ASSERT_EQ(funnel->units.size(), 3u);
  EXPECT_EQ(funnel->units[0].numerator, 48);
  EXPECT_EQ(funnel->units[0].denominator, 12000);
  EXPECT_EQ(funnel->units[0].points, 12);
  EXPECT_EQ(funnel->units[2].numerator, 18);
  EXPECT_DOUBLE_EQ(funnel->centre, 1000. * (48 + 60 + 18) / 27000);
  EXPECT_DOUBLE_EQ(*funnel->units[1].against_whole.value, 5);
}

TEST(FunnelOfUnits, NamesThoseOutsideTheLimitsOfTheWhole) {
  const auto made = analysed({{"north", every_month(1)},
                              {"south", every_month(8)},
                              {"west", every_month(9)},
                              {"east", every_month(20)}});
  const auto& units = made->falls().funnel->units;
  EXPECT_EQ(units[0].outside, stats::Side::below);
  EXPECT_EQ(units[0].verdict, Variation::improvement);
  EXPECT_EQ(units[2].outside, stats::Side::on);
  EXPECT_EQ(units[2].verdict, Variation::common_cause);
  EXPECT_EQ(units[3].outside, stats::Side::above);
  EXPECT_EQ(units[3].verdict, Variation::concern);
}

TEST(FunnelOfUnits, LeavesHiddenPointsOutOfEverySum) {
  std::string rows = every_month(10);
  const std::size_t last = rows.rfind(",10,");
  rows.replace(last, 4, ",3,");  // fewer than five persons
  constexpr std::string_view share = "chart: p\nperiod: month\nimprovement: decrease\ncounts: persons\n";
  const auto made = analysed({{"north", rows, std::string(share)},
                              {"south", every_month(10), std::string(share)},
                              {"west", every_month(10), std::string(share)}});
  const auto& units = made->falls().funnel->units;
  EXPECT_EQ(units[0].points, 11);
  EXPECT_EQ(units[0].numerator, 110);
  EXPECT_EQ(units[0].denominator, 11000);
  EXPECT_EQ(units[1].numerator, 120);
}

TEST(FunnelOfUnits, LeavesOutWhatTheMeasureLeavesOut) {
  const std::string without =
      std::string(rate) + "exclude: [{at: 2025-12, reason: Flytting}, {at: 2025-11, reason: Flytting}]\n";
  const auto made =
      analysed({{"north", every_month(4), without}, {"south", every_month(4)}, {"west", every_month(4)}});
  EXPECT_EQ(made->falls().funnel->units[0].numerator, 40);
}

TEST(FunnelOfUnits, CountsNobodyTwice) {
  const auto made = analysed({{"all", every_month(12)},
                              {"south", every_month(4)},
                              {"west", every_month(4)},
                              {"north", every_month(4)}});
  const auto& funnel = made->falls().funnel;
  EXPECT_THAT(ids(funnel->above_others), ElementsAre("m0"));
  EXPECT_EQ(funnel->units.size(), 3u);
  EXPECT_DOUBLE_EQ(funnel->centre, 4);
}

TEST(FunnelOfUnits, LeavesOutThoseWithoutCountsInTheTime) {
  std::string old = "date,value,denominator\n2023-12-01,4,1000\n";
  const auto made = analysed(
      {{"north", every_month(4)}, {"south", every_month(4)}, {"west", every_month(4)}, {"east", old}});
  EXPECT_THAT(ids(made->falls().funnel->without_counts), ElementsAre("m3"));
}

TEST(FunnelOfUnits, NeedsThreeUnits) {
  const auto made = analysed({{"north", every_month(4)}, {"south", every_month(4)}});
  EXPECT_FALSE(made->falls().funnel);
}

TEST(FunnelOfUnits, IsOfRunChartsThatCountWholes) {
  constexpr std::string_view run = "chart: run\nperiod: month\nimprovement: increase\n";
  const auto of = [&](const std::string& rows) {
    const auto made = analysed({{"north", rows, std::string(run)}});
    return counting_kind(made->figures.measures[0]);
  };
  EXPECT_EQ(of(every_month(4)), stats::ChartKind::p);
  EXPECT_EQ(of(every_month(1001)), stats::ChartKind::u);
  EXPECT_EQ(of("date,value,denominator\n2025-01-01,4.5,10\n"), std::nullopt);
  EXPECT_EQ(of("date,value\n2025-01-01,4\n"), std::nullopt);
}

TEST(LevelChange, IsPositiveInTheWantedDirection) {
  std::string rows = "date,value\n";
  for (int month = 0; month < 12; ++month)
    rows += fmt::format("2025-{:02}-01,{}\n", month + 1, month < 6 ? 10 : 5);
  const auto change_of = [&](std::string_view improvement, std::string_view more = "") {
    const auto made = analysed(
        {{"north", rows, fmt::format("chart: run\nperiod: month\nimprovement: {}\n{}", improvement, more)}});
    return level_change(made->figures.measures[0]);
  };
  EXPECT_DOUBLE_EQ(change_of("decrease")->percent, 50);
  EXPECT_DOUBLE_EQ(change_of("increase")->percent, -50);
  EXPECT_FALSE(change_of("neutral"));
  EXPECT_FALSE(change_of("decrease")->target_percent);
  EXPECT_DOUBLE_EQ(*change_of("decrease", "target: 4\n")->target_percent, 60);
}

TEST(LevelChange, OfAStartAtZeroIsNone) {
  std::string rows = "date,value\n";
  for (int month = 0; month < 12; ++month)
    rows += fmt::format("2025-{:02}-01,{}\n", month + 1, month < 6 ? 0 : 5);
  const auto made = analysed({{"north", rows, "chart: run\nperiod: month\nimprovement: decrease\n"}});
  ASSERT_TRUE(made->figures.measures[0].levels);
  EXPECT_FALSE(level_change(made->figures.measures[0]));
}

}  // namespace
}  // namespace analysis
