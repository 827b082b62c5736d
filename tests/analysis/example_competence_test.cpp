// The example's competence matrix against what improvement work asks of each role group. (domain § 3.3)
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "model/model_of.h"

namespace analysis {
namespace {

using Items = std::set<std::string>;

// By the ids of the example: role group, and what is asked of it.
const std::map<std::string, Items> asked{
    {"top-leader",
     {"vision-and-aims", "overview-of-projects", "overview-of-variation", "time-series-and-variation",
      "improvement-culture"}},
    {"line-leaders",
     {"aims-and-measures", "identify-challenges", "map-processes", "time-series-and-variation", "test-small",
      "team-dynamics", "improvement-culture"}},
    {"health-personnel",
     {"set-aims", "identify-challenges", "understand-processes", "understand-time-series", "test-small",
      "team-dynamics"}},
    {"experts", {"guidance-capacity", "method-skills"}},
};

TEST(ExampleCompetence, HasATargetForAllThatIsAskedOfEachRoleGroup) {
  const model::Model model = model::example();
  std::map<std::string, Items> found;
  for (const model::CompetenceItem& item : model.competence_items) {
    for (const model::CompetenceTarget& target : item.targets) {
      ASSERT_TRUE(target.role_group && target.percent.latest());
      found[target.role_group->id].insert(item.id);
    }
  }
  EXPECT_EQ(found, asked);
  EXPECT_EQ(model.role_groups.size(), asked.size());
}

// Whoever is counted for one item of a group is counted for all of them, in the same units and on the last
// day.
TEST(ExampleCompetence, CountsEveryItemOfAGroupInTheSameUnits) {
  const model::Model model = model::example();
  for (const auto& [group, items] : asked) {
    std::map<std::string, std::set<std::string>> units;
    for (const model::CompetenceItem& item : model.competence_items) {
      for (const model::CompetenceCount& count : item.counts) {
        if (count.role_group->id == group) units[item.id].insert(count.unit->id);
      }
    }
    ASSERT_EQ(units.size(), items.size()) << group;
    for (const auto& [item, of_item] : units)
      EXPECT_EQ(of_item, units.begin()->second) << group << " " << item;
    EXPECT_FALSE(units.begin()->second.empty());
  }
}

TEST(ExampleCompetence, LetsTheExpertsBeAResourceBesideTheLine) {
  const model::Model model = model::example();
  for (const model::RoleGroup& group : model.role_groups)
    EXPECT_EQ(group.resource.value_or(false), group.id == "experts") << group.id;
  EXPECT_GE(model.expertises.size(), 4u);
  EXPECT_GE(model.courses.size(), 4u);
  EXPECT_GE(model.improvement_agents.size(), 10u);
}

}  // namespace
}  // namespace analysis
