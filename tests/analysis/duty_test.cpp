#include "analysis/duty.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

const source::File framework{"content/frameworks/rules.yaml",
                             "title: Regler\n"
                             "sections:\n"
                             "  - {key: '4', title: Planlegge, phase: plan, duties: [{key: 4a, text: Mål}, "
                             "{key: 4b, text: Oversikt}]}\n"};
const source::File units{"content/units/units.yaml",
                         "- {id: top, title: Øverst}\n"
                         "- {id: home, title: Hjemme, parent: top}\n"
                         "- {id: ward, title: Avdeling, parent: home}\n"
                         "- {id: other, title: En annen, parent: top}\n"};
const source::File roles{"content/roles/leader.yaml", "title: Leder\n"};

model::Edition edition_of(const std::string& responsibilities, std::vector<source::File> others = {}) {
  others.insert(others.end(), {framework, units, roles});
  if (!responsibilities.empty()) others.push_back({"content/responsibilities/all.yaml", responsibilities});
  return model::edition(model::model_of(std::move(others)),
                        {date("2026-06-01"), model::Classification::internal, ""});
}

// What an answer with all that it should have lacks once the given lines are added or left out.
constexpr std::string_view whole_answer =
    "- id: one\n"
    "  duty: 4a\n"
    "  unit: top\n"
    "  owner: leader\n"
    "  described: yes\n"
    "  practised: yes\n"
    "  evidence: [{kind: procedure, title: Prosedyre}]\n"
    "  reviews: [2026-01-15]\n";

std::string without(std::string_view key) {
  std::string text(whole_answer);
  const std::size_t from = text.find("  " + std::string(key) + ":");
  return text.erase(from, text.find('\n', from) + 1 - from);
}

struct Case {
  std::string_view what;
  std::string responsibility;
  DutyState state;
  std::vector<HoleReason> holes = {};
};

TEST(Duty, StandsAsItsAnswerDoes) {
  const std::string whole(whole_answer);
  const Case cases[] = {
      {"all is there", whole, DutyState::ok},
      {"no owner", without("owner"), DutyState::hole, {HoleReason::no_owner}},
      {"no evidence", without("evidence"), DutyState::hole, {HoleReason::no_evidence}},
      {"never reviewed", without("reviews"), DutyState::hole, {HoleReason::not_reviewed}},
      {"reviewed 365 days ago", without("reviews") + "  reviews: [2025-06-01]\n", DutyState::ok},
      {"reviewed 366 days ago",
       without("reviews") + "  reviews: [2025-05-31]\n",
       DutyState::hole,
       {HoleReason::not_reviewed}},
      {"the newest review counts", without("reviews") + "  reviews: [2026-02-01, 2023-01-01]\n",
       DutyState::ok},
      {"a review that lies ahead is none",
       without("reviews") + "  reviews: [2026-06-02]\n",
       DutyState::hole,
       {HoleReason::not_reviewed}},
      {"next review was due", whole + "  next_review: 2026-05-31\n", DutyState::overdue},
      {"next review is due today", whole + "  next_review: 2026-06-01\n", DutyState::ok},
      {"described in part", without("described") + "  described: partly\n", DutyState::partly},
      {"not practised", without("practised") + "  practised: no\n", DutyState::partly},
      {"nobody knows", without("practised") + "  practised: unknown\n", DutyState::partly},
      {"practised since a day",
       without("practised") + "  practised: [{value: no}, {from: 2026-05-01, value: yes}]\n", DutyState::ok},
      {"practised only from tomorrow",
       without("practised") + "  practised: [{value: no}, {from: 2026-06-02, value: yes}]\n",
       DutyState::partly},
      {"overdue before partly", without("practised") + "  practised: no\n  next_review: 2026-05-31\n",
       DutyState::overdue},
      {"an exception holds on its last day",
       without("owner") + "  exception: {reason: Bygger om, until: 2026-06-01}\n",
       DutyState::excused,
       {HoleReason::no_owner}},
      {"an exception has ended",
       without("owner") + "  exception: {reason: Bygger om, until: 2026-05-31}\n",
       DutyState::hole,
       {HoleReason::no_owner}},
      {"an exception begins tomorrow",
       without("owner") + "  exception: {reason: Bygger om, from: 2026-06-02, until: 2026-08-01}\n",
       DutyState::hole,
       {HoleReason::no_owner}},
  };
  for (const Case& each : cases) {
    const model::Edition edition = edition_of(each.responsibility);
    const std::vector<DutyFigures> all = duties(edition);
    ASSERT_EQ(all.size(), 2u);
    ASSERT_EQ(all[0].answers.size(), 1u) << each.what;
    EXPECT_EQ(all[0].state, each.state) << each.what;
    EXPECT_EQ(all[0].answers[0].holes, each.holes) << each.what;
  }
}

TEST(Duty, IsAHoleWithoutAnyAnswer) {
  const model::Edition edition = edition_of("");
  const std::vector<DutyFigures> all = duties(edition);
  EXPECT_EQ(all[0].state, DutyState::hole);
  EXPECT_EQ(all[0].units_without_answer, 4u);
  EXPECT_EQ(answer_for(all[0], edition.model, "ward"), nullptr);
}

TEST(Duty, IsAnsweredByTheNearestUnitAbove) {
  const model::Edition edition = edition_of(
      "- {id: a, duty: 4a, unit: top, owner: leader}\n"
      "- {id: b, duty: rules/4a, unit: home, owner: leader}\n");
  const std::vector<DutyFigures> all = duties(edition);
  ASSERT_EQ(all[0].answers.size(), 2u);
  EXPECT_EQ(all[0].answers[0].unit->id, "top");
  EXPECT_EQ(all[0].answers[0].units_covered, 2u);  // itself and `other`
  EXPECT_EQ(all[0].answers[1].units_covered, 2u);  // itself and `ward`
  EXPECT_EQ(all[0].units_without_answer, 0u);
  EXPECT_EQ(answer_for(all[0], edition.model, "ward")->responsibility->id, "b");
  EXPECT_EQ(answer_for(all[0], edition.model, "other")->responsibility->id, "a");
  EXPECT_TRUE(all[1].answers.empty());
}

TEST(Duty, StandsInTheEditionOfAUnitAsItDoesInTheWhole) {
  std::vector<source::File> files{
      framework, units, roles, {"content/responsibilities/all.yaml", std::string(whole_answer)}};
  const model::Edition ward = model::edition(model::model_of(std::move(files)),
                                             {date("2026-06-01"), model::Classification::internal, "ward"});
  const std::vector<DutyFigures> all = duties(ward);
  ASSERT_EQ(all[0].answers.size(), 1u);
  EXPECT_EQ(all[0].answers[0].unit->id, "ward");
  EXPECT_EQ(all[0].state, DutyState::ok);
}

TEST(Duty, IsServedByProjectsAndMeasuresThatSaySo) {
  const model::Edition edition = edition_of(
      "", {{"content/projects/falls/project.yaml", "title: Fall\nunit: home\nstatus: active\nduties: [4b]\n"},
           {"content/projects/falls/rate.yaml",
            "title: Rate\nkind: outcome\nchart: run\nimprovement: decrease\n"},
           {"content/projects/falls/training.yaml",
            "title: Opplæring\nkind: process\nchart: run\nimprovement: increase\nduties: ['§ 4 a)']\n"}});
  const std::vector<DutyFigures> all = duties(edition);
  EXPECT_TRUE(all[0].projects.empty());
  ASSERT_EQ(all[0].measures.size(), 1u);
  EXPECT_EQ(all[0].measures[0]->id, "training");
  ASSERT_EQ(all[1].projects.size(), 1u);
  ASSERT_EQ(all[1].measures.size(), 1u);  // as its project does, since it names none itself
  EXPECT_EQ(all[1].measures[0]->id, "rate");
}

}  // namespace
}  // namespace analysis
