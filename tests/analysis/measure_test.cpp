#include "analysis/measure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <memory>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

// A measure, and the figures that point into it.
struct Analysed {
  model::Edition edition;
  MeasureFigures figures;
};

std::unique_ptr<Analysed> analysed(std::string_view fields, std::string rows,
                                   std::string_view as_of = "2026-12-31") {
  auto result = std::make_unique<Analysed>(
      Analysed{model::edition(
                   model::model_of({{"content/measures/falls.yaml",
                                     fmt::format("title: Fall\nkind: outcome\ndata: falls.csv\n{}", fields)},
                                    {"content/measures/falls.csv", std::move(rows)}}),
                   {date(as_of), model::Classification::internal, ""}),
               {}});
  const Clearance clearance(result->edition.model, 5);
  result->figures = analyse(result->edition.model.measures.at(0), result->edition.made_for, clearance);
  return result;
}

// Values of months from January 2024 on; NAN: no row.
std::string months(const std::vector<double>& values) {
  std::string rows = "date,value\n";
  for (std::size_t index = 0; index < values.size(); ++index) {
    if (std::isnan(values[index])) continue;
    rows += fmt::format("{}-{:02}-01,{}\n", 2024 + index / 12, index % 12 + 1, values[index]);
  }
  return rows;
}

std::vector<double> steps(std::initializer_list<std::pair<int, double>> parts) {
  std::vector<double> values;
  for (const auto& [count, level] : parts) {
    for (int index = 0; index < count; ++index) values.push_back(level + (index % 2 == 0 ? 0 : 1));
  }
  return values;
}

constexpr std::string_view run = "chart: run\nperiod: month\nfrequency: month\nimprovement: decrease\n";

std::string with(std::string_view more) { return std::string(run) + std::string(more); }

TEST(Measure, OfNothingHasNoFigures) {
  const auto made = analysed(run, "date,value\n2027-05-01,3\n");  // after the day
  EXPECT_TRUE(made->figures.points.empty());
  EXPECT_EQ(made->figures.latest, std::nullopt);
  EXPECT_EQ(made->figures.variation, Variation::too_little_data);
}

TEST(Measure, OfNinePointsIsNotJudged) {
  const auto made = analysed(run, months(steps({{9, 10}})));
  EXPECT_EQ(made->figures.variation, Variation::too_little_data);
  EXPECT_FALSE(made->figures.has_signal());
}

TEST(Measure, ThatSwingsVariesByChance) {
  const auto made = analysed(run, months(steps({{12, 10}})));
  EXPECT_EQ(made->figures.variation, Variation::common_cause);
}

TEST(Measure, ThatFellIsBetterWhereLessIsBetter) {
  const std::string series = months(steps({{12, 20}, {12, 10}}));
  EXPECT_EQ(analysed(run, series)->figures.variation, Variation::improvement);
  EXPECT_EQ(analysed("chart: run\nperiod: month\nimprovement: increase\n", series)->figures.variation,
            Variation::concern);
  const auto neutral = analysed("chart: run\nperiod: month\nimprovement: neutral\n", series);
  EXPECT_EQ(neutral->figures.variation, Variation::change);
  EXPECT_THAT(neutral->figures.fired, testing::ElementsAre(Rule::long_run, Rule::few_crossings));
  EXPECT_EQ(neutral->figures.parts.at(0).longest_run, 12);
  EXPECT_EQ(neutral->figures.parts.at(0).crossings, 1);
}

TEST(Measure, ShowsMissingMonthsAsGapsThatCountForNothing) {
  const double none = std::nan("");
  const auto made = analysed(run, months({10, 11, none, none, 10, 11, 12}));
  ASSERT_EQ(made->figures.points.size(), 7u);
  EXPECT_EQ(made->figures.points[2].value, std::nullopt);
  EXPECT_EQ(made->figures.points[2].day, date("2024-03-01"));
  EXPECT_EQ(made->figures.points[3].at.text, "2024-04-01");
  EXPECT_EQ(made->figures.latest, 6u);
  EXPECT_EQ(made->figures.baseline_value, 0u);
  EXPECT_EQ(made->figures.parts.at(0).last, 6u);
  EXPECT_EQ(made->figures.parts.at(0).useful, 3);  // of 10 11 10 11 12 two are the median
}

TEST(Measure, HasAMissingValueWhereTheCellIsEmpty) {
  const auto made = analysed(run, "date,value\n2024-01-01,3\n2024-02-01,\n2024-03-01,4\n");
  ASSERT_EQ(made->figures.points.size(), 3u);
  EXPECT_EQ(made->figures.points[1].value, std::nullopt);
  EXPECT_FALSE(made->figures.points[1].hidden);
}

TEST(Measure, PutsRowsOfOnePeriodTogether) {
  const std::string rows = "date,value\n2024-01-05,2\n2024-01-20,4\n2024-02-03,9\n";
  const auto value = [&](std::string_view aggregate) {
    return analysed(with(fmt::format("aggregate: {}\n", aggregate)), rows)->figures.points.at(0).value;
  };
  EXPECT_EQ(value("mean"), 3);
  EXPECT_EQ(value("sum"), 6);
  EXPECT_EQ(value("median"), 3);
}

TEST(Measure, DividesSumsWhereThereAreDenominators) {
  const auto made =
      analysed(with("multiply: 1000\n"), "date,value,denominator\n2024-01-05,2,300\n2024-01-20,4,900\n");
  const SeriesPoint& point = made->figures.points.at(0);
  EXPECT_DOUBLE_EQ(*point.value, 5);
  EXPECT_EQ(point.numerator, 6);
  EXPECT_EQ(point.denominator, 1200);
}

TEST(Measure, BeginsANewPartWithEachPhase) {
  const auto made =
      analysed(with("phases: [{from: 2025-01-01, reason: Ny rutine}, {from: 2030-01-01, reason: Senere}]\n"),
               months(steps({{12, 20}, {12, 10}})));
  ASSERT_EQ(made->figures.parts.size(), 2u);
  EXPECT_EQ(made->figures.parts[0].phase, nullptr);
  EXPECT_EQ(made->figures.parts[1].phase->reason->versions[0].text, "Ny rutine");
  EXPECT_EQ(made->figures.parts[1].first, 12u);
  EXPECT_EQ(made->figures.parts[0].centre_line, 20.5);
  EXPECT_EQ(made->figures.parts[1].centre_line, 10.5);
  EXPECT_EQ(made->figures.points[12].part, 2);
  EXPECT_EQ(made->figures.variation, Variation::common_cause);  // the newest part has no signal of its own
}

TEST(Measure, BeginsAPhaseAtTheNextPointWhereItsMonthHasNone) {
  const double none = std::nan("");
  const auto made =
      analysed(with("phases: [{from: 2024-03-01, reason: Ny rutine}]\n"), months({1, 2, none, 4, 5}));
  ASSERT_EQ(made->figures.parts.size(), 2u);
  EXPECT_EQ(made->figures.points[made->figures.parts[1].first].day, date("2024-04-01"));
}

TEST(Measure, TakesItsCentreLineFromTheBaseline) {
  const auto first = analysed(with("baseline: {first: 12}\n"), months(steps({{12, 20}, {12, 10}})));
  EXPECT_EQ(first->figures.parts.at(0).centre_line, 20.5);
  const auto until = analysed(with("baseline: {until: 2024-12-31}\n"), months(steps({{12, 20}, {12, 10}})));
  EXPECT_EQ(until->figures.parts.at(0).centre_line, 20.5);
  EXPECT_EQ(until->figures.variation, Variation::improvement);
}

TEST(Measure, LeavesAnExcludedPointOutOfItsLineButShowsIt) {
  const auto made = analysed(with("exclude: [{at: 2024-03, reason: Flytting}]\n"), months({1, 1, 900, 1, 2}));
  const SeriesPoint& point = made->figures.points.at(2);
  EXPECT_EQ(point.value, 900);
  ASSERT_NE(point.excluded, nullptr);
  EXPECT_EQ(point.excluded->reason->versions[0].text, "Flytting");
  EXPECT_EQ(made->figures.parts.at(0).centre_line, 1);
}

TEST(Measure, TellsNotesAtTheirPoints) {
  const auto made = analysed(with("notes: [{at: 2024-02-01, text: PDSA 3}]\n"),
                             "date,value,note\n2024-01-01,1,Start\n2024-02-01,2,\n");
  ASSERT_EQ(made->figures.points.at(0).notes.size(), 1u);
  EXPECT_EQ(made->figures.points[0].notes[0]->versions[0].text, "Start");
  EXPECT_EQ(made->figures.points.at(1).notes.at(0)->versions[0].text, "PDSA 3");
}

TEST(Measure, HidesFewPersonsAndCountsWhatItHides) {
  const auto made = analysed(with("counts: persons\n"), months({7, 3, 0, 8}));
  EXPECT_TRUE(made->figures.points.at(1).hidden);
  EXPECT_EQ(made->figures.points[1].value, std::nullopt);
  EXPECT_EQ(made->figures.points.at(2).value, 0);
  EXPECT_EQ(made->figures.hidden_points, 1);
  const auto newest = analysed(with("counts: persons\n"), months({7, 8, 3}));
  EXPECT_EQ(newest->figures.latest, 1u);
}

// A centre line or a limit that knew the hidden value would tell it to whoever subtracts the others.
TEST(Measure, ShowsTheSameWhateverTheHiddenValueIs) {
  for (const std::string_view chart : {"run", "c", "i", "mr"}) {
    const std::string fields = fmt::format("chart: {}\nimprovement: decrease\ncounts: persons\n", chart);
    const auto one = analysed(fields, months({7, 9, 1, 8, 12, 6, 9, 11, 7, 8, 10, 9}));
    const auto four = analysed(fields, months({7, 9, 4, 8, 12, 6, 9, 11, 7, 8, 10, 9}));
    ASSERT_TRUE(one->figures.points.at(2).hidden);
    for (std::size_t index = 0; index < one->figures.points.size(); ++index) {
      const SeriesPoint& left = one->figures.points[index];
      const SeriesPoint& right = four->figures.points[index];
      EXPECT_EQ(left.value, right.value) << chart << index;
      EXPECT_EQ(left.centre_line, right.centre_line) << chart << index;
      EXPECT_EQ(left.lower_limit, right.lower_limit) << chart << index;
      EXPECT_EQ(left.upper_limit, right.upper_limit) << chart << index;
    }
  }
}

TEST(Measure, GivesAHiddenShareNoLimitsThatTellItsDenominator) {
  const auto made = analysed(
      "chart: p\nimprovement: increase\ncounts: persons\n",
      "date,value,denominator\n2024-01-01,12,40\n2024-02-01,2,37\n2024-03-01,15,50\n2024-04-01,11,40\n");
  const SeriesPoint& hidden = made->figures.points.at(1);
  EXPECT_TRUE(hidden.hidden);
  EXPECT_EQ(hidden.lower_limit, std::nullopt);
  EXPECT_EQ(hidden.upper_limit, std::nullopt);
  EXPECT_EQ(hidden.denominator, std::nullopt);
  EXPECT_EQ(*made->figures.points.at(0).centre_line, 38.0 / 130.0);
}

TEST(Measure, WithHiddenNewestValuesIsNotLate) {
  const auto made = analysed(with("counts: persons\n"), months({7, 8, 3, 3, 3, 3}), "2024-07-31");
  EXPECT_EQ(made->figures.due, std::nullopt);
}

TEST(Measure, HidesTheOthersWhereTheyAreFew) {
  const auto made =
      analysed(with("counts: persons\n"),
               "date,value,denominator\n2024-01-01,17,20\n2024-02-01,10,20\n2024-03-01,20,20\n");
  EXPECT_TRUE(made->figures.points.at(0).hidden);
  EXPECT_EQ(made->figures.points[0].numerator, std::nullopt);
  EXPECT_EQ(made->figures.points[0].denominator, std::nullopt);
  EXPECT_FALSE(made->figures.points.at(1).hidden);
  EXPECT_FALSE(made->figures.points.at(2).hidden);
}

TEST(Measure, HoldsItsTargetOnTheDayOfEachPoint) {
  const auto made =
      analysed(with("target: [{value: 9}, {from: 2024-02-01, value: 5}]\n"),
               "date,value,target\n2024-01-01,8,\n2024-02-01,8,\n2024-03-01,8,7\n2024-04-01,5,\n");
  EXPECT_EQ(made->figures.points.at(0).target, 9);
  EXPECT_EQ(made->figures.points.at(1).target, 5);
  EXPECT_EQ(made->figures.points.at(2).target, 7);  // the column wins
  EXPECT_EQ(made->figures.target, TargetState::reached);
  EXPECT_EQ(analysed(with("target: 4.9\n"), months({8, 5}))->figures.target, TargetState::not_reached);
  EXPECT_EQ(analysed(run, months({8, 5}))->figures.target, TargetState::none);
}

TEST(Measure, IsLateOnceTheMonthAfterTheExpectedOneIsOver) {
  const std::string rows = months({1, 2, 3});  // the newest is March 2024, so April is due when May is over
  EXPECT_EQ(analysed(run, rows, "2024-05-31")->figures.due, std::nullopt);
  EXPECT_EQ(analysed(run, rows, "2024-06-01")->figures.due, date("2024-05-31"));
  EXPECT_EQ(analysed("chart: run\nimprovement: decrease\n", rows, "2025-06-01")->figures.due, std::nullopt);
}

TEST(Measure, ShowsAMonthOnceItIsOver) {
  EXPECT_EQ(analysed(run, months({1, 2, 3}), "2024-03-30")->figures.points.size(), 2u);
  EXPECT_EQ(analysed(run, months({1, 2, 3}), "2024-03-31")->figures.points.size(), 3u);
}

TEST(Measure, TakesNumbersOnANumberAxisForNumbersAndNotForYears) {
  const auto made = analysed("chart: run\naxis: number\nimprovement: neutral\n",
                             "x,value\n10,1\n2040,2\n9,3\n", "2026-06-01");
  ASSERT_EQ(made->figures.points.size(), 3u);
  EXPECT_EQ(made->figures.points[0].position, 9);
  EXPECT_EQ(made->figures.points[2].position, 2040);
}

TEST(Measure, OfCategoriesKeepsTheirOrderAndLooksForNoRuns) {
  std::string rows = "x,value\n";
  for (int index = 0; index < 24; ++index) rows += fmt::format("Sted {},{}\n", index, index < 12 ? 20 : 10);
  const auto made = analysed("chart: run\naxis: category\nimprovement: decrease\n", rows);
  EXPECT_EQ(made->figures.points.at(23).at.text, "Sted 23");
  EXPECT_EQ(made->figures.points[23].day, std::nullopt);
  EXPECT_FALSE(made->figures.has_signal());
}

TEST(Measure, ShowsSharesOfAPChartInPercent) {
  std::string rows = "date,value,denominator\n";
  for (int month = 1; month <= 12; ++month)
    rows += fmt::format("2024-{:02}-01,{},{}\n", month, 10 + month % 3, 100);
  const auto made = analysed("chart: p\nperiod: month\nimprovement: increase\n", rows);
  EXPECT_TRUE(made->figures.percent);
  EXPECT_DOUBLE_EQ(*made->figures.points.at(0).value, 0.11);
  EXPECT_FALSE(
      analysed("chart: p\nperiod: month\nimprovement: increase\nmultiply: 100\n", rows)->figures.percent);
}

TEST(Measure, TellsOfAPointOutsideItsLimits) {
  std::string rows = "date,value,denominator\n";
  for (int month = 1; month <= 12; ++month)
    rows += fmt::format("2024-{:02}-01,{},{}\n", month, month == 12 ? 60 : 8 + month % 2 * 16, 100);
  const auto made = analysed("chart: p\nperiod: month\nimprovement: decrease\n", rows);
  EXPECT_TRUE(made->figures.points.at(11).sigma_signal);
  EXPECT_EQ(made->figures.variation, Variation::concern);
  EXPECT_THAT(made->figures.fired, testing::Contains(Rule::outside_limits));
  EXPECT_EQ(made->figures.since, 11u);
}

}  // namespace
}  // namespace analysis
