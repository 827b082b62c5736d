#include "chart/triad_chart.h"

#include <gmock/gmock.h>

#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

TriadChart judged_twice() {
  return {
      .title = "Will, ideas, execution",
      .description = "Weakest: execution",
      .axes = {{{.name = "Will", .latest = 4, .first = 2, .value = "4, first 2"},
                {.name = "Ideas", .latest = 3, .first = 3, .value = "3, first 3"},
                {.name = "Execution", .latest = 2, .first = 1, .value = "2, first 1", .remark = "weakest"}}},
      .latest_key = "Last",
      .first_key = "First"};
}

std::string text(const TriadChart& chart, double width = 340) {
  return to_text(draw(chart, width, six_points_a_letter));
}

std::vector<Symbol> symbols(const TriadChart& chart, Role role) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 340, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->role == role)
      found.push_back(*symbol);
  return found;
}

TEST(TriadChart, HasItsPartsInTheirPlaces) { picture::expect_golden("triad_chart", text(judged_twice())); }

TEST(TriadChart, IsAsLargeOnADeskAsOnAPhone) { EXPECT_EQ(text(judged_twice(), 720), text(judged_twice())); }

TEST(TriadChart, PutsAHigherLevelFartherFromTheMiddle) {
  TriadChart chart = judged_twice();
  const double before = symbols(chart, Role::first_series_point)[0].at.y;
  chart.axes[0].latest = 5;
  EXPECT_LT(symbols(chart, Role::first_series_point)[0].at.y, before);
  chart.axes[0].latest = 50;
  const double at_the_end = symbols(chart, Role::first_series_point)[0].at.y;
  chart.axes[0].latest = 5;
  EXPECT_EQ(symbols(chart, Role::first_series_point)[0].at.y, at_the_end) << "no level leaves its axis";
}

TEST(TriadChart, JudgedOnceHasOneTriangle) {
  TriadChart chart = judged_twice();
  for (TriadAxis& axis : chart.axes) axis.first = {};
  EXPECT_TRUE(symbols(chart, Role::excluded).empty());
  EXPECT_THAT(text(chart), Not(HasSubstr("\"First\"")));
}

TEST(TriadChart, SaysInWordsWhatIsWeakest) { EXPECT_THAT(text(judged_twice()), HasSubstr("\"weakest\"")); }

}  // namespace
}  // namespace chart
