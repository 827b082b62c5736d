// What a measure of 24 months costs: analysed, drawn, written as SVG, painted as PNG.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cstdlib>
#include <string>

#include "analysis/measure.h"
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

const chart::Typeface& typeface() {
  static const chart::Typeface one(SIRKEL_BINARY_DIR "/assets/font");
  return one;
}

chart::Scene scene() {
  return chart::draw(chart_of(subject().figures()), wide, chart::text_width_in(typeface()));
}

void analyse_24_points(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(subject().figures());
}

void draw_run_chart(benchmark::State& state) {
  const chart::RunChart drawn = chart_of(subject().figures());
  const chart::TextWidth text_width = chart::text_width_in(typeface());
  for (auto _ : state) benchmark::DoNotOptimize(chart::draw(drawn, wide, text_width));
}

void write_svg(benchmark::State& state) {
  const chart::Scene drawn = scene();
  for (auto _ : state) benchmark::DoNotOptimize(chart::svg(drawn, "chart", "wide"));
}

void paint_png(benchmark::State& state) {
  const chart::Scene drawn = scene();
  for (auto _ : state) benchmark::DoNotOptimize(chart::png(drawn, typeface()));
}

BENCHMARK(analyse_24_points);
BENCHMARK(draw_run_chart);
BENCHMARK(write_svg);
BENCHMARK(paint_png)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
