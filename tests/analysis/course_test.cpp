#include "analysis/course.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

model::Model courses_of(const std::string& runs) {
  return model::model_of(
      {{"content/role-groups/groups.yaml", "- {id: leaders, title: Ledere}\n- {id: staff, title: Ansatte}\n"},
       {"content/units/u.yaml", "title: U\n"},
       {"content/competence-items/aims.yaml",
        "title: Sette mål\n"
        "targets:\n"
        "  - {role_group: leaders, percent: 80}\n"
        "  - {role_group: staff, percent: 60}\n"
        "counts:\n"
        "  - {unit: u, role_group: leaders, date: 2026-01-01, trained: 10, total: 20}\n"
        "  - {unit: u, role_group: staff, date: 2026-01-01, trained: 10, total: 100}\n"},
       {"content/courses/basics.yaml",
        "title: Grunnkurs\nitems: [aims]\nrole_groups: [leaders]\nruns:\n" + runs}});
}

struct Seen {
  explicit Seen(const std::string& runs)
      : whole(courses_of(runs)),
        clearance(whole, 5),
        edition(model::edition(whole, {date("2026-06-01"), model::Classification::internal, ""})),
        figures(courses(edition, clearance)) {}
  const RunFigures& run(std::size_t index = 0) const { return figures[0].runs[index]; }

  model::Model whole;
  Clearance clearance;
  model::Edition edition;
  std::vector<CourseFigures> figures;
};

TEST(Courses, AreHeldRunningOrComing) {
  const Seen seen("  - {from: 2026-07-01}\n  - {from: 2026-03-01, to: 2026-06-01}\n  - {from: 2026-05-31}\n");
  ASSERT_EQ(seen.figures[0].runs.size(), 3u);
  EXPECT_EQ(seen.run(0).state, RunState::running);  // in the order of their first days
  EXPECT_EQ(seen.run(1).state, RunState::held);
  EXPECT_EQ(seen.run(2).state, RunState::coming);
  EXPECT_EQ(seen.figures[0].next(), &seen.run(2));
  EXPECT_EQ(seen.figures[0].held, 1u);
}

TEST(Courses, TellTheFreePlacesWhereTheRegisteredMayBeTold) {
  EXPECT_EQ(Seen("  - {from: 2026-07-01, places: 20, registered: 14}\n").run().free_places, 6);
  EXPECT_EQ(Seen("  - {from: 2026-07-01, places: 20, registered: 20}\n").run().free_places, 0);
  EXPECT_EQ(Seen("  - {from: 2026-07-01, places: 20, registered: 22}\n").run().free_places, 0);
  EXPECT_EQ(Seen("  - {from: 2026-07-01, places: 20, registered: 0}\n").run().free_places, 20);
  const Seen few("  - {from: 2026-07-01, places: 20, registered: 3}\n");
  EXPECT_EQ(few.run().free_places, std::nullopt) << "seventeen free places would say three";
  EXPECT_EQ(few.run().registered->value(), std::nullopt);
  EXPECT_EQ(Seen("  - {from: 2026-07-01, places: 4, registered: 4}\n").run().free_places, std::nullopt);
}

TEST(Courses, HideTheCompletedWhereFewDidOrDidNot) {
  const auto completed = [](int registered, int done) {
    const Seen seen(fmt::format("  - {{from: 2026-03-01, to: 2026-03-02, registered: {}, completed: {}}}\n",
                                registered, done));
    return seen.run().completed->part.value();
  };
  EXPECT_EQ(completed(20, 12), 12);
  EXPECT_EQ(completed(20, 20), 20);
  EXPECT_EQ(completed(20, 17), std::nullopt);
  EXPECT_EQ(completed(20, 4), std::nullopt);
  EXPECT_EQ(completed(4, 4), std::nullopt);
  EXPECT_EQ(completed(20, 0), 0);
}

TEST(Courses, AreSetAgainstTheGaps) {
  const Seen seen("  - {from: 2026-07-01}\n");
  const CompetenceMatrix matrix = competence(seen.edition, seen.clearance, nullptr);
  const std::vector<GapCourses> gaps = courses_for_gaps(matrix, seen.figures);
  ASSERT_EQ(gaps.size(), 2u);
  EXPECT_EQ(gaps[0].cell->role_group->id, "staff");  // the greater gap
  EXPECT_TRUE(gaps[0].courses.empty()) << "the course is for leaders";
  ASSERT_EQ(gaps[1].courses.size(), 1u);
  EXPECT_TRUE(gaps[1].on_its_way);
  const Seen past("  - {from: 2026-03-01}\n");
  EXPECT_FALSE(courses_for_gaps(matrix, past.figures)[1].on_its_way);
}

TEST(Courses, AreHiddenInTheDumpAsOnThePages) {
  const Seen seen(
      "  - {from: 2026-03-01, to: 2026-03-02, registered: 20, completed: 17}\n"
      "  - {from: 2026-04-01, to: 2026-04-02, registered: 21, completed: 11}\n"
      "  - {from: 2026-07-01, registered: 3}\n");
  const std::string json =
      model::canonical_json(seen.edition.model, showing(seen.clearance, seen.edition.model));
  EXPECT_NE(json.find(R"("registered":21,"completed":11)"), std::string::npos) << json;
  EXPECT_EQ(json.find(R"("registered":20)"), std::string::npos);
  EXPECT_EQ(json.find(R"("completed":17)"), std::string::npos);
  EXPECT_EQ(json.find(R"("registered":3)"), std::string::npos);
}

}  // namespace
}  // namespace analysis
