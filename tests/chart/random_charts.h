#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "chart/dumbbell_chart.h"
#include "chart/funnel_plot.h"
#include "chart/pareto_chart.h"
#include "chart/run_chart.h"
#include "chart/small_multiples.h"
#include "chart/stage_flow.h"
#include "chart/swim_lanes.h"
#include "pareto_of.h"
#include "series_of.h"

// Charts of any shape, the same for the same seed everywhere.
namespace random_charts {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 0x9e3779b97f4a7c15 + 1) {}

  // 0 to 1.
  double part() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<double>(state_ >> 11) / 9007199254740992.0;
  }
  double between(double low, double high) { return low + (high - low) * part(); }
  int up_to(int most) { return static_cast<int>(part() * (most + 1)); }
  bool chance(double of) { return part() < of; }

  std::string words(int most) {
    constexpr const char* known[] = {
        "a",         "new", "routine",   "for",   "everyone", "interdisciplinary",
        "follow-up", "of",  "medicines", "ward 7"};
    std::string text;
    for (int i = up_to(most); i > 0; --i) text += (text.empty() ? "" : " ") + std::string(known[up_to(9)]);
    return text;
  }

 private:
  std::uint64_t state_;
};

inline chart::Verdict verdict(Dice& dice) {
  return dice.chance(0.7) ? chart::Verdict::common : static_cast<chart::Verdict>(1 + dice.up_to(2));
}

inline chart::PointKey key(Dice& dice) {
  return {.common = dice.words(5),
          .improvement = dice.words(5),
          .concern = "worse",
          .neutral = dice.words(2),
          .excluded = dice.words(9)};
}

// From millionths to millions, of either sign, wide or narrow.
struct Level {
  double middle, reach;
  explicit Level(Dice& dice)
      : middle(std::pow(10, dice.between(-5, 7)) * (dice.chance(0.2) ? -1 : 1)),
        reach(std::abs(middle) * (dice.chance(0.15) ? 0 : dice.between(0.001, 1.5))) {}
  double value(Dice& dice) const { return middle + reach * dice.between(-1, 1); }
};

inline std::vector<chart::Stretch> line(Dice& dice, const chart::RunChart& chart, const Level& level) {
  std::vector<chart::Stretch> stretches;
  if (chart.points.empty()) return stretches;
  const double first = chart.points.front().x, last = chart.points.back().x;
  if (dice.chance(0.6)) return {{first, last, level.value(dice), dice.words(4)}};
  for (const chart::RunPoint& point : chart.points)
    stretches.push_back({point.x, point.x, level.value(dice), dice.chance(0.1) ? dice.words(3) : ""});
  return stretches;
}

inline chart::RunChart run_chart(std::uint64_t seed) {
  Dice dice(seed);
  chart::RunChart chart = series::monthly({}, 0);
  const Level level(dice);
  const int points = dice.chance(0.2) ? dice.up_to(400) : dice.up_to(40);
  const double step = dice.chance(0.3) ? 1 : dice.chance(0.5) ? 30.4 : 365;
  const double full = dice.between(0, 1), noted = dice.chance(0.5) ? 0 : dice.between(0, 0.3);
  int note = 0;
  for (int i = 0; i < points; ++i) {
    chart::RunPoint point{.x = 15000 + i * step, .verdict = verdict(dice), .excluded = dice.chance(0.05)};
    if (dice.chance(full)) point.value = level.value(dice);
    if (dice.chance(noted)) point.note = ++note;
    chart.points.push_back(point);
    if (i > 0 && dice.chance(2.0 / (points + 1))) chart.phases.push_back({point.x, dice.words(8)});
    if (dice.chance(1.0 / points)) chart.suggested_phase = {point.x, dice.words(6)};
  }
  if (dice.chance(0.7)) chart.headline = dice.words(12);
  if (dice.chance(0.7)) chart.subtitle = dice.words(20);
  if (dice.chance(0.9)) chart.centre = line(dice, chart, level);
  if (dice.chance(0.5)) chart.target = line(dice, chart, level);
  if (dice.chance(0.5)) chart.upper_limit = line(dice, chart, level);
  if (dice.chance(0.5)) chart.lower_limit = line(dice, chart, level);
  if (dice.chance(0.3)) chart.upper_warning = line(dice, chart, level);
  if (dice.chance(0.7)) chart.latest_label = dice.words(2);
  chart.key = key(dice);
  if (dice.chance(0.3)) {
    chart.month_name = nullptr;
    if (dice.chance(0.6))
      for (const chart::RunPoint& point : chart.points) chart.x_ticks.push_back({point.x, dice.words(5), ""});
  }
  return chart;
}

inline chart::FunnelPlot funnel_plot(std::uint64_t seed) {
  Dice dice(seed);
  chart::FunnelPlot plot{
      .headline = dice.words(9), .value_label = dice.words(9), .denominator_label = dice.words(9)};
  const Level level(dice);
  const double greatest = std::pow(10, dice.between(0, 6));
  for (int i = dice.up_to(dice.chance(0.2) ? 150 : 25); i > 0; --i)
    plot.dots.push_back({.denominator = greatest * dice.part(),
                         .value = level.value(dice),
                         .name = dice.words(4),
                         .verdict = verdict(dice)});
  if (dice.chance(0.8)) plot.centre = level.middle;
  if (dice.chance(0.5)) plot.target = level.value(dice);
  plot.centre_label = dice.words(4);
  plot.target_label = dice.words(4);
  for (chart::FunnelLimits* limits : {&plot.limits, &plot.warnings}) {
    if (dice.chance(0.3)) continue;
    limits->label = dice.words(3);
    for (int i = 1; i <= 40; ++i) {
      const double reach = level.reach * 3 / std::sqrt(i);
      limits->lower.push_back({greatest * i / 40, level.middle - reach});
      limits->upper.push_back({greatest * i / 40, level.middle + reach});
    }
  }
  plot.key = key(dice);
  plot.number = plot.count = series::number;
  return plot;
}

inline chart::ParetoChart pareto_chart(std::uint64_t seed) {
  Dice dice(seed);
  chart::ParetoChart chart{.headline = dice.words(9),
                           .count_label = dice.words(9),
                           .share_label = dice.words(9),
                           .number = series::number,
                           .percent = series::number};
  const double greatest = std::pow(10, dice.between(-1, 7));
  double count = greatest;
  for (int i = dice.up_to(dice.chance(0.3) ? 30 : 9); i > 0; --i) {
    chart.categories.push_back({.name = dice.words(7), .count = count, .number = series::number(count, 0)});
    count = dice.chance(0.1) ? 0 : count * dice.between(0.4, 1);
  }
  return with_shares(std::move(chart));
}

inline chart::DumbbellChart dumbbell_chart(std::uint64_t seed) {
  Dice dice(seed);
  chart::DumbbellChart chart{.headline = dice.words(9),
                             .zero_label = dice.words(5),
                             .worse_label = dice.words(3),
                             .better_label = dice.words(3),
                             .percent = series::number,
                             .target_key = dice.words(3),
                             .start_key = dice.words(3),
                             .key = key(dice)};
  for (int groups = dice.up_to(3); groups > 0; --groups) {
    chart::DumbbellGroup group{.heading = dice.words(12)};
    for (int rows = dice.up_to(6); rows > 0; --rows) {
      chart::DumbbellRow row{.label = dice.words(12), .start_text = dice.words(3), .now_text = dice.words(3)};
      if (dice.chance(0.9)) row.now = dice.between(-200, 200);
      if (dice.chance(0.6)) row.target = dice.between(-50, 300);
      row.verdict = verdict(dice);
      if (dice.chance(0.3)) row.href = "a.html";
      group.rows.push_back(row);
    }
    chart.groups.push_back(group);
  }
  return chart;
}

inline chart::SmallMultiples small_multiples(std::uint64_t seed) {
  Dice dice(seed);
  const chart::RunChart model = run_chart(seed);
  chart::SmallMultiples multiples{.headline = dice.words(9),
                                  .centre_key = dice.words(3),
                                  .target_key = dice.words(3),
                                  .limit_key = dice.words(3),
                                  .key = key(dice),
                                  .number = series::number,
                                  .month_name = model.month_name,
                                  .x_ticks = model.x_ticks};
  const Level level(dice);
  for (int i = dice.up_to(9); i > 0; --i) {
    chart::SmallChart small{.title = dice.words(12), .latest = dice.words(2), .empty_text = dice.words(4)};
    for (chart::RunPoint point : model.points) {
      if (point.value) point.value = level.value(dice);
      if (dice.chance(0.9)) small.points.push_back(point);
    }
    small.phases = model.phases;
    small.centre = line(dice, {.points = small.points}, level);
    if (dice.chance(0.5)) small.upper_limit = line(dice, {.points = small.points}, level);
    if (dice.chance(0.3)) small.href = "a.html";
    multiples.charts.push_back(small);
  }
  return multiples;
}

inline chart::SwimLanes swim_lanes(std::uint64_t seed) {
  Dice dice(seed);
  const double first = 20000, length = dice.chance(0.2) ? 0 : dice.between(1, 2000);
  const auto day = [&] { return std::floor(first + length * dice.part()); };
  const auto state = [&] { return static_cast<chart::LaneState>(dice.up_to(3)); };
  chart::SwimLanes chart{.headline = dice.words(9),
                         .subtitle = dice.words(12),
                         .from = first,
                         .to = std::floor(first + length),
                         .today_label = dice.words(4),
                         .month_name = series::month_name};
  if (dice.chance(0.8)) chart.today = day();
  for (int lanes = dice.up_to(4); lanes > 0; --lanes) {
    chart::SwimLane lane{.name = dice.words(6)};
    for (int i = dice.up_to(dice.chance(0.2) ? 60 : 6); i > 0; --i)
      lane.marks.push_back({.at = day(),
                            .label = dice.words(9),
                            .shape = static_cast<chart::Shape>(dice.up_to(3)),
                            .state = state(),
                            .across_lanes = dice.chance(0.3)});
    double at = first;
    for (int i = dice.up_to(dice.chance(0.2) ? 40 : 6); i > 0 && at < chart.to; --i) {
      const double next = dice.between(at, chart.to);
      lane.bars.push_back({at, next, dice.words(5), state()});
      if (dice.chance(0.5)) lane.cells.push_back({at, next, dice.words(1)});
      at = next;
    }
    chart.lanes.push_back(std::move(lane));
  }
  for (int i = dice.up_to(5); i > 0; --i)
    chart.key.push_back({static_cast<chart::Shape>(dice.up_to(3)), state(), dice.words(5)});
  return chart;
}

inline chart::StageFlow stage_flow(std::uint64_t seed) {
  Dice dice(seed);
  chart::StageFlow flow{.headline = dice.words(9), .subtitle = dice.words(12)};
  for (int stages = dice.up_to(dice.chance(0.2) ? 20 : 6); stages > 0; --stages) {
    const int most = dice.chance(0.2) ? 80 : 8;
    chart::FlowStage stage{.name = dice.words(6),
                           .note = dice.words(9),
                           .passed = dice.up_to(most),
                           .waiting = dice.up_to(most),
                           .ended = dice.up_to(most),
                           .passed_text = dice.words(4),
                           .waiting_text = dice.words(6),
                           .ended_text = dice.words(9)};
    stage.reached = stage.passed + stage.waiting + stage.ended;
    stage.number = dice.chance(0.1) ? dice.words(3) : std::to_string(stage.reached);
    flow.stages.push_back(std::move(stage));
  }
  return flow;
}

}  // namespace random_charts
