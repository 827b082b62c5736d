#include "analysis/method.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

// A project that follows a method of three steps, as seen on 2026-06-01.
class Followed {
 public:
  explicit Followed(std::string_view fields)
      : edition_(model::edition(model::model_of({{"content/units/home.yaml", "title: Hjemme\n"},
                                                 {"content/methods/three.yaml",
                                                  "title: Tre trinn\n"
                                                  "going_back: true\n"
                                                  "steps:\n"
                                                  "  - {key: plan, title: Planlegge}\n"
                                                  "  - {key: do, title: Utføre}\n"
                                                  "  - {key: study, title: Studere}\n"},
                                                 {"content/projects/falls.yaml",
                                                  fmt::format("title: Fall\nunit: home\n{}", fields)}}),
                                {date("2026-06-01"), model::Classification::internal, ""})),
        figures(method_figures(edition_.model.projects.at(0), edition_.model, edition_.made_for.as_of)) {}
  Followed(const Followed&) = delete;

 private:
  model::Edition edition_;

 public:
  const MethodFigures figures;
};

TEST(Method, KnowsEarlierStaysReturnsAndWhereTheProjectIsNow) {
  const Followed followed(
      "status: active\nmethod: three\nmethod_step:\n"
      "  - {from: 2026-01-01, value: plan}\n  - {from: 2026-02-01, value: do}\n"
      "  - {from: 2026-03-01, value: study}\n  - {from: 2026-04-01, value: plan}\n"
      "  - {from: 2026-07-01, value: do}\n");
  const MethodFigures& figures = followed.figures;
  ASSERT_EQ(figures.stays.size(), 4u);  // the one in July has not come yet
  EXPECT_EQ(figures.stays[1].step, 1u);
  EXPECT_EQ(figures.stays[1].from, date("2026-02-01"));
  EXPECT_EQ(figures.stays[1].to, date("2026-03-01"));
  EXPECT_FALSE(figures.stays[1].back);
  EXPECT_TRUE(figures.stays[3].back);
  EXPECT_EQ(figures.stays[3].to, date("2026-06-01"));
  EXPECT_EQ(figures.returns(), 1u);
  EXPECT_EQ(*figures.step()->key, "plan");
  EXPECT_FALSE(figures.ended);
}

TEST(Method, TakesAStepWithoutADayFromTheProjectsStart) {
  const Followed followed("status: active\nstart: 2026-02-03\nmethod: three\nmethod_step: do\n");
  ASSERT_EQ(followed.figures.stays.size(), 1u);
  EXPECT_EQ(followed.figures.stays[0].from, date("2026-02-03"));
}

TEST(Method, NeverHasAStayThatEndsBeforeItBegins) {
  const Followed late(
      "status: active\nstart: 2026-05-01\nmethod: three\nmethod_step:\n"
      "  - {value: plan}\n  - {from: 2026-02-01, value: do}\n");
  for (const MethodStay& stay : late.figures.stays) EXPECT_LE(stay.from, stay.to);
  const Followed after_its_end(
      "status: [{from: 2026-02-01, value: closed}]\nmethod: three\nmethod_step:\n"
      "  - {from: 2026-03-01, value: plan}\n");
  for (const MethodStay& stay : after_its_end.figures.stays) EXPECT_LE(stay.from, stay.to);
}

TEST(Method, PutsTheSameStepTwiceInARowTogether) {
  const Followed followed(
      "status: active\nmethod: three\nmethod_step:\n"
      "  - {from: 2026-01-01, value: do}\n  - {from: 2026-02-01, value: do}\n");
  EXPECT_EQ(followed.figures.stays.size(), 1u);
}

TEST(Method, OfAProjectThatHasEndedStopsOnThatDay) {
  const Followed followed(
      "status: [{from: 2026-01-01, value: active}, {from: 2026-05-04, value: abandoned}]\n"
      "method: three\nmethod_step: [{from: 2026-01-01, value: do}]\n");
  EXPECT_TRUE(followed.figures.ended);
  EXPECT_EQ(followed.figures.stays.back().to, date("2026-05-04"));
}

TEST(Method, MayBeFollowedWithoutSayingWhere) {
  const Followed followed("status: active\nmethod: three\n");
  EXPECT_NE(followed.figures.method, nullptr);
  EXPECT_EQ(followed.figures.step(), nullptr);
  EXPECT_EQ(followed.figures.returns(), 0u);
}

TEST(Method, MayBeNone) {
  const Followed followed("status: active\n");
  EXPECT_EQ(followed.figures.method, nullptr);
  EXPECT_TRUE(followed.figures.stays.empty());
}

}  // namespace
}  // namespace analysis
