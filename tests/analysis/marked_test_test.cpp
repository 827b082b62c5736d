#include "analysis/marked_test.h"

#include <gtest/gtest.h>

#include "analysis/figures.h"
#include "model/model_of.h"

namespace analysis {
namespace {

// Which months of a measure (January, March and April 2026) have flags of a test that was begun on that day.
std::string flagged(std::string_view begun, std::string_view cycle = "", std::string_view axis = "date") {
  const model::Edition edition = model::edition(
      model::model_of(
          {{"content/units/home.yaml", "title: Hjemme\n"},
           {"content/projects/falls/project.yaml",
            fmt::format(
                "title: Fall\nunit: home\nstatus: active\naim: {{text: Færre, measure: rate}}\n"
                "pdsa_cycles: [{{id: one, title: Lys, date: 2025-11-01{}, plan: {{question: Går det?}}, do: "
                "{{from: {}}}}}]\n",
                cycle, begun)},
           {"content/projects/falls/rate.yaml",
            fmt::format(
                "title: Rate\nkind: outcome\nchart: run\naxis: {}\nperiod: month\nimprovement: "
                "decrease\npoints:\n  - {{at: 2026-01, value: 3}}\n  - {{at: 2026-03, value: 2}}\n  - "
                "{{at: 2026-04, value: 2}}\n",
                axis)},
           {"content/projects/falls/other.yaml",
            "title: Annet\nkind: process\nchart: run\nperiod: month\nimprovement: decrease\n"}}),
      {model::date("2026-06-01"), model::Classification::internal, ""});
  const Clearance clearance(edition.model, 5);
  std::vector<MeasureFigures> measures;
  for (const model::Measure& measure : edition.model.measures)
    measures.push_back(analyse(measure, edition.made_for, clearance));
  const Figures all = figures(edition, std::move(measures), clearance);
  std::string found;
  for (const MeasureFigures& measure : all.measures)
    for (const SeriesPoint& point : measure.points)
      for (const MarkedTest& test : point.tests)
        found += measure.measure->id + " " + point.at.text + " " + test.key + "\n";
  return found;
}

TEST(MarkedTest, StandsAtThePointWhosePeriodHoldsItsDay) {
  EXPECT_EQ(flagged("2026-01-01"), "rate 2026-01 one\n");
  EXPECT_EQ(flagged("2026-03-31"), "rate 2026-03 one\n");
  EXPECT_EQ(flagged("2026-04-30"), "rate 2026-04 one\n");
}

TEST(MarkedTest, IsNotOutsideTheSeries) {
  EXPECT_EQ(flagged("2025-12-31"), "");
  EXPECT_EQ(flagged("2026-05-01"), "");
}

TEST(MarkedTest, IsOnTheMeasureItNames) {
  EXPECT_EQ(flagged("2026-03-05", ", measure: other"), "");
  EXPECT_EQ(flagged("2026-03-05", ", measure: rate"), "rate 2026-03 one\n");
}

TEST(MarkedTest, NeedsAnAxisOfDays) { EXPECT_EQ(flagged("2026-03-05", "", "category"), ""); }

}  // namespace
}  // namespace analysis
