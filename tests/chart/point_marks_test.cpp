#include "chart/point_marks.h"

#include <gtest/gtest.h>

#include <cmath>

#include "chart/outline.h"
#include "chart/svg_painter.h"
#include "gallery.h"
#include "picture.h"
#include "series_of.h"

namespace chart {
namespace {

// A day each, with signals, exclusions, notes and gaps among them.
RunChart of_days(int count, double share_of_signals) {
  RunChart chart = series::monthly({}, 0);
  for (int i = 0; i < count; ++i) {
    RunPoint point{.x = 10000.0 + i, .value = 100 + 40 * gallery::noise(i)};
    const double chance = (gallery::noise(i + 5'000'000) + 1) / 2;
    if (chance < share_of_signals)
      point.verdict = *point.value > 100 ? Verdict::concern : Verdict::improvement;
    if (i % 1013 == 7) point.excluded = true;
    if (i % 211 == 3) point.value = {};
    if (i == count / 3) point.note = 1;
    point.tooltip = "1. januar 2025: 123,4 per 1000";
    chart.points.push_back(point);
  }
  return chart;
}

const Plot plot{.left = 50,
                .right = 640,
                .top = 10,
                .bottom = 260,
                .x = {10000, 109999, 60, 630},
                .y = {0, 200, 260, 10}};

bool covers(const Mark& mark, Point at, Role symbol, Role stroke) {
  if (const auto* drawn = std::get_if<Symbol>(&mark))
    return drawn->role == symbol && std::hypot(drawn->at.x - at.x, drawn->at.y - at.y) <= drawn->size;
  const auto* line = std::get_if<Line>(&mark);
  if (!line || line->role != stroke) return false;
  return std::abs(at.x - line->from.x) <= 2 && at.y >= std::min(line->from.y, line->to.y) &&
         at.y <= std::max(line->from.y, line->to.y);
}

// How many signals of that verdict no mark shows.
int lost(const std::vector<Mark>& marks, const RunChart& chart, Verdict verdict, Role symbol, Role stroke) {
  int count = 0;
  for (const RunPoint& point : chart.points) {
    if (!point.value || point.excluded || point.verdict != verdict) continue;
    const Point at{plot.x(point.x), plot.y(*point.value)};
    count += std::none_of(marks.begin(), marks.end(),
                          [&](const Mark& mark) { return covers(mark, at, symbol, stroke); });
  }
  return count;
}

TEST(PointMarks, OfAHundredThousandPointsLoseNoSignal) {
  const RunChart chart = of_days(100'000, 0.02);
  std::vector<Mark> marks;
  append_points(marks, chart.points, plot);
  EXPECT_EQ(lost(marks, chart, Verdict::concern, Role::concern, Role::concern_line), 0);
  EXPECT_EQ(lost(marks, chart, Verdict::improvement, Role::improvement, Role::improvement_line), 0);
}

TEST(PointMarks, OfAHundredThousandPointsKeepTheirExtremesAndTheirEnds) {
  const RunChart chart = of_days(100'000, 0);
  double low = HUGE_VAL, high = -HUGE_VAL;
  for (const RunPoint& point : chart.points)
    if (point.value) {
      low = std::min(low, plot.y(*point.value));
      high = std::max(high, plot.y(*point.value));
    }
  double drawn_low = HUGE_VAL, drawn_high = -HUGE_VAL;
  const std::vector<Step> line = value_line(chart.points, plot);
  for (const Step& step : line) {
    drawn_low = std::min(drawn_low, pen_after(step, {}).y);
    drawn_high = std::max(drawn_high, pen_after(step, {}).y);
  }
  EXPECT_EQ(drawn_low, low);
  EXPECT_EQ(drawn_high, high);
  EXPECT_EQ(pen_after(line.front(), {}).x, plot.x(chart.points.front().x));
  EXPECT_EQ(pen_after(line.back(), {}).x, plot.x(chart.points.back().x));
}

TEST(PointMarks, OfAHundredThousandPointsMakeAPictureOfReasonableSize) {
  for (const double share_of_signals : {0.0, 0.02, 0.3, 1.0}) {
    const Scene scene = draw(of_days(100'000, share_of_signals), 720, six_points_a_letter);
    EXPECT_LT(svg(scene, "chart").size(), 500'000u) << share_of_signals;
  }
}

TEST(PointMarks, ThatStandCloseKeepASymbolWhereThereIsANote) {
  RunChart chart = of_days(2000, 0);
  std::vector<Mark> marks;
  append_points(marks, chart.points, plot);
  const RunPoint& noted = chart.points[2000 / 3];
  const Point at{plot.x(noted.x), plot.y(*noted.value)};
  EXPECT_TRUE(std::any_of(marks.begin(), marks.end(),
                          [&](const Mark& mark) { return covers(mark, at, Role::common, Role::grid); }));
}

TEST(PointMarks, WithManyGapsMakeAPictureOfReasonableSizeToo) {
  RunChart chart = of_days(100'000, 0.02);
  for (std::size_t i = 0; i < chart.points.size(); i += 2) chart.points[i].value = {};
  EXPECT_LT(svg(draw(chart, 720, six_points_a_letter), "chart").size(), 500'000u);
}

TEST(PointMarks, UnderLimitsThatVaryMakeAPictureOfReasonableSizeToo) {
  RunChart chart = of_days(100'000, 0.02);
  for (const RunPoint& point : chart.points) {
    chart.upper_limit.push_back({point.x, point.x, 150 + 10 * gallery::noise(static_cast<int>(point.x)), ""});
    chart.lower_limit.push_back({point.x, point.x, 50 - 10 * gallery::noise(static_cast<int>(point.x)), ""});
  }
  EXPECT_LT(svg(draw(chart, 720, six_points_a_letter), "chart").size(), 500'000u);
}

}  // namespace
}  // namespace chart
