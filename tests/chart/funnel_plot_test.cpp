#include "chart/funnel_plot.h"

#include <gmock/gmock.h>

#include "chart/outline.h"
#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

FunnelPlot three_units() {
  FunnelPlot plot{.title = "Falls", .description = "Falls by unit", .value_label = "Rate"};
  plot.dots = {{.denominator = 50, .value = 4, .name = "North"},
               {.denominator = 200, .value = 9, .name = "South", .verdict = Verdict::concern},
               {.denominator = 400, .value = 5, .name = "East"}};
  plot.centre = 5;
  plot.centre_label = "All 5";
  for (int i = 1; i <= 60; ++i) {
    const double reach = 40 / std::sqrt(7.0 * i);
    plot.limits.lower.push_back({7.0 * i, std::max(0.0, 5 - reach)});
    plot.limits.upper.push_back({7.0 * i, 5 + reach});
  }
  plot.limits.label = "3 sigma";
  plot.key = {.common = "Inside", .concern = "Above"};
  plot.number = plot.count = series::number;
  plot.floor = 0;
  return plot;
}

TEST(FunnelPlot, HasItsPartsInTheirPlaces) {
  picture::expect_golden("funnel_plot", to_text(draw(three_units(), 720, six_points_a_letter)));
}

TEST(FunnelPlot, CutsItsLimitsAtTheEdgesOfThePlot) {
  FunnelPlot plot = three_units();
  plot.limits.upper.insert(plot.limits.upper.begin(), {0.001, 1e9});
  plot.limits.lower.insert(plot.limits.lower.begin(), {0.001, -1e9});
  plot.limits.upper.push_back({1e6, 5});
  const Scene scene = draw(plot, 720, six_points_a_letter);
  picture::expect_inside(scene);
  EXPECT_THAT(to_text(scene), HasSubstr("path limit"));
}

TEST(FunnelPlot, NamesEveryUnitOutsideItsLimitsBeforeOthers) {
  FunnelPlot plot = three_units();
  plot.dots.clear();
  // A crowd in which there is no room for all names, and ten among it that must have theirs.
  for (int i = 0; i < 60; ++i)
    plot.dots.push_back({.denominator = 200.0 + i % 8 * 9,
                         .value = 4.5 + i / 8 * 0.15,
                         .name = "unit " + std::to_string(i),
                         .verdict = i % 6 == 0 ? Verdict::concern : Verdict::common});
  const std::string text = to_text(draw(plot, 720, six_points_a_letter));
  for (int i = 0; i < 60; i += 6) EXPECT_THAT(text, HasSubstr("\"unit " + std::to_string(i) + "\"")) << i;
  EXPECT_THAT(text, Not(HasSubstr("\"unit 1\"")));
}

TEST(FunnelPlot, WithoutUnitsStillHasItsAxisOfValues) {
  FunnelPlot plot = three_units();
  plot.dots.clear();
  const std::string text = to_text(draw(plot, 720, six_points_a_letter));
  EXPECT_THAT(text, HasSubstr("\"All 5\""));
  EXPECT_THAT(text, Not(HasSubstr("3 sigma")));
}

TEST(FunnelPlot, NamesItsLinesInAKeyWhereItIsNarrow) {
  EXPECT_THAT(to_text(draw(three_units(), 340, six_points_a_letter)), HasSubstr("line limit 80,10 106,10"));
}

}  // namespace
}  // namespace chart
