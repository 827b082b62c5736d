#include "site/chart_example.h"

#include <algorithm>
#include <cassert>

#include "chart/driver_diagram.h"
#include "chart/dumbbell_chart.h"
#include "chart/funnel_plot.h"
#include "chart/gantt.h"
#include "chart/pdsa_ramp.h"
#include "chart/radar_chart.h"
#include "chart/small_multiples.h"
#include "chart/staircase.h"
#include "site/chart_day.h"
#include "site/measure_words.h"

namespace site {
namespace {

using model::ChartKind;

constexpr std::string_view keys[] = {
    "run",      "i",      "xmr",  "mr",    "xbar",      "s",      "p",      "pp",
    "u",        "up",     "c",    "g",     "t",         "pareto", "funnel", "small_multiples",
    "dumbbell", "driver", "ramp", "radar", "staircase", "gantt"};

// One made-up series. A point for each month from January 2024 on; with several values a month where `rows`
// says so.
struct Example {
  std::string_view key;
  ChartKind kind;
  std::vector<double> values;
  std::vector<double> denominators = {};  // one for each value, or none
  int rows = 1;                           // values in each month
  double multiply = 1;
  model::Direction improvement = model::Direction::decrease;
};

const std::vector<Example>& examples() {
  using enum ChartKind;
  static const std::vector<Example> all = {
      {"run", run, {14, 17, 13, 16, 15, 18, 14, 16, 17, 13, 15, 16,
                    12, 11, 13, 10, 12, 11, 9,  10, 11, 9,  10, 8}},
      {"i", i, {52, 48, 55, 50, 47, 53, 51, 49, 54, 50, 52, 48, 51, 53, 68, 50, 49, 52, 47, 51}},
      {"xmr", xmr, {31, 34, 29, 33, 30, 35, 32, 28, 33, 31, 34, 30, 24, 22, 25, 21, 23, 24, 22, 20}},
      {"mr", mr, {52, 48, 55, 50, 47, 53, 51, 49, 54, 50, 52, 30, 51, 53, 50, 49, 52, 47, 51, 50}},
      {"xbar",
       xbar,
       {5.0, 5.3, 5.4, 4.8, 5.1, 4.9, 5.1, 5.4, 5.2, 4.7, 5.0, 5.1, 5.2, 5.5, 5.2, 4.9, 5.1, 5.0,
        5.0, 5.3, 5.3, 4.8, 5.0, 5.0, 5.9, 6.1, 6.0, 5.1, 5.4, 5.2, 4.7, 5.0, 5.0, 5.3, 5.1, 5.0},
       {},
       3,
       1,
       model::Direction::neutral},
      {"s",
       s,
       {5.1, 4.8, 5.3, 4.9, 5.2, 5.0, 5.4, 4.7, 5.1, 5.0, 4.9, 5.2, 4.8, 5.1, 5.3, 5.0, 5.2, 4.9,
        5.1, 4.8, 5.0, 5.3, 4.9, 5.1, 3.2, 6.9, 5.0, 5.0, 5.2, 4.9, 5.1, 4.8, 5.2, 5.0, 4.9, 5.1},
       {},
       3,
       1,
       model::Direction::neutral},
      {"p",
       p,
       {31, 28, 33, 30, 36, 29, 32, 34, 30, 35, 31, 33, 41, 43, 39, 44, 42, 45, 40, 44},
       {48, 45, 52, 47, 55, 46, 50, 51, 48, 54, 47, 50, 52, 53, 49, 54, 51, 55, 48, 53},
       1,
       1,
       model::Direction::increase},
      {"pp",
       pp,
       {8120, 8305, 8010, 8240, 8150, 8420, 8200, 8085, 8330, 8260, 8390, 8145, 8900, 8230, 8180, 8310},
       {10200, 10350, 10100, 10280, 10240, 10410, 10260, 10150, 10370, 10300, 10430, 10210, 10390, 10280,
        10230, 10350},
       1,
       1,
       model::Direction::increase},
      {"u",
       u,
       {9, 11, 8, 10, 12, 9, 11, 10, 8, 11, 10, 9, 6, 5, 7, 4, 6, 5, 6, 4},
       {1210, 1180, 1240, 1200, 1190, 1230, 1220, 1170, 1210, 1200,
        1240, 1190, 1220, 1210, 1180, 1230, 1200, 1190, 1240, 1210},
       1,
       1000},
      {"up",
       up,
       {412, 430, 398, 421, 409, 441, 418, 405, 433, 425, 439, 415, 520, 420, 411, 428},
       {102000, 103500, 101000, 102800, 102400, 104100, 102600, 101500, 103700, 103000, 104300, 102100,
        103900, 102800, 102300, 103500},
       1,
       1000},
      {"c", c, {6, 4, 7, 5, 6, 3, 5, 7, 4, 6, 5, 4, 15, 6, 5, 4, 6, 5, 3, 6}},
      {"g",
       g,
       {21, 8, 33, 14, 5, 27, 18, 11, 40, 9, 16, 24, 12, 30, 140, 22, 35, 19},
       {},
       1,
       1,
       model::Direction::increase},
      {"t",
       t,
       {19, 7, 31, 12, 25, 9, 16, 38, 11, 22, 14, 29, 45, 52, 61, 38, 70, 55},
       {},
       1,
       1,
       model::Direction::increase},
      {"pareto", pareto, {42, 27, 11, 8, 5, 4, 3}},
  };
  return all;
}

const Example* find_example(std::string_view key) {
  const auto found = std::ranges::find(examples(), key, &Example::key);
  return found == examples().end() ? nullptr : &*found;
}

source::Date month_after_start(std::size_t months) {
  return source::Date{std::chrono::year(2024 + static_cast<int>(months / 12)),
                      std::chrono::month(static_cast<unsigned>(months % 12) + 1), std::chrono::day(1)};
}

template <class T>
source::Given<T> given(T value) {
  return {std::move(value), {}};
}

source::Moment moment_of(const Example& example, std::size_t index) {
  if (example.kind == ChartKind::pareto)
    return {std::string(1, static_cast<char>('A' + index)), std::nullopt};
  const source::Date day = month_after_start(index / static_cast<std::size_t>(example.rows));
  return {source::to_iso(day).substr(0, 7), source::CalendarTime{day, source::Period::month}};
}

// ---- Pictures that no measure has ----

std::string letter(std::size_t index) { return std::string(1, static_cast<char>('A' + index)); }

chart::Scene funnel(const Rendering& rendering, double width) {
  chart::FunnelPlot plot{.title = rendering.word("chart_guide.funnel_title"),
                         .description = rendering.word("chart_guide.funnel_shows")};
  constexpr std::pair<double, double> units[] = {{6, 7.0},  {9, 3.4},  {14, 5.6}, {22, 4.4},
                                                 {31, 8.0}, {38, 5.2}, {52, 4.7}, {68, 5.3}};
  for (std::size_t index = 0; index < std::size(units); ++index)
    plot.dots.push_back({units[index].first,
                         units[index].second,
                         letter(index),
                         index == 4 ? chart::Verdict::concern : chart::Verdict::common,
                         {}});
  plot.centre = 5;
  plot.centre_label = rendering.word("chart_example.all");
  plot.limits = {.lower = {{4, 1.65},
                           {6, 2.26},
                           {8, 2.63},
                           {10, 2.88},
                           {14, 3.21},
                           {18, 3.42},
                           {24, 3.63},
                           {30, 3.78},
                           {40, 3.94},
                           {52, 4.07},
                           {66, 4.17},
                           {80, 4.25}},
                 .upper = {{4, 8.35},
                           {6, 7.74},
                           {8, 7.37},
                           {10, 7.12},
                           {14, 6.79},
                           {18, 6.58},
                           {24, 6.37},
                           {30, 6.22},
                           {40, 6.06},
                           {52, 5.93},
                           {66, 5.83},
                           {80, 5.75}},
                 .label = {}};
  plot.number = plot.count = chart_numbers(rendering.language);
  plot.floor = 0;
  return chart::draw(plot, width, rendering.text_width);
}

std::vector<chart::RunPoint> small_series(std::initializer_list<double> values) {
  std::vector<chart::RunPoint> points;
  for (const double value : values)
    points.push_back({.x = chart_day(month_after_start(points.size())), .value = value});
  return points;
}

chart::SmallChart small_chart(std::string title, std::initializer_list<double> values, double centre) {
  chart::SmallChart small{.title = std::move(title), .points = small_series(values)};
  small.centre = {{small.points.front().x, small.points.back().x, centre, {}}};
  return small;
}

chart::Scene small_multiples(const Rendering& rendering, double width) {
  chart::SmallMultiples multiples{.title = rendering.word("chart_guide.small_multiples_title"),
                                  .description = rendering.word("chart_guide.small_multiples_shows")};
  multiples.charts = {small_chart("A", {8, 9, 7, 8, 9, 8, 7, 8, 9, 8, 7, 8}, 8),
                      small_chart("B", {9, 8, 9, 8, 7, 7, 6, 6, 5, 5, 4, 5}, 6.5),
                      small_chart("C", {4, 5, 3, 4, 5, 4, 4, 5, 3, 4, 4, 5}, 4)};
  multiples.number = chart_numbers(rendering.language);
  multiples.floor = 0;
  multiples.month_name = chart_months(rendering.language);
  return chart::draw(multiples, width, rendering.text_width);
}

chart::Scene dumbbell(const Rendering& rendering, double width) {
  chart::DumbbellChart drawn{.title = rendering.word("chart_guide.dumbbell_title"),
                             .description = rendering.word("chart_guide.dumbbell_shows")};
  drawn.zero_label = rendering.word("chart_example.start");
  drawn.worse_label = rendering.word("chart_example.worse");
  drawn.better_label = rendering.word("chart_example.better");
  drawn.groups = {{.heading = {},
                   .rows = {{"A", 40, 50, "10", "6", chart::Verdict::improvement, {}},
                            {"B", 5, 30, "20", "19", chart::Verdict::common, {}},
                            {"C", -25, 20, "8", "10", chart::Verdict::concern, {}}}}};
  drawn.percent = [language = rendering.language](double value, int) {
    return (value > 0 ? "+" : "") + number(value, 0, language) + "\u00A0%";
  };
  drawn.start_key = rendering.word("chart_example.start");
  drawn.target_key = rendering.word("chart_example.target");
  return chart::draw(drawn, width, rendering.text_width);
}

chart::Scene driver(const Rendering& rendering, double width) {
  const auto word = [&](std::string_view key) { return rendering.word("chart_example." + std::string(key)); };
  chart::DriverDiagram diagram{.title = rendering.word("chart_guide.driver_title"),
                               .description = rendering.word("chart_guide.driver_shows")};
  diagram.headings = {word("aim_head"), word("primary_head"), word("secondary_head"), word("idea_head")};
  diagram.aim = word("aim");
  diagram.primary = {
      {.title = word("driver_know"),
       .secondary =
           {{.title = word("driver_first_day"),
             .ideas = {{word("idea_form"), chart::IdeaState::implemented, word("state_in_use"), {}}}}}},
      {.title = word("driver_room"),
       .secondary = {
           {.title = word("driver_night"),
            .ideas = {{word("idea_light"), chart::IdeaState::testing, word("state_testing"), {}}}}}}};
  return chart::draw(diagram, width, rendering.text_width);
}

chart::Scene ramp(const Rendering& rendering, double width) {
  chart::PdsaRamp drawn{.title = rendering.word("chart_guide.ramp_title"),
                        .description = rendering.word("chart_guide.ramp_shows")};
  constexpr std::pair<int, double> tests[] = {{0, 1}, {9, 3}, {24, 3}, {45, 12}, {80, 40}};
  for (const auto& [days, size] : tests) {
    const source::Date day = source::days_after(month_after_start(0), days);
    const bool again = days == 9;
    drawn.steps.push_back(
        {.day = chart_day(day),
         .date = short_date(day, rendering.language),
         .size = size,
         .size_text = number(size, 0, rendering.language),
         .outcome = again ? chart::TestOutcome::adapt : chart::TestOutcome::expand,
         .outcome_text = rendering.word(again ? "chart_example.adapted" : "chart_example.expanded")});
  }
  return chart::draw(drawn, width, rendering.text_width);
}

chart::Scene radar(const Rendering& rendering, double width) {
  chart::RadarChart drawn{.title = rendering.word("chart_guide.radar_title"),
                          .description = rendering.word("chart_guide.radar_shows")};
  for (std::size_t index = 0; index < 6; ++index) drawn.axes.push_back({letter(index), {}});
  drawn.rounds = {{rendering.word("chart_example.first_round"), {1.5, 2, 2.5, 1, 2, 1.5}},
                  {rendering.word("chart_example.second_round"), {2, 3, 2.5, 2, std::nullopt, 3}}};
  return chart::draw(drawn, width, rendering.text_width);
}

chart::Scene staircase(const Rendering& rendering, double width) {
  chart::Staircase drawn{.title = rendering.word("chart_guide.staircase_title"),
                         .description = rendering.word("chart_guide.staircase_shows")};
  for (std::size_t index = 1; index <= 5; ++index)
    drawn.stairs.push_back({rendering.word("chart_example.level", {{"n", index}}), {}});
  drawn.here = chart::StairSign{rendering.word("chart_example.here"), 2};
  drawn.target = chart::StairSign{rendering.word("chart_example.target"), 3};
  return chart::draw(drawn, width, rendering.text_width);
}

chart::Scene gantt(const Rendering& rendering, double width) {
  chart::Gantt drawn{.title = rendering.word("chart_guide.gantt_title"),
                     .description = rendering.word("chart_guide.gantt_shows")};
  const auto day = [](std::size_t months) { return chart_day(month_after_start(months)); };
  drawn.groups = {
      {.heading = {},
       .bars = {{.label = "A", .remark = {}, .fill = chart::Fill::plain, .start = day(0), .end = day(9)},
                {.label = "B",
                 .remark = {},
                 .fill = chart::Fill::strong,
                 .start = day(3),
                 .end = day(15),
                 .earlier_ends = {day(12)}},
                {.label = "C",
                 .remark = {},
                 .fill = chart::Fill::plain,
                 .start = day(2),
                 .end = day(8),
                 .earlier_ends = {},
                 .late = true}}}};
  drawn.today = day(10);
  drawn.today_label = rendering.word("chart_example.today");
  drawn.moved_key = rendering.word("chart_example.moved");
  drawn.late_key = rendering.word("chart_example.late");
  drawn.month_name = chart_months(rendering.language);
  return chart::draw(drawn, width, rendering.text_width);
}

struct Picture {
  std::string_view key;
  chart::Scene (*draw)(const Rendering&, double width);
};
constexpr Picture pictures[] = {{"funnel", funnel},       {"small_multiples", small_multiples},
                                {"dumbbell", dumbbell},   {"driver", driver},
                                {"ramp", ramp},           {"radar", radar},
                                {"staircase", staircase}, {"gantt", gantt}};

}  // namespace

std::span<const std::string_view> chart_guide_keys() { return keys; }

std::string_view chart_guide_of(const analysis::MeasureFigures& figures) {
  switch (figures.measure->chart.value_or(ChartKind::run)) {
    case ChartKind::ip:
    case ChartKind::i_m:
    case ChartKind::i_mm:
      return "i";
    default:
      break;
  }
  if (is_pareto(figures)) return "pareto";
  const auto kind = static_cast<std::size_t>(figures.measure->chart.value_or(ChartKind::run));
  return model::chart_kind_words[kind];
}

std::optional<model::Measure> example_measure(std::string_view key, const html::Words& words) {
  const Example* const example = find_example(key);
  if (!example) return std::nullopt;
  model::Measure measure;
  measure.id = std::string(key);
  measure.title = given(source::Text{});
  measure.title.value->versions.push_back(
      {source::Language::nb, words.text("chart_guide." + std::string(key) + "_title"), {}});
  measure.kind = given(model::MeasureKind::process);
  measure.chart = given(example->kind);
  measure.axis = given(example->kind == ChartKind::pareto ? model::Axis::category : model::Axis::date);
  if (example->kind != ChartKind::pareto) measure.period = given(source::Period::month);
  measure.improvement = given(example->improvement);
  measure.counts = given(model::CountsWhat::other);
  if (example->multiply != 1) measure.multiply = given(example->multiply);
  for (std::size_t index = 0; index < example->values.size(); ++index) {
    model::Point point;
    point.at = given(moment_of(*example, index));
    point.value = given(example->values[index]);
    if (!example->denominators.empty()) point.denominator = given(example->denominators[index]);
    measure.points.push_back(std::move(point));
  }
  return measure;
}

analysis::MeasureFigures example_figures(const Material& material, const model::Measure& measure) {
  model::EditionFor made_for = material.edition.made_for;
  made_for.as_of = month_after_start(25);
  return analysis::analyse(measure, made_for, material.clearance);
}

chart::Scene example_scene(const Rendering& rendering, std::string_view key, double width) {
  const auto picture = std::ranges::find(pictures, key, &Picture::key);
  assert(picture != std::end(pictures) && "a picture or a measure for each key");
  return picture->draw(rendering, width);
}

}  // namespace site
