#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "analysis/claim.h"
#include "analysis/measure.h"
#include "model/model_of.h"

// What a measure is judged by, and what stands beside its verdict.
namespace analysis {
namespace {

using model::date;
using testing::ElementsAre;

struct Analysed {
  model::Edition edition;
  MeasureFigures figures;
};

std::unique_ptr<Analysed> analysed(std::string_view fields, const std::vector<double>& values) {
  std::string rows = "date,value\n";
  for (std::size_t index = 0; index < values.size(); ++index)
    rows += fmt::format("{}-{:02}-01,{}\n", 2020 + index / 12, index % 12 + 1, values[index]);
  auto result = std::make_unique<Analysed>(Analysed{
      model::edition(
          model::model_of({{"content/measures/falls.yaml",
                            fmt::format("title: Fall\nkind: outcome\nperiod: month\nimprovement: decrease\n"
                                        "data: falls.csv\n{}",
                                        fields)},
                           {"content/measures/falls.csv", rows}}),
          {date("2026-12-31"), model::Classification::internal, ""}),
      {}});
  const Clearance clearance(result->edition.model, 5);
  result->figures = analyse(result->edition.model.measures.at(0), result->edition.made_for, clearance);
  return result;
}

// Up and down around a level, so that nothing but a change of level is a signal.
std::vector<double> around(std::initializer_list<std::pair<int, double>> parts) {
  constexpr double swing[] = {0, 1.5, -1, 0.5, -1.5, 1};
  std::vector<double> values;
  for (const auto& [count, level] : parts) {
    for (int index = 0; index < count; ++index) values.push_back(level + swing[index % 6]);
  }
  return values;
}

// --- Rule sets ---

TEST(Rules, AreThoseOfTheNhsOnXmrAndAnhoejsElsewhere) {
  const auto values = around({{12, 20}});
  EXPECT_EQ(*analysed("chart: xmr\n", values)->figures.rules.set, model::RuleSet::nhs);
  EXPECT_EQ(*analysed("chart: i\n", values)->figures.rules.set, model::RuleSet::anhoej);
  EXPECT_EQ(*analysed("chart: i\nrules: nhs\n", values)->figures.rules.set, model::RuleSet::nhs);
}

TEST(Rules, OfTheSiteHoldForMeasuresWithoutTheirOwn) {
  model::SignalRules site;
  site.shift = {6, {}};
  EXPECT_EQ(*rules_in_use({}, site, model::RuleSet::nhs).shift, 6);
  model::SignalRules own;
  own.set = {model::RuleSet::anhoej, {}};
  EXPECT_FALSE(rules_in_use(own, site, model::RuleSet::nhs).shift);
  EXPECT_EQ(*rules_in_use(model::SignalRules(), std::nullopt, model::RuleSet::nhs).set, model::RuleSet::nhs);
}

TEST(Rules, OfTheNhsFireAtThePointsOfAPattern) {
  auto values = around({{14, 20}});
  for (const double value : {20.1, 20.2, 20.3, 20.4, 20.5, 20.6, 20.7}) values.push_back(value);
  const auto made = analysed("chart: i\nrules: nhs\n", values);
  EXPECT_THAT(made->figures.points.at(20).signal.fired, ElementsAre(Rule::trend));
  EXPECT_EQ(made->figures.points.at(20).signal.side, stats::Side::above);
  EXPECT_FALSE(made->figures.points.at(12).signal);
  EXPECT_EQ(made->figures.variation, Variation::concern);
  EXPECT_EQ(made->figures.since, 14u);
  EXPECT_EQ(variation_icon(made->figures), stats::VariationIcon::concern_high);
}

TEST(Rules, OfTheNhsSayTheSameOnAnIndividualsChartAsOnXmr) {
  const auto values = around({{16, 20}, {10, 17}, {8, 23}});
  const auto i = analysed("chart: i\nrules: nhs\n", values);
  const auto xmr = analysed("chart: xmr\n", values);
  for (std::size_t index = 0; index < values.size(); ++index)
    EXPECT_EQ(i->figures.points[index].signal.fired, xmr->figures.points[index].signal.fired) << index;
  // 2.66 is 3 / 1.128 rounded: near, and not the same.
  EXPECT_NEAR(*i->figures.points[0].upper_limit, *xmr->figures.points[0].upper_limit, 0.01);
  EXPECT_NE(*i->figures.points[0].upper_limit, *xmr->figures.points[0].upper_limit);
}

TEST(Rules, WithLengthsOfTheirOwnAreUsedAloneBesidesTheLimits) {
  auto values = around({{14, 20}});
  for (const double value : {20.1, 20.2, 20.3, 20.4, 20.5}) values.push_back(value);
  EXPECT_THAT(analysed("chart: i\nrules: {trend: 5}\n", values)->figures.fired, ElementsAre(Rule::trend));
  EXPECT_FALSE(analysed("chart: i\nrules: {trend: 6}\n", values)->figures.has_signal());
  values.push_back(99);
  EXPECT_EQ(analysed("chart: i\nrules: {trend: 6}\n", values)->figures.fired.front(), Rule::outside_limits);
}

TEST(Rules, OfRunsAndTrendsDoNotHoldForCategories) {
  std::string rows = "x,value\n";
  for (int index = 0; index < 20; ++index) rows += fmt::format("Post {},{}\n", index, index);
  model::Model model = model::model_of(
      {{"content/measures/falls.yaml",
        "title: Fall\nkind: outcome\nchart: run\naxis: category\nimprovement: decrease\ndata: falls.csv\n"},
       {"content/measures/falls.csv", rows}});
  const Clearance clearance(model, 5);
  const model::EditionFor made_for{date("2026-12-31"), model::Classification::internal, ""};
  const MeasureFigures figures = analyse(model.measures.at(0), made_for, clearance);
  EXPECT_EQ(figures.variation, Variation::not_judged);
  EXPECT_FALSE(figures.has_signal());
  EXPECT_FALSE(figures.suggested_phase);
}

TEST(Rules, JudgeCategoriesByAnyOutsideTheLimits) {
  const auto figures_of = [](int first, int last) {
    std::string rows = fmt::format("x,value\nPost 0,{}\n", first);
    for (int index = 1; index < 14; ++index) rows += fmt::format("Post {},{}\n", index, 20 + index % 3);
    rows += fmt::format("Post 14,{}\n", last);
    auto model = std::make_unique<model::Model>(model::model_of(
        {{"content/measures/falls.yaml",
          "title: Fall\nkind: outcome\nchart: c\naxis: category\nimprovement: decrease\ndata: falls.csv\n"},
         {"content/measures/falls.csv", rows}}));
    const Clearance clearance(*model, 5);
    const MeasureFigures figures =
        analyse(model->measures.at(0), {date("2026-12-31"), model::Classification::internal, ""}, clearance);
    return std::pair(figures.variation, figures.direction);
  };
  EXPECT_EQ(figures_of(90, 20), std::pair(Variation::concern, stats::Side::above));
  EXPECT_EQ(figures_of(20, 0), std::pair(Variation::improvement, stats::Side::below));
  EXPECT_EQ(figures_of(90, 0), std::pair(Variation::change, stats::Side::on));
  EXPECT_EQ(figures_of(20, 20).first, Variation::common_cause);
}

TEST(Rules, LeaveOutWhatIsExcluded) {
  auto values = around({{20, 20}});
  values[19] = 90;
  const auto fields = [](std::string_view chart) {
    return fmt::format("chart: {}\nexclude: [{{at: 2021-08-01, reason: Flytting}}]\n", chart);
  };
  for (const std::string_view chart : {"i", "xmr"}) {
    const auto made = analysed(fields(chart), values);
    EXPECT_EQ(made->figures.points.at(19).value, 90) << chart;  // drawn, but it counts for nothing
    EXPECT_FALSE(made->figures.points.at(19).signal) << chart;
    EXPECT_EQ(made->figures.variation, Variation::common_cause) << chart;
    EXPECT_LT(*made->figures.points.at(0).centre_line, 21) << chart;
  }
}

// --- Target ---

TEST(Target, IsMetReliablyByChanceOrNeverWhereThereAreLimits) {
  const auto assurance = [](double target) {
    return analysed(fmt::format("chart: i\ntarget: {}\n", target), around({{24, 20}}))->figures.assurance;
  };
  EXPECT_EQ(assurance(40), stats::Assurance::consistent_pass);
  EXPECT_EQ(assurance(20), stats::Assurance::inconsistent);
  EXPECT_EQ(assurance(2), stats::Assurance::consistent_fail);
  EXPECT_EQ(analysed("chart: run\ntarget: 20\n", around({{24, 20}}))->figures.assurance, std::nullopt);
}

TEST(Target, CountsTheNewestTwelveValuesThatReachIt) {
  const auto made = analysed("chart: run\ntarget: 15\n", around({{12, 20}, {6, 20}, {6, 10}}));
  EXPECT_EQ(made->figures.target_points, 12);
  EXPECT_EQ(made->figures.target_reached_points, 6);
}

// --- Suggested phase ---

TEST(SuggestedPhase, BeginsWhereAShiftThatHasHeldBegan) {
  EXPECT_EQ(analysed("chart: run\n", around({{12, 20}, {12, 10}}))->figures.suggested_phase, 12u);
  EXPECT_EQ(analysed("chart: i\n", around({{12, 10}, {18, 20}}))->figures.suggested_phase, 12u);
}

TEST(SuggestedPhase, IsNoneBeforeTwelvePointsHaveHeld) {
  EXPECT_EQ(analysed("chart: run\n", around({{14, 20}, {11, 10}}))->figures.suggested_phase, std::nullopt);
}

TEST(SuggestedPhase, IsNoneWhereTheNewLevelDidNotHoldOrThePhaseIsThere) {
  EXPECT_EQ(analysed("chart: run\n", around({{12, 20}, {12, 10}, {10, 20}}))->figures.suggested_phase,
            std::nullopt);
  EXPECT_EQ(
      analysed("chart: run\nphases: [{from: 2021-01-01, reason: Ny rutine}]\n", around({{12, 20}, {12, 10}}))
          ->figures.suggested_phase,
      std::nullopt);
  EXPECT_EQ(analysed("chart: run\ncentre_line: 20\n", around({{12, 20}, {12, 10}}))->figures.suggested_phase,
            std::nullopt);
}

// --- The whole series ---

TEST(Overall, TellsOfAChangeThatPhasesHide) {
  const auto made =
      analysed("chart: run\nphases: [{from: 2021-01-01, reason: Ny rutine}]\n", around({{12, 20}, {12, 10}}));
  EXPECT_EQ(made->figures.variation, Variation::common_cause);
  EXPECT_EQ(made->figures.overall.variation, Variation::improvement);
  EXPECT_EQ(made->figures.overall.since, 12u);
  ASSERT_TRUE(made->figures.levels);
  EXPECT_NEAR(made->figures.levels->start, 20, 0.5);
  EXPECT_NEAR(made->figures.levels->now, 10, 0.5);
}

TEST(Levels, ShareNoPointAndHaveThreeEach) {
  EXPECT_EQ(analysed("chart: run\n", around({{5, 20}}))->figures.levels, std::nullopt);
  const auto made = analysed("chart: run\n", {9, 8, 7, 3, 2, 1});
  ASSERT_TRUE(made->figures.levels);
  EXPECT_EQ(made->figures.levels->start, 8);
  EXPECT_EQ(made->figures.levels->now, 2);
}

// --- Claims ---

struct ClaimCase {
  std::string_view what;
  std::string_view kind;
  std::vector<double> values;
  ClaimVerdict verdict;
  ClaimReason reason;
};

TEST(Claim, IsHeldAgainstItsMeasure) {
  using enum ClaimVerdict;
  using enum ClaimReason;
  const auto fell = around({{12, 20}, {12, 10}}), rose = around({{12, 10}, {12, 20}}),
             same = around({{24, 20}});
  const ClaimCase cases[] = {
      {"better, and it is", "improvement", fell, supported, changed_better},
      {"better, and it is worse", "improvement", rose, contradicted, changed_worse},
      {"better, and nothing changed", "improvement", same, not_supported, no_change},
      {"better, by five numbers", "improvement", around({{5, 20}}), too_little_data, too_few_points},
      {"worse, and it is", "worsening", rose, supported, changed_worse},
      {"worse, and it is better", "worsening", fell, contradicted, changed_better},
      {"the same, and it is", "stable", same, supported, no_change},
      {"the same, and it is worse", "stable", rose, contradicted, changed_worse},
  };
  for (const ClaimCase& one : cases) {
    model::Claim claim;
    for (std::size_t word = 0; word < model::claim_kind_words.size(); ++word) {
      if (model::claim_kind_words[word] == one.kind) claim.kind = {static_cast<model::ClaimKind>(word), {}};
    }
    const auto made = analysed("chart: run\n", one.values);
    const ClaimFigures judged = judge_claim(claim, &made->figures);
    EXPECT_EQ(judged.verdict, one.verdict) << one.what;
    EXPECT_EQ(judged.reason, one.reason) << one.what;
  }
}

TEST(Claim, ThatItIsStableLooksAtTheNewestPhase) {
  model::Claim claim;
  claim.kind = {model::ClaimKind::stable, {}};
  const auto made =
      analysed("chart: run\nphases: [{from: 2021-01-01, reason: Ny rutine}]\n", around({{12, 20}, {12, 10}}));
  EXPECT_EQ(judge_claim(claim, &made->figures).verdict, ClaimVerdict::supported);
  claim.kind = {model::ClaimKind::improvement, {}};
  EXPECT_EQ(judge_claim(claim, &made->figures).verdict, ClaimVerdict::supported);
}

TEST(Claim, WithoutAMeasureHasTooLittleData) {
  const model::Claim claim;
  EXPECT_EQ(judge_claim(claim, nullptr).reason, ClaimReason::no_measure);
  EXPECT_EQ(judge_claim(claim, nullptr).verdict, ClaimVerdict::too_little_data);
}

}  // namespace
}  // namespace analysis
