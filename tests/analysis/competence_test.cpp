#include "analysis/competence.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

namespace analysis {
namespace {

using model::date;

model::Edition organisation(std::string_view rows) {
  return model::edition(
      model::model_of(
          {{"content/units/units.yaml",
            "- {id: home, title: Hjemme}\n- {id: a, title: A, parent: home}\n- {id: b, title: B, parent: "
            "home}\n"},
           {"content/role-groups/groups.yaml",
            "- {id: leaders, title: Ledere, order: 1}\n- {id: nurses, title: Sykepleiere, order: 2}\n"
            "- {id: experts, title: Eksperter}\n"},
           {"content/competence-items/second.yaml", "title: Måle\norder: 2\n"},
           {"content/competence-items/first.yaml",
            "title: Mål\norder: 1\ndata: first.csv\ntargets:\n"
            "  - {role_group: nurses, percent: [{value: 50}, {from: 2026-03-01, value: 80}]}\n"},
           {"content/competence-items/first.csv",
            "unit,role_group,date,trained,total\n" + std::string(rows)}}),
      {date("2026-06-30"), model::Classification::internal, ""});
}

TEST(Competence, StandsInTheOrderOfItemsAndGroups) {
  const model::Edition edition = organisation("a,nurses,2026-01-01,12,20\n");
  const CompetenceMatrix matrix = competence(edition, Clearance(edition.model, 5), nullptr);
  ASSERT_EQ(matrix.rows.size(), 2u);
  EXPECT_EQ(matrix.rows[0].item->id, "first");
  ASSERT_EQ(matrix.role_groups.size(), 3u);
  EXPECT_EQ(matrix.role_groups[0]->id, "leaders");
  EXPECT_EQ(matrix.role_groups[2]->id, "experts");  // without a place of its own, last
  EXPECT_EQ(matrix.counted_cells, 1u);
  EXPECT_FALSE(matrix.rows[0].cells[0].share);
  EXPECT_FALSE(matrix.rows[0].cells[0].target);
}

TEST(Competence, HoldsTheNewestCountOfEachUnitAgainstTheTargetOfTheDay) {
  const model::Edition edition = organisation(
      "a,nurses,2025-01-01,1,20\na,nurses,2026-02-01,12,20\nb,nurses,2026-04-01,10,20\nb,nurses,2026-09-01,"
      "20,20\n");
  const CompetenceMatrix matrix = competence(edition, Clearance(edition.model, 5), nullptr);
  const CompetenceCell& cell = matrix.rows[0].cells[1];
  EXPECT_EQ(cell.share->part.value(), 22);
  EXPECT_EQ(cell.share->whole.value(), 40);
  EXPECT_EQ(cell.share->percent, 55.0);
  EXPECT_EQ(cell.target, 80);
  EXPECT_EQ(cell.gap, 25);
  EXPECT_EQ(cell.counted_on, date("2026-02-01"));  // the oldest of the newest
  EXPECT_EQ(matrix.cells_below_target, 1u);
}

TEST(Competence, HasNoGapBeyondItsTarget) {
  const model::Edition edition = organisation("a,nurses,2026-02-01,20,20\n");
  const CompetenceMatrix matrix = competence(edition, Clearance(edition.model, 5), nullptr);
  EXPECT_EQ(matrix.rows[0].cells[1].gap, 0);
  EXPECT_EQ(matrix.cells_below_target, 0u);
}

TEST(Competence, OfAUnitCountsWhatLiesBelowItAndNothingElse) {
  const model::Edition edition = organisation("a,nurses,2026-02-01,10,20\nb,nurses,2026-02-01,15,20\n");
  const Clearance clearance(edition.model, 5);
  const auto part = [&](std::string_view unit) {
    return competence(edition, clearance, model::find(edition.model.units, unit))
        .rows[0]
        .cells[1]
        .share->part.value();
  };
  EXPECT_EQ(part("a"), 10);
  EXPECT_EQ(part("b"), 15);
  EXPECT_EQ(part("home"), 25);
}

TEST(Competence, TellsHowItWent) {
  const model::Edition edition = organisation(
      "a,nurses,2026-02-01,10,20\na,nurses,2025-02-01,2,20\nb,nurses,2025-02-01,9,20\na,leaders,2026-02-01,6,"
      "12\n");
  const auto points = history(edition.model.competence_items[0], Clearance(edition.model, 5), "nurses", "a");
  ASSERT_EQ(points.size(), 2u);
  EXPECT_EQ(points[0].date, date("2025-02-01"));
  EXPECT_FALSE(points[0].share.part.value());  // two are too few to be shown
  EXPECT_EQ(points[1].share.part.value(), 10);
}

}  // namespace
}  // namespace analysis
