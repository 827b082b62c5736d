#include "chart/status_flow.h"

#include <gmock/gmock.h>

#include "gallery_portfolio.h"
#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

StatusFlow three_months() {
  StatusFlow flow{
      .title = "By status",
      .description = "Month by month",
      .count_label = "Projects",
      .periods = {gallery::first_of_month(0), gallery::first_of_month(1), gallery::first_of_month(2)},
      .bands = {{"Done", Fill::strong, {0, 1, 2}},
                {"Running", Fill::plain, {3, 3, 2}},
                {"Stopped", Fill::crossed, {0, 0, 0}}},
      .number = gallery::number,
      .month_name = gallery::month_name};
  return flow;
}

std::string text(const StatusFlow& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

std::vector<Rect> areas(const StatusFlow& chart, Role role) {
  std::vector<Rect> found;
  for (const Mark& mark : draw(chart, 720, six_points_a_letter).marks)
    if (const auto* rect = std::get_if<Rect>(&mark); rect && rect->role == role && rect->size.width > 20)
      found.push_back(*rect);
  return found;
}

TEST(StatusFlow, HasItsPartsInTheirPlaces) { picture::expect_golden("status_flow", text(three_months())); }

TEST(StatusFlow, TellsWhatItsBandsAreBelowWhereItIsNarrow) {
  picture::expect_golden("status_flow_narrow", text(three_months(), 340));
}

TEST(StatusFlow, StandsOneBandOnTheOther) {
  const auto done = areas(three_months(), Role::bar_emphasis), running = areas(three_months(), Role::bar);
  ASSERT_EQ(done.size(), 2u);  // none in the first month
  ASSERT_EQ(running.size(), 3u);
  EXPECT_NEAR(running[2].corner.y + running[2].size.height, done[1].corner.y, 1e-9);
  EXPECT_NEAR(done[1].size.height, 2 * done[0].size.height, 1e-9);
}

TEST(StatusFlow, LeavesOutABandThatNeverWas) {
  EXPECT_THAT(text(three_months()), Not(HasSubstr("Stopped")));
  StatusFlow chart = three_months();
  chart.bands[2].counts[0] = 1;
  EXPECT_THAT(text(chart), HasSubstr("Stopped"));
}

TEST(StatusFlow, CountsInWholeNumbers) {
  StatusFlow chart = three_months();
  for (FlowBand& band : chart.bands) band.counts = {0, 1, 0};
  EXPECT_THAT(text(chart), Not(HasSubstr("0,5")));
}

}  // namespace
}  // namespace chart
