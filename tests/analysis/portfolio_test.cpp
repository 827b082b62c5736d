#include "analysis/portfolio.h"

#include <gtest/gtest.h>

#include "made_figures.h"

namespace analysis {
namespace {

using model::date;
using model::ProjectStatus;

std::vector<StatusMonth> months_of(std::vector<source::File> projects, std::string_view day = "2026-06-15") {
  const MadeFigures made(std::move(projects), day);
  return status_months(made.edition);
}

std::size_t count(const StatusMonth& month, ProjectStatus status) {
  return month.by_status[static_cast<std::size_t>(status)];
}

TEST(StatusMonths, CountWhatHeldWhenEachMonthEnded) {
  const auto months = months_of(
      {project_file("a", "status: [{from: 2026-02-10, value: idea}, {from: 2026-04-30, value: active}]\n"),
       project_file("b",
                    "status: [{from: 2026-04-01, value: active}, {from: 2026-04-20, value: paused}, "
                    "{from: 2026-06-15, value: closed}]\n")});
  ASSERT_EQ(months.size(), 5u);  // February to June
  EXPECT_EQ(months.front().first, date("2026-02-01"));
  EXPECT_EQ(months.back().first, date("2026-06-01"));
  EXPECT_EQ(count(months[0], ProjectStatus::idea), 1u);
  EXPECT_EQ(count(months[1], ProjectStatus::idea), 1u);
  EXPECT_EQ(count(months[2], ProjectStatus::idea), 0u);
  EXPECT_EQ(count(months[2], ProjectStatus::active), 1u);
  EXPECT_EQ(count(months[2], ProjectStatus::paused), 1u);  // the last one of April
  EXPECT_EQ(count(months[4], ProjectStatus::closed), 1u);
  EXPECT_EQ(running_in(months[3]), 2u);
  EXPECT_EQ(reached_in(months[4]), 1u);
}

TEST(StatusMonths, KnowAStatusWithoutADayFromTheStartOrNotBeforeNow) {
  const auto months = months_of(
      {project_file("a", "status: active\nstart: 2026-04-10\n"), project_file("b", "status: idea\n")});
  ASSERT_EQ(months.size(), 3u);
  EXPECT_EQ(count(months[0], ProjectStatus::active), 1u);
  EXPECT_EQ(count(months[1], ProjectStatus::idea), 0u);
  EXPECT_EQ(count(months[2], ProjectStatus::idea), 1u);
}

TEST(StatusMonths, AreNoMoreThanCanBeRead) {
  const auto months = months_of({project_file("a", "status: [{from: 1990-01-01, value: active}]\n")});
  ASSERT_EQ(months.size(), most_status_months);
  EXPECT_EQ(months.back().first, date("2026-06-01"));
  for (const StatusMonth& month : months) EXPECT_EQ(count(month, ProjectStatus::active), 1u);
}

TEST(StatusMonths, OfNothingAreNone) { EXPECT_TRUE(months_of({}).empty()); }

ProjectSpan span(std::string_view fields) {
  const MadeFigures made({project_file("a", fields)});
  return span_of(made.project("a"), date("2026-06-01"));
}

TEST(ProjectSpan, BeginsWhenItBecameMoreThanAnIdeaUnlessItSaysOtherwise) {
  EXPECT_EQ(span("start: 2026-01-05\nstatus: [{from: 2026-02-01, value: active}]\n").start,
            date("2026-01-05"));
  EXPECT_EQ(span("status: [{from: 2025-02-01, value: idea}, {from: 2026-02-01, value: active}]\n").start,
            date("2026-02-01"));
  EXPECT_EQ(span("status: [{from: 2025-02-01, value: idea}]\n").start, std::nullopt);
}

TEST(ProjectSpan, EndsWhenItEndedElseWhenThatIsExpected) {
  EXPECT_EQ(span("status: active\nexpected_end: 2026-12-31\n").end, date("2026-12-31"));
  EXPECT_EQ(span("status: [{from: 2025-02-01, value: active}, {from: 2026-03-01, value: sustained}, "
                 "{from: 2026-05-01, value: closed}]\nexpected_end: 2026-12-31\n")
                .end,
            date("2026-03-01"));
  EXPECT_EQ(span("status: [{from: 2026-03-01, value: closed}, {from: 2026-04-01, value: active}]\n"
                 "expected_end: 2026-12-31\n")
                .end,
            date("2026-12-31"));
  EXPECT_EQ(span("status: active\n").end, std::nullopt);
}

TEST(ProjectSpan, IsLateOnlyWhileTheProjectGoesOn) {
  EXPECT_EQ(span("status: active\nexpected_end: 2026-05-22\n").days_late, 10);
  EXPECT_EQ(span("status: active\nexpected_end: 2026-06-01\n").days_late, 0);
  EXPECT_EQ(span("status: [{from: 2026-05-25, value: closed}]\nexpected_end: 2026-05-22\n").days_late, 0);
  EXPECT_EQ(span("status: idea\nexpected_end: 2026-05-22\n").days_late, 0);
}

TEST(ProjectSpan, RemembersWhereItsEndStoodBefore) {
  const ProjectSpan moved = span(
      "status: active\nexpected_end: [{from: 2026-01-01, value: 2026-06-30}, {from: 2026-03-01, value: "
      "2026-09-30}, {from: 2026-05-01, value: 2026-12-31}]\n");
  EXPECT_EQ(moved.earlier_ends, (std::vector{date("2026-06-30"), date("2026-09-30")}));
}

const source::File rules{"content/frameworks/rules.yaml",
                         "title: Regler\nsections:\n"
                         "  - {key: '4', title: Planlegge, phase: plan, duties: [{key: 4a, text: A}, "
                         "{key: 4b, text: B}, {key: 4c, text: C}]}\n"};
const source::File rate{"content/measures/rate.yaml",
                        "title: Fall\nkind: outcome\nimprovement: decrease\nchart: run\nperiod: "
                        "month\nduties: [4a, 4b]\npoints: [{at: 2026-01-01, "
                        "value: 3}]\n"};

TEST(Services, TellAProjectFromItsMeasures) {
  const MadeFigures made(
      {rules, rate, project_file("a", "status: active\nduties: [4a]\nmeasures: [rate]\n")});
  EXPECT_EQ(services_of(made.project("a"), made.figures.duties),
            (std::vector{Service::served, Service::measured, Service::none}));
}

TEST(Duties, HaveActivityInRunningAndSustainedProjectsAndMeasures) {
  const auto has = [&](std::string_view status) {
    const MadeFigures made({rules, project_file("a", fmt::format("status: {}\nduties: [4a]\n", status))});
    return has_activity(made.figures.duties[0]);
  };
  EXPECT_TRUE(has("active"));
  EXPECT_TRUE(has("sustained"));
  EXPECT_FALSE(has("idea"));
  EXPECT_FALSE(has("closed"));
  EXPECT_FALSE(has("abandoned"));
  const MadeFigures measured({rules, rate});
  EXPECT_TRUE(has_activity(measured.figures.duties[1]));
  EXPECT_FALSE(has_activity(measured.figures.duties[2]));
}

}  // namespace
}  // namespace analysis
