#include "chart/gantt.h"

#include <gmock/gmock.h>

#include "gallery_portfolio.h"
#include "picture.h"

namespace chart {
namespace {

using testing::HasSubstr;
using testing::Not;

Gantt two_bars() {
  using gallery::first_of_month;
  Gantt gantt{.title = "In time",
              .description = "Two projects",
              .today = first_of_month(12),
              .today_label = "1 January 2026",
              .fill_key = {{"Running", Fill::plain}, {"Paused", Fill::upright}},
              .moved_key = "The end stood here",
              .late_key = "Late",
              .month_name = gallery::month_name};
  gantt.groups = {{"Ward 7",
                   {{.label = "Falls",
                     .remark = "Running",
                     .start = first_of_month(2),
                     .end = first_of_month(15),
                     .href = "falls.html"},
                    {.label = "Pressure ulcers", .start = first_of_month(4), .end = first_of_month(10)}}}};
  return gantt;
}

std::string text(const Gantt& chart, double width = 720) {
  return to_text(draw(chart, width, six_points_a_letter));
}

std::vector<Symbol> signs(const Gantt& chart, Role role) {
  std::vector<Symbol> found;
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* symbol = std::get_if<Symbol>(&mark); symbol && symbol->role == role)
      found.push_back(*symbol);
  return found;
}

double today_in(const Gantt& chart) {
  for (const Drawn& mark : picture::drawn(draw(chart, 720, six_points_a_letter)))
    if (const auto* line = std::get_if<Line>(&mark); line && line->role == Role::phase) return line->from.x;
  return -1;
}

TEST(Gantt, HasItsPartsInTheirPlaces) { picture::expect_golden("gantt", text(two_bars())); }

TEST(Gantt, HasItsLabelsAboveItsBarsWhereItIsNarrow) {
  picture::expect_golden("gantt_narrow", text(two_bars(), 340));
}

TEST(Gantt, ShowsWhatIsLateUpToToday) {
  Gantt chart = two_bars();
  EXPECT_TRUE(signs(chart, Role::concern).empty());
  EXPECT_THAT(text(chart), Not(HasSubstr("Late")));
  chart.groups[0].bars[1].late = true;
  ASSERT_EQ(signs(chart, Role::concern).size(), 1u);
  EXPECT_NEAR(signs(chart, Role::concern)[0].at.x, today_in(chart), 1e-9);
  EXPECT_THAT(text(chart), HasSubstr("Late"));
}

TEST(Gantt, ShowsWhereAnEndStoodBeforeItWasMoved) {
  Gantt chart = two_bars();
  EXPECT_TRUE(signs(chart, Role::excluded).empty());
  chart.groups[0].bars[0].earlier_ends = {gallery::first_of_month(9), gallery::first_of_month(13)};
  EXPECT_EQ(signs(chart, Role::excluded).size(), 3u);  // and the key
  EXPECT_THAT(text(chart), HasSubstr("The end stood here"));
}

TEST(Gantt, GoesOnWithAnArrowWhereNoEndIsKnown) {
  Gantt chart = two_bars();
  EXPECT_THAT(text(chart), Not(HasSubstr("path icon-line")));
  chart.groups[0].bars[0].end.reset();
  EXPECT_THAT(text(chart), HasSubstr("path icon-line"));
}

TEST(Gantt, WithoutDaysIsItsWords) {
  Gantt chart = two_bars();
  for (GanttBar& bar : chart.groups[0].bars) bar.start.reset(), bar.end.reset();
  EXPECT_THAT(text(chart), HasSubstr("Pressure ulcers"));
  EXPECT_THAT(text(chart), Not(HasSubstr("Paused")));
}

}  // namespace
}  // namespace chart
