#include "analysis/strategic_aim.h"

#include <gtest/gtest.h>

#include "made_figures.h"

namespace analysis {
namespace {

const source::File aims{"content/strategic-aims/aims.yaml",
                        "- {id: later, title: Senere, order: 2}\n"
                        "- {id: last, title: Sist}\n"
                        "- {id: over, title: Over, order: 3, to: 2026-05-31}\n"
                        "- {id: first, title: Først, order: 1, to: 2026-06-01}\n"};

TEST(StrategicAims, ComeInTheirOrderThoseWithoutOneLast) {
  const MadeFigures made({aims});
  std::vector<std::string> ids;
  for (const StrategicAimFigures& aim : made.figures.strategic_aims) ids.push_back(aim.aim->id);
  EXPECT_EQ(ids, (std::vector<std::string>{"first", "later", "over", "last"}));
}

TEST(StrategicAims, CountTheirProjects) {
  const MadeFigures made(
      {aims,
       project_file("a",
                    "status: [{from: 2026-05-30, value: active}]\nstrategic_aim: later\n"
                    "needs_conversation: {reason: Nå}\n"),
       project_file("b", "status: [{from: 2026-05-30, value: closed}]\nstrategic_aim: later\n"),
       project_file("c", "status: [{from: 2026-05-30, value: idea}]\nstrategic_aim: later\n"),
       project_file("d", "status: active\n")});
  const StrategicAimFigures& later = made.figures.strategic_aims[1];
  EXPECT_EQ(later.projects.size(), 3u);
  EXPECT_EQ(later.running, 1u);
  EXPECT_EQ(later.reached, 1u);
  EXPECT_EQ(later.conversations, 1u);
  EXPECT_FALSE(later.is_idle());
}

TEST(StrategicAims, AreIdleWithoutAProjectWhileTheyHold) {
  const MadeFigures made({aims});
  EXPECT_TRUE(made.figures.strategic_aims[0].is_idle());  // its last day is today
  EXPECT_FALSE(made.figures.strategic_aims[2].is_idle());
}

TEST(StrategicAims, HaveTheirMeasures) {
  const MadeFigures made(std::vector<source::File>{
      {"content/strategic-aims/a.yaml", "title: A\nmeasures: [rate]\n"},
      {"content/measures/rate.yaml",
       "title: Fall\nkind: outcome\nimprovement: decrease\nchart: run\nperiod: month\npoints: [{at: "
       "2026-01-01, value: 3}]\n"}});
  ASSERT_EQ(made.figures.strategic_aims[0].measures.size(), 1u);
  EXPECT_EQ(made.figures.strategic_aims[0].measures[0]->measure->id, "rate");
}

}  // namespace
}  // namespace analysis
