// Over many driver diagrams and ramps of any shape: no label covers another, and nothing leaves the picture.
#include <gtest/gtest.h>

#include "chart/driver_diagram.h"
#include "chart/pdsa_ramp.h"
#include "picture.h"
#include "random_charts.h"

namespace chart {
namespace {

using random_charts::Dice;

std::vector<DiagramIdea> ideas(Dice& dice) {
  std::vector<DiagramIdea> found;
  for (int i = dice.up_to(4); i > 0; --i)
    found.push_back({.title = dice.words(12),
                     .state = static_cast<IdeaState>(dice.up_to(4)),
                     .state_text = dice.words(3),
                     .href = dice.chance(0.3) ? "a.html" : ""});
  return found;
}

DriverDiagram driver_diagram(Dice& dice) {
  DriverDiagram diagram{.headline = dice.words(9),
                        .headings = {dice.words(3), dice.words(3), dice.words(3), dice.words(3)},
                        .aim = dice.words(20)};
  for (int i = dice.up_to(4); i > 0; --i) {
    DiagramPrimary primary{.title = dice.words(9)};
    for (int j = dice.up_to(4); j > 0; --j) primary.secondary.push_back({dice.words(9), ideas(dice)});
    if (dice.chance(0.3)) primary.ideas = ideas(dice);
    diagram.primary.push_back(std::move(primary));
  }
  if (dice.chance(0.3)) diagram.ideas = ideas(dice);
  return diagram;
}

PdsaRamp pdsa_ramp(Dice& dice) {
  PdsaRamp ramp{.headline = dice.words(9), .this_text = dice.words(3)};
  double day = 20000;
  for (int i = 1 + dice.up_to(dice.chance(0.2) ? 60 : 9); i > 0; --i) {
    RampStep step{.day = day += dice.up_to(90),
                  .date = dice.words(2),
                  .size_text = dice.words(1),
                  .outcome = static_cast<TestOutcome>(dice.up_to(3)),
                  .outcome_text = dice.words(2),
                  .is_this = dice.chance(0.2),
                  .href = dice.chance(0.3) ? "a.html" : ""};
    if (dice.chance(0.8)) step.size = std::pow(10, dice.between(0, 5));
    ramp.steps.push_back(std::move(step));
  }
  return ramp;
}

template <class Chart>
void expect_good_pictures(Chart (*chart_of)(Dice&)) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Dice dice(seed);
    const Chart chart = chart_of(dice);
    for (const double width : {340.0, 720.0, dice.between(300, 1100)}) {
      SCOPED_TRACE("seed " + std::to_string(seed) + ", width " + series::number(width, 1));
      const Scene scene = draw(chart, width, six_points_a_letter);
      picture::expect_inside(scene);
      picture::expect_no_overlap(scene);
      if (testing::Test::HasFailure()) return;
    }
  }
}

TEST(RandomCharts, OfDriversKeepTheirLabelsApartAndInside) { expect_good_pictures(driver_diagram); }
TEST(RandomCharts, OfTestsKeepTheirLabelsApartAndInside) { expect_good_pictures(pdsa_ramp); }

}  // namespace
}  // namespace chart
