#include "chart/run_chart.h"

#include <gmock/gmock.h>

#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using series::monthly;
using testing::HasSubstr;
using testing::Not;

std::string text(const RunChart& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

int count(const Scene& scene, Role role) {
  int found = 0;
  for (const Mark& mark : scene.marks)
    if (const auto* symbol = std::get_if<Symbol>(&mark)) found += symbol->role == role;
  return found;
}

// Everything that a chart of a measure can have.
RunChart full_chart() {
  RunChart chart = monthly({7.1, 6.4, 7.9, {}, 8.2, 7.3, 5.1, 4.7, 4.4, 4.9}, 7.3);
  chart.points[4].excluded = true;
  chart.points[7].note = 1;
  chart.points[8].note = 2;
  for (const std::size_t i : {6u, 7u, 8u}) chart.points[i].verdict = Verdict::improvement;
  chart.points[9].verdict = Verdict::concern;
  chart.points[9].tooltip = "m10 2023: 4.9";
  const auto x = [&](std::size_t i) { return chart.points[i].x; };
  chart.centre = {{x(0), x(5), 7.3, "Median 7.3"}, {x(6), x(9), 4.8, "Median 4.8"}};
  chart.target = {{x(0), x(9), 4, "Target 4"}};
  chart.lower_limit = {{x(6), x(6), 3.1, ""}, {x(7), x(9), 3.3, "LCL 3.3"}};
  chart.phases = {{x(6), "New routine on every ward"}};
  chart.latest_label = "4.9";
  chart.key = {.common = "Common", .improvement = "Better", .concern = "Worse", .excluded = "Left out"};
  return chart;
}

TEST(RunChart, HasItsPartsInTheirPlaces) { picture::expect_golden("run_chart_wide", text(full_chart())); }

TEST(RunChart, NamesItsLinesAboveTheirPlotWhereItIsNarrow) {
  picture::expect_golden("run_chart_narrow", text(full_chart(), 340));
}

TEST(RunChart, BreaksItsLineWhereAValueIsMissing) {
  EXPECT_THAT(text(monthly({1, 2, {}, 3, 4}, 2)),
              testing::ContainsRegex("path values M [0-9.,]+ L [0-9.,]+ M [0-9.,]+ L"));
}

TEST(RunChart, WithoutValuesStillHasItsAxes) {
  const std::string empty = text(monthly({}, 0));
  EXPECT_THAT(empty, HasSubstr("\"0.0\""));
  EXPECT_THAT(empty, HasSubstr("\"1.0\""));
  EXPECT_THAT(text(monthly({{}, {}}, 3)), HasSubstr("\"Median 3.0\""));
}

TEST(RunChart, OfOnePointStandsInTheMiddle) {
  const Scene scene = draw(monthly({5}, 5), 720, six_points_a_letter);
  EXPECT_EQ(count(scene, Role::common), 1);
  EXPECT_THAT(to_text(scene), HasSubstr("\"m1\""));
  EXPECT_THAT(to_text(scene), HasSubstr("\"2023\""));
}

TEST(RunChart, BeginsAtZeroWhereThatCostsLittle) {
  EXPECT_THAT(text(monthly({4, 10, 8}, 8)), HasSubstr("\"0\""));
  EXPECT_THAT(text(monthly({97, 99, 98}, 98)), Not(HasSubstr("\"0.0\"")));
}

TEST(RunChart, EndsAtItsNaturalBoundsUnlessDataLieBeyond) {
  RunChart chart = monthly({93, 97, 99.5}, 97);
  chart.floor = 0;
  chart.ceiling = 100;
  EXPECT_THAT(text(chart), HasSubstr("\"100\""));
  EXPECT_THAT(text(chart), Not(HasSubstr("\"102\"")));
  chart.points[1].value = 101;
  EXPECT_THAT(text(chart), HasSubstr("\"102\""));
}

TEST(RunChart, ShowsVaryingLimitsAsStepsThatAPhaseBreaks) {
  RunChart chart = monthly({1, 2, 3}, 2);
  for (const RunPoint& point : chart.points)
    chart.upper_limit.push_back({point.x, point.x, 4 + *point.value / 10, ""});
  chart.phases = {{chart.points[2].x, ""}};
  EXPECT_THAT(text(chart),
              testing::ContainsRegex(
                  "path limit M [0-9.,]+ L [0-9.,]+ L [0-9.,]+ L [0-9.,]+ M [0-9.,]+ L [0-9.,]+\n"));
}

TEST(RunChart, IgnoresAPhaseThatBeginsOutsideItsData) {
  RunChart chart = monthly({1, 2, 3}, 2);
  chart.phases = {{chart.points[0].x, "at the first point"}, {chart.points[2].x + 400, "long after"}};
  EXPECT_THAT(text(chart), Not(HasSubstr("phase")));
}

TEST(RunChart, ShowsASuggestedPhaseAsADashedLineWithItsText) {
  RunChart chart = monthly({1, 2, 3, 4}, 2);
  chart.suggested_phase = {chart.points[2].x, "From m3?"};
  EXPECT_THAT(text(chart), HasSubstr("line suggested"));
  EXPECT_THAT(text(chart), HasSubstr("\"From m3?\""));
  chart.phases = {{chart.points[2].x, "Declared"}};
  EXPECT_THAT(text(chart), Not(HasSubstr("suggested"))) << "it is one already";
}

TEST(RunChart, ShowsLinesOfTwoSigmaWhereTheyAreGiven) {
  RunChart chart = monthly({1, 2, 3}, 2);
  EXPECT_THAT(text(chart), Not(HasSubstr("path warning")));
  chart.upper_warning = {{chart.points[0].x, chart.points[2].x, 9, ""}};
  EXPECT_THAT(text(chart), HasSubstr("path warning"));
  EXPECT_THAT(text(chart), HasSubstr("\"10\"")) << "the axis shows them";
}

TEST(RunChart, BreaksCategoriesIntoTwoRowsBeforeItLeavesAnyOut) {
  RunChart chart = monthly({1, 2, 3}, 2);
  chart.month_name = nullptr;
  for (const RunPoint& point : chart.points)
    chart.x_ticks.push_back({point.x, "department of internal medicine", ""});
  EXPECT_THAT(text(chart, 520), HasSubstr("\"department of internal\""));
  EXPECT_THAT(text(chart, 520), HasSubstr("\"medicine\""));
}

TEST(RunChart, WithManyPointsKeepsEverySignal) {
  RunChart chart = monthly({}, 0);
  int signals = 0;
  for (int i = 0; i < 3000; ++i) {
    chart.points.push_back({.x = 10000.0 + i,
                            .value = 5 + (i * 7919) % 13,
                            .verdict = i % 50 == 3 ? Verdict::concern : Verdict::common});
    signals += i % 50 == 3;
  }
  for (const double width : {340.0, 720.0}) {
    const Scene scene = draw(chart, width, six_points_a_letter);
    EXPECT_EQ(count(scene, Role::concern), signals);
    EXPECT_EQ(count(scene, Role::common), 1) << "the latest alone";
    EXPECT_LT(to_text(scene).size(), 120'000u);
  }
}

// --- Over many shapes: labels do not overlap, nothing leaves the picture ---

struct Shape {
  const char* name;
  double (*value)(int);
};
double waves(int i) { return 20 + 8 * std::sin(i * 1.7) + i % 3; }
double equal(int) { return 100; }
double zero(int) { return 0; }
double negative(int i) { return -3.5 - i % 7; }
double tiny(int i) { return 0.00012 + 0.000001 * (i % 5); }
double huge(int i) { return 12'000'000.0 - 40'000 * (i % 11); }
double falling(int i) { return 1000.0 / (i + 1); }
constexpr Shape shapes[] = {{"waves", waves}, {"equal", equal}, {"zero", zero},      {"negative", negative},
                            {"tiny", tiny},   {"huge", huge},   {"falling", falling}};

enum class Extras { none, notes_on_neighbours, note_on_every_point, phases, many_phases, long_labels };

RunChart chart_of(const Shape& shape, int points, Extras extras) {
  std::vector<std::optional<double>> values;
  for (int i = 0; i < points; ++i) values.push_back(i % 9 == 4 ? std::optional<double>() : shape.value(i));
  RunChart chart = monthly(values, shape.value(0));
  if (points == 0) return chart;
  const auto x = [&](int i) { return chart.points[static_cast<std::size_t>(i)].x; };
  chart.target = {{x(0), x(points - 1), shape.value(0), "Target"}};
  chart.upper_limit = {{x(0), x(points - 1), shape.value(0), "Upper limit"}};
  chart.lower_limit = {{x(0), x(points - 1), shape.value(0), "Lower limit"}};
  chart.latest_label = series::number(shape.value(points - 1), 2);
  chart.key = {.common = "Common variation", .improvement = "Special, better", .concern = "Special, worse"};
  const auto note = [&](int i) { chart.points[static_cast<std::size_t>(i)].note = i + 1; };
  if (extras == Extras::notes_on_neighbours)
    for (int i = points / 2; i < std::min(points, points / 2 + 5); ++i) note(i);
  if (extras == Extras::note_on_every_point && points <= 60)
    for (int i = 0; i < points; ++i) note(i);
  if (extras == Extras::phases || extras == Extras::many_phases) {
    const int step = extras == Extras::phases ? std::max(1, points / 3) : std::max(1, points / 12);
    chart.centre.clear();
    for (int i = 0; i < points; i += step) {
      chart.centre.push_back(
          {x(i), x(std::min(points, i + step) - 1), shape.value(i), "Median " + std::to_string(i)});
      if (i > 0) chart.phases.push_back({x(i), "A new routine for everyone who works here from now on"});
    }
  }
  if (extras == Extras::long_labels) {
    chart.headline =
        "A headline that says at length what this chart shows, and then says it once more in other words";
    chart.centre[0].label =
        "The median of all values in the period before anything was changed at all, as far as known";
    chart.target[0].label =
        "The-target-that-was-set-by-the-board-in-one-very-long-word-without-any-space-in-it";
    chart.key.common =
        "Common variation, which is what a process that nobody disturbs shows from month to month";
  }
  return chart;
}

TEST(RunChart, OfAnyShapeKeepsItsLabelsApartAndInside) {
  for (const Shape& shape : shapes)
    for (const int points : {0, 1, 2, 3, 12, 24, 60, 500})
      for (const Extras extras : {Extras::none, Extras::notes_on_neighbours, Extras::note_on_every_point,
                                  Extras::phases, Extras::many_phases, Extras::long_labels})
        for (const double width : {340.0, 720.0}) {
          SCOPED_TRACE(std::string(shape.name) + ", " + std::to_string(points) + " points, extras " +
                       std::to_string(static_cast<int>(extras)) + ", width " + series::number(width, 0));
          const Scene scene = draw(chart_of(shape, points, extras), width, six_points_a_letter);
          picture::expect_inside(scene);
          picture::expect_no_overlap(scene);
          if (HasFailure()) return;
        }
}

TEST(RunChart, OfLongCategoriesThinsThem) {
  for (const double width : {340.0, 720.0}) {
    RunChart chart = monthly({1, 2, 3, 2, 1, 2}, 2);
    chart.month_name = nullptr;
    for (const RunPoint& point : chart.points) chart.x_ticks.push_back({point.x, std::string(40, 'x'), ""});
    const Scene scene = draw(chart, width, six_points_a_letter);
    picture::expect_inside(scene);
    picture::expect_no_overlap(scene);
    EXPECT_THAT(to_text(scene), HasSubstr("xxxxxxxxxx"));
  }
}

}  // namespace
}  // namespace chart
