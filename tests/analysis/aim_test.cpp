#include "analysis/aim.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

// Twelve months at 30 and twelve at `now`.
std::string series(int now) {
  std::string rows = "date,value\n";
  for (int month = 0; month < 24; ++month)
    rows += fmt::format("{}-{:02}-01,{}\n", 2024 + month / 12, month % 12 + 1, month < 12 ? 30 : now);
  return rows;
}

// A project from 2026-01-01 with one measure, judged on 2026-04-11, a hundred days later.
class Judged {
 public:
  explicit Judged(std::string_view aim, std::string rows = series(20),
                  std::string_view improvement = "decrease") {
    edition_ = model::edition(
        model::model_of(
            {{"content/units/home.yaml", "title: Hjemme\n"},
             {"content/projects/falls/project.yaml",
              fmt::format("title: Fall\nunit: home\nstart: 2026-01-01\nstatus: active\n{}", aim)},
             {"content/projects/falls/rate.yaml",
              fmt::format("title: Måling\nkind: outcome\nchart: run\nperiod: month\nimprovement: {}\n"
                          "data: series.csv\n",
                          improvement)},
             {"content/projects/falls/series.csv", std::move(rows)}}),
        {date("2026-04-11"), model::Classification::internal, ""});
    const Clearance clearance(edition_.model, 5);
    for (const model::Measure& each : edition_.model.measures)
      measures_.push_back(analyse(each, edition_.made_for, clearance));
    projects_ = projects(edition_, measures_);
    figures = aim_figures(projects_.at(0), edition_.made_for.as_of);
  }
  Judged(const Judged&) = delete;

  AimFigures figures;

 private:
  model::Edition edition_;
  std::vector<MeasureFigures> measures_;
  std::vector<ProjectFigures> projects_;
};

std::string aim(std::string_view fields) {
  return fmt::format("aim: {{text: Målet, measure: rate, {}}}\n", fields);
}

TEST(Aim, LacksAllThreeWhereItOnlyWishes) {
  const Judged vague("aim: {text: Vi vil ha bedre kvalitet i kommunen}\n");
  EXPECT_FALSE(vague.figures.says_how_much);
  EXPECT_FALSE(vague.figures.says_when);
  EXPECT_FALSE(vague.figures.says_for_whom);
  EXPECT_FALSE(vague.figures.says_everything());
  EXPECT_EQ(vague.figures.state, AimState::not_known);
}

TEST(Aim, SaysEverythingWithANumberADayAndThoseItIsFor) {
  EXPECT_TRUE(Judged(aim("target: 5, by: 2026-12-31, for_whom: Alle")).figures.says_everything());
  EXPECT_FALSE(Judged(aim("target: 5, by: 2026-12-31")).figures.says_everything());
}

TEST(Aim, IsAModelForOthersWhereItSaysWhereItBeganToo) {
  EXPECT_FALSE(Judged(aim("target: 5, by: 2026-12-31, for_whom: Alle")).figures.is_a_model());
  EXPECT_TRUE(Judged(aim("baseline: 8, target: 5, by: 2026-12-31, for_whom: Alle")).figures.is_a_model());
}

TEST(Aim, NamesTheWordThatMeasuresNothingWhereItLacksSomething) {
  using source::Language;
  const Judged vague("aim: {text: {nb: Vi vil ha Bedre kvalitet, en: We want good quality}}\n");
  EXPECT_EQ(vague_word(vague.figures, Language::nb), "bedre");
  EXPECT_EQ(vague_word(vague.figures, Language::en), "good");
  const Judged clear(
      "aim: {text: Vi skal øke fra 8 til 9, baseline: 8, target: 9, by: 2026-12-31, for_whom: Alle}\n");
  EXPECT_EQ(vague_word(clear.figures, Language::nb), "");
  EXPECT_EQ(vague_word(Judged("").figures, Language::nb), "");
}

TEST(Aim, OfAProjectWithoutOneIsNotKnown) {
  const Judged none("");
  EXPECT_EQ(none.figures.aim, nullptr);
  EXPECT_EQ(none.figures.state, AimState::not_known);
}

struct WayCase {
  std::string_view what;
  std::string_view fields;
  int now;
  std::string_view improvement;
  std::optional<double> way;
  AimState state;
};

TEST(Aim, HasComeSoFar) {
  const WayCase cases[] = {
      {"half of the way down", "baseline: 30, target: 10", 20, "decrease", 0.5, AimState::under_way},
      {"half of the way up", "baseline: 10, target: 30", 20, "increase", 0.5, AimState::under_way},
      {"not begun", "baseline: 20, target: 10", 20, "decrease", 0.0, AimState::under_way},
      {"the wrong way", "baseline: 15, target: 10", 20, "decrease", -1.0, AimState::wrong_way},
      {"just there", "baseline: 30, target: 20", 20, "decrease", 1.0, AimState::reached},
      {"beyond", "baseline: 30, target: 25", 20, "decrease", 2.0, AimState::reached},
      {"from where the measure began", "target: 10", 20, "decrease", 0.5, AimState::under_way},
      {"the level is to be kept, and is", "baseline: 20, target: 20", 20, "decrease", {}, AimState::held},
      {"the level is to be kept, and is not", "baseline: 15, target: 15", 20, "decrease", {}, AimState::lost},
      {"kept upwards", "baseline: 15, target: 15", 20, "increase", {}, AimState::held},
      {"kept, but no side is better", "baseline: 15, target: 15", 20, "neutral", {}, AimState::not_known},
      {"the measure began beyond the target", "target: 25", 20, "increase", {}, AimState::lost},
      {"no side is better, but the aim has one", "baseline: 30, target: 10", 20, "neutral", 0.5,
       AimState::under_way},
      {"no target", "baseline: 30", 20, "decrease", {}, AimState::not_known},
  };
  for (const WayCase& each : cases) {
    const Judged judged(aim(each.fields), series(each.now), each.improvement);
    EXPECT_EQ(judged.figures.way, each.way) << each.what;
    EXPECT_EQ(judged.figures.state, each.state) << each.what;
  }
}

TEST(Aim, TellsWhereItsBaselineIsFrom) {
  const Judged said(aim("baseline: 31, target: 10"));
  EXPECT_EQ(said.figures.baseline, 31);
  EXPECT_FALSE(said.figures.baseline_of_measure);
  const Judged measured(aim("target: 10"));
  EXPECT_EQ(measured.figures.baseline, 30);
  EXPECT_TRUE(measured.figures.baseline_of_measure);
}

TEST(Aim, TakesTheNewestValueWhereThereAreTooFewForALevel) {
  const Judged few(aim("baseline: 30, target: 10"), "date,value\n2026-01-01,28\n2026-02-01,25\n");
  EXPECT_EQ(few.figures.now, 25);
  EXPECT_FALSE(few.figures.now_is_level);
  EXPECT_EQ(few.figures.way, 0.25);
  const Judged none(aim("baseline: 30, target: 10"), "date,value\n2026-01-01,\n");
  EXPECT_FALSE(none.figures.now);
  EXPECT_EQ(none.figures.state, AimState::not_known);
}

TEST(Aim, WithoutAMeasureOfItsOwnHasNoNewestValue) {
  const Judged other("aim: {text: Målet, baseline: 30, target: 10}\n");
  EXPECT_EQ(other.figures.measure, nullptr);
  EXPECT_FALSE(other.figures.now);
  EXPECT_FALSE(other.figures.way);
}

TEST(Aim, KnowsHowMuchOfItsTimeIsGone) {
  EXPECT_EQ(Judged(aim("target: 10, by: 2026-07-20")).figures.time_gone, 0.5);
  EXPECT_EQ(Judged(aim("target: 10, by: 2026-02-20")).figures.time_gone, 2.0);
  EXPECT_TRUE(Judged(aim("target: 10, by: 2026-02-20")).figures.day_has_passed());
  EXPECT_FALSE(Judged(aim("target: 10, by: 2026-04-11")).figures.day_has_passed());
  EXPECT_FALSE(Judged(aim("target: 10")).figures.time_gone);
}

TEST(Aim, IsBehindWhereMoreOfTheTimeThanOfTheWayIsGone) {
  EXPECT_TRUE(Judged(aim("baseline: 30, target: 5, by: 2026-07-20")).figures.is_behind());    // 40 % and 50 %
  EXPECT_FALSE(Judged(aim("baseline: 30, target: 15, by: 2026-07-20")).figures.is_behind());  // 67 % and 50 %
  EXPECT_FALSE(Judged(aim("baseline: 30, target: 20, by: 2026-02-20")).figures.is_behind());  // there
}

}  // namespace
}  // namespace analysis
