#include "analysis/project.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;
using Reasons = std::vector<ConversationReason>;

constexpr std::string_view day = "2026-06-01";

// Twelve months up and twelve months down, so that the newest half is a run below the median.
std::string falling_series() {
  std::string rows = "date,value\n";
  for (int month = 0; month < 24; ++month) {
    rows += fmt::format("{}-{:02}-01,{}\n", 2024 + month / 12, month % 12 + 1,
                        month < 12 ? 30 + month % 3 : 10 + month % 3);
  }
  return rows;
}

std::string measure(std::string_view improvement, std::string_view kind = "outcome") {
  return fmt::format(
      "title: Måling\nkind: {}\nchart: run\nperiod: month\nimprovement: {}\ndata: series.csv\n", kind,
      improvement);
}

struct Made {
  model::Edition edition;
  std::vector<MeasureFigures> measures;
  std::vector<ProjectFigures> projects;
};

// A project with one measure that falls; `fields` are added to it.
Made made(std::vector<source::File> files) {
  files.push_back({"content/units/home.yaml", "title: Hjemme\n"});
  Made result{
      model::edition(model::model_of(std::move(files)), {date(day), model::Classification::internal, ""}),
      {},
      {}};
  return result;
}

void analyse_all(Made& made) {
  const Clearance clearance(made.edition.model, 5);
  for (const model::Measure& each : made.edition.model.measures)
    made.measures.push_back(analyse(each, made.edition.made_for, clearance));
  made.projects = projects(made.edition, made.measures);
}

std::vector<source::File> project(std::string_view fields, std::string_view improvement) {
  return {{"content/projects/falls/project.yaml", fmt::format("title: Fall\nunit: home\n{}", fields)},
          {"content/projects/falls/rate.yaml", measure(improvement)},
          {"content/projects/falls/series.csv", falling_series()}};
}

struct Case {
  std::string_view what;
  std::string_view fields;
  std::string_view improvement;
  Reasons reasons;
};

TEST(Project, NeedsAConversationForAReason) {
  const Case cases[] = {
      {"all is well", "status: [{from: 2026-05-20, value: active}]\n", "decrease", {}},
      {"the wrong way",
       "status: [{from: 2026-05-20, value: active}]\n",
       "increase",
       {ConversationReason::wrong_way}},
      {"no way is better", "status: [{from: 2026-05-20, value: active}]\n", "neutral", {}},
      {"updated 60 days ago", "status: [{from: 2026-04-02, value: active}]\n", "decrease", {}},
      {"updated 61 days ago",
       "status: [{from: 2026-04-01, value: active}]\n",
       "decrease",
       {ConversationReason::no_update}},
      {"the aim's day has passed",
       "status: [{from: 2026-05-20, value: active}]\naim: {text: Færre fall, by: 2026-05-31}\n",
       "decrease",
       {ConversationReason::aim_date_passed}},
      {"the aim's day is today",
       "status: [{from: 2026-05-20, value: active}]\naim: {text: Færre fall, by: 2026-06-01}\n",
       "decrease",
       {}},
      {"raised by hand",
       "status: [{from: 2026-05-20, value: active}]\nneeds_conversation: {reason: Leder slutter}\n",
       "decrease",
       {ConversationReason::raised_by_hand}},
      {"raised until yesterday",
       "status: [{from: 2026-05-20, value: active}]\nneeds_conversation: {reason: Ferie, until: "
       "2026-05-31}\n",
       "decrease",
       {}},
      {"raised from tomorrow on",
       "status: [{from: 2026-05-20, value: active}]\nneeds_conversation: {reason: Ferie, from: 2026-06-02}\n",
       "decrease",
       {}},
      {"closed long ago",
       "status: [{from: 2025-01-01, value: closed}]\naim: {text: Færre fall, by: 2025-01-01}\n",
       "increase",
       {}},
      {"closed, and raised by hand",
       "status: [{from: 2025-01-01, value: closed}]\nneeds_conversation: {reason: Nytt}\n",
       "increase",
       {ConversationReason::raised_by_hand}},
      {"paused is running",
       "status: [{from: 2026-05-20, value: paused}]\n",
       "increase",
       {ConversationReason::wrong_way}},
      {"an idea is not", "status: [{from: 2026-01-20, value: idea}]\n", "increase", {}},
      {"everything at once",
       "status: [{from: 2025-05-20, value: active}]\naim: {text: Færre fall, by: 2026-01-31}\n"
       "needs_conversation: {reason: Leder slutter}\n",
       "increase",
       {ConversationReason::raised_by_hand, ConversationReason::wrong_way,
        ConversationReason::aim_date_passed, ConversationReason::no_update}},
  };
  for (const Case& each : cases) {
    Made tried = made(project(each.fields, each.improvement));
    analyse_all(tried);
    ASSERT_EQ(tried.projects.size(), 1u) << each.what;
    EXPECT_EQ(tried.projects[0].reasons, each.reasons) << each.what;
  }
}

TEST(Project, WasUpdatedOnTheNewestDayThatItTellsOf) {
  Made tried = made({{"content/projects/falls.yaml",
                      "title: Fall\nunit: home\nstatus: [{from: 2026-01-10, value: active}]\n"
                      "pdsa_cycles:\n"
                      "  - {title: Prøve, date: 2026-02-01, plan: {question: Om det virker}, "
                      "do: {from: 2026-02-03, to: 2026-02-20}, study: {date: 2026-06-02, result: Ja}}\n"}});
  analyse_all(tried);
  EXPECT_EQ(tried.projects[0].last_update, date("2026-02-20"));
  EXPECT_EQ(tried.projects[0].days_since_update, 101);
}

TEST(Project, HasItsOwnMeasuresFirstAndThatOfItsAimAsTheMainOne) {
  Made tried = made({{"content/projects/falls/project.yaml",
                      "title: Fall\nunit: home\nstatus: active\nmeasures: [outside]\n"
                      "aim: {text: Færre fall, measure: training}\n"},
                     {"content/projects/falls/rate.yaml", measure("decrease")},
                     {"content/projects/falls/training.yaml", measure("increase", "process")},
                     {"content/projects/falls/series.csv", falling_series()},
                     {"content/measures/outside.yaml", measure("increase")},
                     {"content/measures/series.csv", falling_series()}});
  analyse_all(tried);
  std::vector<std::string> ids;
  for (const MeasureFigures* each : tried.projects[0].measures) ids.push_back(each->measure->id);
  EXPECT_EQ(ids, (std::vector<std::string>{"outside", "rate", "training"}));
  EXPECT_EQ(tried.projects[0].main_measure->measure->id, "training");
}

TEST(Project, TakesItsFirstOutcomeMeasureAsTheMainOneWhereItsAimNamesNone) {
  Made tried = made({{"content/projects/falls/project.yaml", "title: Fall\nunit: home\nstatus: active\n"},
                     {"content/projects/falls/a-process.yaml", measure("increase", "process")},
                     {"content/projects/falls/rate.yaml", measure("decrease")},
                     {"content/projects/falls/series.csv", falling_series()}});
  analyse_all(tried);
  EXPECT_EQ(tried.projects[0].main_measure->measure->id, "rate");
}

TEST(Project, ComesFirstWithTheWeightiestReasonThenWithTheOldestUpdate) {
  const auto file = [](std::string_view id, std::string_view fields) {
    return source::File{fmt::format("content/projects/{}.yaml", id),
                        fmt::format("title: X\nunit: home\n{}", fields)};
  };
  Made tried =
      made({file("a", "status: [{from: 2026-01-10, value: active}]\n"),
            file("b", "status: [{from: 2025-01-10, value: active}]\n"),
            file("c", "status: [{from: 2026-05-31, value: active}]\nneeds_conversation: {reason: Nå}\n"),
            file("d", "status: [{from: 2026-05-31, value: active}]\n"),
            file("e", "status: [{from: 2026-05-31, value: active}]\naim: {text: A, by: 2026-01-01}\n")});
  analyse_all(tried);
  std::vector<std::string> ids;
  for (const ProjectFigures* each : conversations(tried.projects)) ids.push_back(each->project->id);
  EXPECT_EQ(ids, (std::vector<std::string>{"c", "e", "b", "a"}));
}

}  // namespace
}  // namespace analysis
