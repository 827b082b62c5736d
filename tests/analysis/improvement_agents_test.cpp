#include "analysis/improvement_agents.h"

#include <gtest/gtest.h>

#include <random>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

struct Count {
  std::string unit;
  int trained = 0;
  int in_training = 0;
  std::string day = "2026-03-01";
};

using Tree = std::vector<std::pair<std::string, std::string>>;  // id, parent

const Tree wards{{"home", ""}, {"a", "home"}, {"b", "home"}, {"c", "home"}};

model::Model organisation(const Tree& units, const std::vector<Count>& counts) {
  std::string list, agents;
  for (const auto& [id, parent] : units) {
    list += fmt::format("- id: {}\n  title: {}\n", id, id);
    if (!parent.empty()) list += fmt::format("  parent: {}\n", parent);
    std::string rows;
    for (const Count& count : counts) {
      if (count.unit != id) continue;
      rows += fmt::format("    - {{date: {}, trained: {}, in_training: {}}}\n", count.day, count.trained,
                          count.in_training);
    }
    if (!rows.empty())
      agents += fmt::format("- id: {0}\n  unit: {0}\n  target: 10\n  counts:\n{1}", id, rows);
  }
  return model::model_of(
      {{"content/units/units.yaml", list}, {"content/improvement-agents/agents.yaml", agents}});
}

struct Seen {
  explicit Seen(model::Model whole, std::string_view unit = "", std::string_view as_of = "2026-06-01")
      : clearance(whole, 5),
        edition(model::edition(std::move(whole),
                               {date(as_of), model::Classification::internal, std::string(unit)})),
        figures(agents(edition, clearance)) {}

  std::optional<int> trained(std::string_view unit) const {
    const AgentsOfUnit* const found = find_agents(figures, unit);
    return found && found->all.trained ? found->all.trained->value() : std::nullopt;
  }
  std::optional<int> own(std::string_view unit) const {
    const AgentsOfUnit* const found = find_agents(figures, unit);
    return found && found->own && found->own->trained ? found->own->trained->value() : std::nullopt;
  }

  Clearance clearance;
  model::Edition edition;
  AgentFigures figures;
};

TEST(Agents, AreSummedUpWithTheirTargets) {
  const Seen seen(organisation(wards, {{"a", 6, 0}, {"b", 11, 6}, {"c", 0, 0}}));
  EXPECT_EQ(seen.trained("home"), 17);
  EXPECT_EQ(find_agents(seen.figures, "home")->all.target, 30);
  EXPECT_EQ(find_agents(seen.figures, "home")->all.in_training->value(), 6);
  EXPECT_EQ(find_agents(seen.figures, "home")->all.lacking(), 13);
  EXPECT_EQ(find_agents(seen.figures, "b")->own->lacking(), 0);
  EXPECT_EQ(find_agents(seen.figures, "c")->own->trained->value(), 0);
  EXPECT_EQ(seen.figures.all.trained->value(), 17);
}

TEST(Agents, HaveNoTargetTogetherWhereOneOfThemHasNone) {
  model::Model model = organisation(wards, {{"a", 6, 0}, {"b", 11, 0}});
  model.improvement_agents[0].target = {};
  const Seen seen(std::move(model));
  EXPECT_EQ(find_agents(seen.figures, "home")->all.target, std::nullopt);
  EXPECT_EQ(find_agents(seen.figures, "b")->all.target, 10);
}

TEST(Agents, AreTakenFromTheNewestCount) {
  const std::vector<Count> counts{
      {"a", 6, 0, "2026-01-01"}, {"a", 8, 0, "2026-05-01"}, {"b", 7, 0, "2026-02-01"}};
  EXPECT_EQ(Seen(organisation(wards, counts)).trained("home"), 15);
  EXPECT_EQ(Seen(organisation(wards, counts), "", "2026-03-01").trained("home"), 13);
  EXPECT_EQ(Seen(organisation(wards, counts), "", "2026-01-15").trained("home"), 6);
  EXPECT_EQ(Seen(organisation(wards, counts)).figures.all.counted_on, date("2026-02-01"));
}

// Seven is no small number. But the sum less the other would give the three away.
TEST(Agents, KeepEachOtherCompanyWhereOneIsHidden) {
  const Seen seen(organisation(wards, {{"a", 3, 0}, {"b", 12, 0}, {"c", 7, 0}}));
  EXPECT_EQ(seen.own("a"), std::nullopt);
  EXPECT_EQ(seen.own("b"), 12);
  EXPECT_EQ(seen.own("c"), std::nullopt);
  EXPECT_EQ(seen.trained("c"), std::nullopt);
  EXPECT_EQ(seen.trained("home"), 22);
}

TEST(Agents, OfAnotherUnitAreHiddenWhereTheSumWouldTellOfTheFew) {
  const Seen seen(organisation({{"top", ""}, {"home", "top"}, {"a", "home"}, {"other", "top"}},
                               {{"a", 3, 0}, {"other", 20, 0}}));
  EXPECT_EQ(seen.trained("home"), std::nullopt) << "its sum is the three alone";
  EXPECT_EQ(seen.trained("top"), 23);
  EXPECT_EQ(seen.own("other"), std::nullopt) << "the sum less the other would be the three";
  EXPECT_EQ(seen.trained("other"), std::nullopt);
}

TEST(Agents, InTrainingAreJudgedApartFromTheTrained) {
  const Seen seen(organisation(wards, {{"a", 12, 2}, {"b", 11, 0}}));
  EXPECT_EQ(seen.own("a"), 12);
  EXPECT_EQ(find_agents(seen.figures, "a")->own->in_training->value(), std::nullopt);
  EXPECT_EQ(find_agents(seen.figures, "home")->all.in_training->value(), std::nullopt);
}

TEST(Agents, WithoutCountsAreNotCounted) {
  model::Model model = organisation(wards, {{"a", 6, 0}});
  model.improvement_agents[0].counts.clear();
  const Seen seen(std::move(model));
  EXPECT_EQ(find_agents(seen.figures, "a")->own->trained, std::nullopt);
  EXPECT_EQ(seen.figures.all.target, 10);
}

// Of what is left out of an edition, no sum tells.
TEST(Agents, GiveNoSumOfAnEditionThatLacksSomeOfThem) {
  model::Model model = organisation(wards, {{"a", 6, 0}, {"b", 11, 0}});
  model.improvement_agents[0].classification.value = model::Classification::confidential;
  const Seen seen(std::move(model));
  EXPECT_EQ(seen.own("a"), std::nullopt);
  EXPECT_EQ(seen.trained("home"), std::nullopt);
  EXPECT_EQ(seen.trained("b"), 11);
}

// What was hidden for company's sake on one day is not shown on another.
TEST(Agents, StayHiddenOverTime) {
  const Seen seen(organisation(wards, {{"a", 9, 0, "2026-01-01"},
                                       {"a", 3, 0, "2026-02-01"},
                                       {"b", 8, 0, "2026-01-01"},
                                       {"c", 30, 0, "2026-01-01"}}));
  EXPECT_EQ(seen.own("b"), std::nullopt);
  const std::vector<AgentHistoryPoint> days =
      history(*find_agents(seen.figures, "a")->record, seen.clearance);
  ASSERT_EQ(days.size(), 2u);
  EXPECT_EQ(days[0].trained->value(), 9);
  EXPECT_EQ(days[1].trained->value(), std::nullopt);
}

// ---- The same for random organisations ----

struct RandomOrganisation {
  Tree units;
  std::vector<Count> counts;
};

RandomOrganisation random_organisation(unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t end) { return static_cast<int>(random() % end); };
  RandomOrganisation made;
  const int units = 2 + below(9);
  for (int unit = 0; unit < units; ++unit) {
    const std::string id = fmt::format("u{}", unit);
    made.units.emplace_back(
        id, unit == 0 || below(10) == 0 ? "" : fmt::format("u{}", below(static_cast<std::size_t>(unit))));
    if (unit == 0 || below(4) != 0) made.counts.push_back({id, below(14), below(6)});
  }
  return made;
}

TEST(Agents, AreTheSameInTheEditionOfAUnit) {
  std::size_t shown = 0;
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const RandomOrganisation made = random_organisation(seed);
    const Seen whole(organisation(made.units, made.counts));
    for (const auto& [id, parent] : made.units) {
      const Seen alone(organisation(made.units, made.counts), id);
      // The clearance that the build makes is the whole organisation's; here both are.
      const std::optional<int> there =
          alone.figures.all.trained ? alone.figures.all.trained->value() : std::nullopt;
      EXPECT_EQ(there, whole.trained(id)) << seed << id;
      shown += there ? 1 : 0;
    }
  }
  EXPECT_GT(shown, 100u);
}

// Each shown total with one hidden count in it would tell that count.
TEST(Agents, LeaveNoTotalWithASingleHiddenCount) {
  std::size_t totals = 0;
  for (unsigned seed = 1; seed <= 200; ++seed) {
    const RandomOrganisation made = random_organisation(seed);
    const Seen seen(organisation(made.units, made.counts));
    for (const AgentsOfUnit& unit : seen.figures.units) {
      if (!unit.all.trained || !unit.all.trained->value()) continue;
      ++totals;
      std::size_t hidden = 0;
      for (const AgentsOfUnit& other : seen.figures.units) {
        const auto inside = model::subtree(seen.edition.model, unit.unit->id);
        if (other.own && std::ranges::binary_search(inside, other.unit->id) && !other.own->trained->value())
          ++hidden;
      }
      EXPECT_NE(hidden, 1u) << seed << unit.unit->id;
    }
  }
  EXPECT_GT(totals, 300u);
}

std::string dumped(const std::vector<Count>& counts) {
  const model::Model model = organisation(wards, counts);
  const Clearance clearance(model, 5);
  return model::canonical_json(model, showing(clearance, model));
}

TEST(Agents, AreHiddenInTheDumpAsOnThePages) {
  const std::string json = dumped({{"a", 3, 0}, {"b", 12, 6}, {"c", 7, 0}, {"home", 20, 0}});
  EXPECT_NE(json.find(R"("trained":12,"in_training":6)"), std::string::npos) << json;
  EXPECT_NE(json.find(R"("trained":20,"in_training":0)"), std::string::npos) << json;
  EXPECT_EQ(json.find(R"("trained":3)"), std::string::npos);
  EXPECT_EQ(json.find(R"("trained":7)"), std::string::npos) << "it keeps the three company";
}

// A row is shown whole or not at all.
TEST(Agents, OfARowWithOneHiddenNumberAreHiddenInTheDump) {
  const std::string json = dumped({{"a", 13, 0}, {"b", 12, 6}, {"home", 20, 2}});
  EXPECT_NE(json.find(R"("trained":13,"in_training":0)"), std::string::npos) << json;
  EXPECT_EQ(json.find(R"("in_training":2)"), std::string::npos);
  EXPECT_EQ(json.find(R"("in_training":6)"), std::string::npos) << "it keeps the two company";
  EXPECT_EQ(json.find(R"("trained":20)"), std::string::npos);
}

}  // namespace
}  // namespace analysis
