// What a measure costs, of 24 months and of 100,000 days: analysed (the months), drawn, written as SVG,
// painted as PNG, set on a PDF page.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cstdlib>
#include <string>

#include "analysis/measure.h"
#include "chart/pdf_painter.h"
#include "chart/png_painter.h"
#include "chart/run_chart.h"
#include "chart/svg_painter.h"
#include "model/model.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace {

constexpr double wide = 720;

// A share that rises slowly round its months' ups and downs, as a site's files say it.
source::Tree files_of_a_site() {
  std::string series = "periode;teller;nevner\n";
  for (int month = 0; month < 24; ++month) {
    series += fmt::format("{}-{:02};{};{}\n", 2024 + month / 12, month % 12 + 1,
                          40 + month / 2 + month * 7 % 11, 80 + month * 5 % 13);
  }
  return source::Tree({{"content/measures/share.csv", series},
                       {"content/measures/share.yaml",
                        "title: Andel per måned\nunit: ward\nkind: outcome\nchart: run\nperiod: "
                        "month\nimprovement: increase\n"
                        "multiply: 100\nunit_label: prosent\ntarget: 67\ncounts: events\ndata: share.csv\n"},
                       {"content/units/ward.yaml", "title: Sengepost\n"},
                       {"site.yaml", "title: Mål\norganisation: Sykehuset\nlanguages: [nb]\n"}});
}

// The measure with all that its analysis asks for.
struct Subject {
  source::Diagnostics diagnostics;
  source::Tree tree = files_of_a_site();
  model::Model model = model::read_model(tree, diagnostics);
  analysis::Clearance clearance{model, 5};
  model::EditionFor made_for{std::chrono::year(2026) / 10 / 31};

  analysis::MeasureFigures figures() const {
    return analysis::analyse(model.measures.front(), made_for, clearance);
  }
};

const Subject& subject() {
  static const Subject one;
  if (one.diagnostics.has_errors()) std::abort();
  return one;
}

chart::RunChart chart_of(const analysis::MeasureFigures& figures) {
  chart::RunChart drawn{.title = "Andel per måned", .description = "Fra januar 2024 til desember 2025"};
  for (const analysis::SeriesPoint& point : figures.points)
    drawn.points.push_back({.x = point.position, .value = point.value, .tooltip = point.at.text});
  const double first = drawn.points.front().x;
  const double last = drawn.points.back().x;
  drawn.centre = {{first, last, figures.points.front().centre_line.value(), "Median 57,1"}};
  drawn.target = {{first, last, figures.points.front().target.value(), "Mål 67,0"}};
  drawn.key = {.common = "Tilfeldig variasjon", .improvement = "Forbedring"};
  drawn.number = [](double value, int decimals) { return fmt::format("{:.{}f}", value, decimals); };
  drawn.month_name = [](int month) { return fmt::format("m{}", month); };
  drawn.floor = 0;
  drawn.ceiling = 100;
  return drawn;
}

// As it leaves its page: with all that stands above a plot, 720 by some 400 points, 1440 by 800 pixels.
chart::RunChart picture_of(const analysis::MeasureFigures& figures) {
  chart::RunChart drawn = chart_of(figures);
  drawn.headline = "Andelen har gått opp siden mai 2025 og er nå 66,7 prosent";
  drawn.subtitle = "Andel per måned, medisinsk sengepost, januar 2024 til desember 2025. Høyere er bedre.";
  drawn.phases = {{drawn.points[16].x, "Ny rutine"}};
  drawn.points[15].note = 1;
  drawn.points[16].note = 2;
  return drawn;
}

// Days with noise, a wave and a signal in every fifty, and limits that vary.
chart::RunChart chart_of_days(int days) {
  chart::RunChart drawn{.title = "Innleggelser per dag", .description = "Dag for dag"};
  for (int day = 0; day < days; ++day) {
    const int noise = static_cast<int>(static_cast<long long>(day) * 7919 % 1013);
    drawn.points.push_back({.x = static_cast<double>(day),
                            .value = 80 + noise / 25.0,
                            .verdict = noise > 990 ? chart::Verdict::concern : chart::Verdict::common,
                            .tooltip = "1. januar 2025: 123,4"});
    drawn.upper_limit.push_back(
        {static_cast<double>(day), static_cast<double>(day), 125 + noise % 7 / 2.0, ""});
  }
  drawn.centre = {{0, days - 1.0, 100, "Snitt 100"}};
  drawn.number = [](double value, int decimals) { return fmt::format("{:.{}f}", value, decimals); };
  drawn.month_name = [](int month) { return fmt::format("m{}", month); };
  return drawn;
}

const chart::Typeface& typeface() {
  static const chart::Typeface one(SIRKEL_BINARY_DIR "/assets/font");
  return one;
}

chart::Scene scene(const chart::RunChart& drawn) {
  return chart::draw(drawn, wide, chart::text_width_in(typeface()));
}

const chart::RunChart& months() {
  static const chart::RunChart one = chart_of(subject().figures());
  return one;
}

const chart::RunChart& days() {
  static const chart::RunChart one = chart_of_days(100'000);
  return one;
}

void analyse_24_points(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(subject().figures());
}

void draw_and_write_svg(benchmark::State& state, const chart::RunChart& drawn) {
  const chart::TextWidth text_width = chart::text_width_in(typeface());
  std::size_t bytes = 0;
  for (auto _ : state) {
    const std::string text = chart::svg(chart::draw(drawn, wide, text_width), "chart", "wide");
    bytes = text.size();
  }
  state.counters["bytes"] = static_cast<double>(bytes);
}

void draw_run_chart(benchmark::State& state, const chart::RunChart& drawn) {
  const chart::TextWidth text_width = chart::text_width_in(typeface());
  for (auto _ : state) benchmark::DoNotOptimize(chart::draw(drawn, wide, text_width));
}

void write_svg(benchmark::State& state, const chart::RunChart& chart) {
  const chart::Scene drawn = scene(chart);
  for (auto _ : state) benchmark::DoNotOptimize(chart::svg(drawn, "chart", "wide"));
}

void paint_png(benchmark::State& state, const chart::RunChart& chart) {
  const chart::Scene drawn = scene(chart);
  for (auto _ : state) benchmark::DoNotOptimize(chart::png(drawn, typeface()));
  state.counters["pixels_high"] = drawn.size.height * 2;
}

void set_pdf(benchmark::State& state, const chart::RunChart& chart) {
  const chart::Scene drawn = scene(chart);
  for (auto _ : state) benchmark::DoNotOptimize(chart::pdf_page(drawn, typeface()));
}

BENCHMARK(analyse_24_points)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(draw_and_write_svg, 24_points, months())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(draw_run_chart, 24_points, months())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(write_svg, 24_points, months())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(paint_png, 24_points, picture_of(subject().figures()))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(set_pdf, 24_points, picture_of(subject().figures()))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draw_and_write_svg, 100000_points, days())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(paint_png, 100000_points, days())->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
