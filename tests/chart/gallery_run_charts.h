#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart/run_chart.h"
#include "gallery.h"

// Run charts and control charts of the gallery.
namespace gallery {

using Values = std::vector<std::optional<double>>;

inline double x_of(const chart::RunChart& chart, int point) {
  const auto size = static_cast<int>(chart.points.size());
  return chart.points[static_cast<std::size_t>(std::clamp(point, 0, size - 1))].x;
}

// One value a month, with a centre line over all of them.
inline chart::RunChart of_months(const std::string& title, const Values& values, double centre, int decimals,
                                 const std::string& centre_name = "Median") {
  chart::RunChart chart = series::monthly(values, centre);
  chart.title = title;
  chart.description = "";
  chart.number = number;
  chart.month_name = month_name;
  chart.key = {.common = "Tilfeldig variasjon",
               .improvement = "Særskilt, bedre",
               .concern = "Særskilt, dårligere",
               .neutral = "Særskilt",
               .excluded = "Holdt utenfor"};
  for (chart::RunPoint& point : chart.points)
    if (point.value) point.tooltip = number(*point.value, decimals);
  for (chart::Stretch& line : chart.centre) line.label = centre_name + " " + number(centre, decimals);
  if (!values.empty() && values.back()) chart.latest_label = number(*values.back(), decimals);
  return chart;
}

inline void add_line(std::vector<chart::Stretch>& line, const chart::RunChart& chart, double value,
                     const std::string& label) {
  if (!chart.points.empty()) line = {{chart.points.front().x, chart.points.back().x, value, label}};
}

inline Values noisy(int count, double level, double spread, int seed = 1) {
  Values values;
  for (int i = 0; i < count; ++i) values.push_back(level + spread * noise(i + seed * 1000));
  return values;
}

inline Entry shown(std::string what, chart::RunChart chart) {
  chart.description = what;
  return {what, [chart = std::move(chart)](double width, const chart::TextWidth& text_width) {
            return draw(chart, width, text_width);
          }};
}

inline chart::RunChart falls() {
  Values values = noisy(24, 7.2, 1.9);
  for (std::size_t i = 13; i < values.size(); ++i) *values[i] -= 2.6;
  chart::RunChart chart = of_months("Fall per 1000 liggedøgn", values, 7.1, 1);
  const double first = x_of(chart, 0), last = x_of(chart, 23);
  chart.centre = {{first, x_of(chart, 12), 7.1, "Median 7,1"}, {x_of(chart, 13), last, 4.6, "Median 4,6"}};
  add_line(chart.target, chart, 4, "Mål 4,0");
  chart.phases = {{x_of(chart, 13), "Ny rutine for tilsyn om natten"}};
  for (const std::size_t i : {12u, 13u, 18u}) chart.points[i].note = i == 12 ? 1 : i == 13 ? 2 : 3;
  for (const std::size_t i : {15u, 16u, 17u, 18u, 19u, 20u})
    chart.points[i].verdict = chart::Verdict::improvement;
  chart.points[5].excluded = true;
  chart.points[9].value = {};
  return chart;
}

inline chart::RunChart waiting() {
  Values values = noisy(30, 42, 9, 2);
  values[21] = 68;
  chart::RunChart chart = of_months("Ventetid i dager", values, 42, 0, "Snitt");
  chart.points[21].verdict = chart::Verdict::concern;
  for (const std::size_t i : {25u, 26u, 27u, 28u, 29u}) {
    chart.points[i].value = 32 + 3 * noise(static_cast<int>(i));
    chart.points[i].verdict = chart::Verdict::improvement;
  }
  chart.latest_label = number(*chart.points.back().value, 0);
  add_line(chart.upper_limit, chart, 62, "ØKG 62");
  add_line(chart.lower_limit, chart, 22, "NKG 22");
  add_line(chart.upper_warning, chart, 55.3, "");
  add_line(chart.lower_warning, chart, 28.7, "");
  add_line(chart.target, chart, 30, "Mål 30");
  chart.suggested_phase = {x_of(chart, 25), "Foreslått ny fase fra februar"};
  return chart;
}

// A share with limits that follow the denominators.
inline chart::RunChart stepped() {
  chart::RunChart chart = of_months("Andel tavlemøter gjennomført", noisy(24, 84, 9, 3), 84, 0, "Snitt");
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const double reach = 8 + 5 * std::abs(noise(static_cast<int>(i) + 77));
    const double x = chart.points[i].x;
    chart.upper_limit.push_back({x, x, std::min(100.0, 84 + reach), ""});
    chart.lower_limit.push_back({x, x, 84 - reach, ""});
  }
  chart.upper_limit.back().label = "ØKG 95";
  chart.lower_limit.back().label = "NKG 73";
  chart.target = {{x_of(chart, 0), x_of(chart, 11), 75, ""},
                  {x_of(chart, 12), x_of(chart, 23), 90, "Mål 90 %"}};
  chart.floor = 0;
  chart.ceiling = 100;
  chart.number = percent;
  return chart;
}

inline chart::RunChart of_phases() {
  chart::RunChart chart = of_months("Meldte avvik", noisy(36, 20, 7, 4), 20, 0);
  chart.centre.clear();
  const char* reasons[] = {"Nytt meldesystem", "Opplæring av alle nye", "Tavle på vaktrommet"};
  for (int phase = 0; phase < 4; ++phase) {
    const int first = phase * 9, last = first + 8;
    const double level = 14 + phase * 6;
    for (int i = first; i <= last; ++i) {
      auto& point = chart.points[static_cast<std::size_t>(i)];
      point.value = level + 5 * noise(i);
      if (phase == 3 && i > first + 2) point.verdict = chart::Verdict::neutral_signal;
    }
    chart.centre.push_back({x_of(chart, first), x_of(chart, last), level, "Median " + number(level, 0)});
    if (phase > 0) chart.phases.push_back({x_of(chart, first), reasons[phase - 1]});
  }
  chart.latest_label = number(*chart.points.back().value, 0);
  return chart;
}

// Days one by one, with a signal now and then.
inline chart::RunChart of_days(int count) {
  chart::RunChart chart = of_months("Innleggelser per dag", {}, 0, 0);
  for (int i = 0; i < count; ++i) {
    const double value = 120 + 30 * noise(i) + 12 * std::sin(i / (count / 9.0));
    const bool signal = value > 152;
    chart.points.push_back({.x = 16000.0 + i,
                            .value = i % 97 == 3 ? std::optional<double>() : value,
                            .verdict = signal ? chart::Verdict::concern : chart::Verdict::common});
  }
  add_line(chart.centre, chart, 120, "Snitt 120");
  add_line(chart.upper_limit, chart, 152, "ØKG 152");
  add_line(chart.lower_limit, chart, 88, "NKG 88");
  return chart;
}

inline chart::RunChart noted_neighbours() {
  chart::RunChart chart = of_months("Trykksår", noisy(24, 12, 4, 5), 12, 0);
  for (int i = 0; i < 7; ++i) chart.points[static_cast<std::size_t>(16 + i)].note = i + 1;
  return chart;
}

inline chart::RunChart of_categories() {
  chart::RunChart chart = of_months("Kontroll per enhet", {91, 88, 97, 79, 93, 85, 90}, 90, 0);
  chart.month_name = nullptr;
  const char* names[] = {"Akuttmottak", "Barsel",  "Dagkirurgi",  "Geriatrisk sengepost",
                         "Intensiv",    "Kardio.", "Lungemedisin"};
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    chart.points[i].x = static_cast<double>(i);
    chart.x_ticks.push_back({static_cast<double>(i), names[i], ""});
  }
  chart.centre[0].from = 0;
  chart.centre[0].to = 6;
  return chart;
}

inline chart::RunChart with_heading(chart::RunChart chart) {
  chart.headline = "Fallene har gått ned siden februar: 4,6 per 1000 liggedøgn mot 7,1 før";
  chart.subtitle =
      "Fall per 1000 liggedøgn, medisinsk sengepost, januar 2023 til desember 2024. Lavere er bedre.";
  return chart;
}

inline std::vector<Section> run_charts() {
  Section usual{"Run charts and control charts", {}};
  usual.entries = {
      shown("A run chart: two phases with a reason, notes on neighbouring points, a target, one point left "
            "out, "
            "one month without a value.",
            falls()),
      shown("The same as it leaves its page: with a headline and a subtitle.", with_heading(falls())),
      shown("A control chart: limits of three sigma, thin lines of two, signals of both kinds, a suggested "
            "phase.",
            waiting()),
      shown("Limits that follow the denominators, as steps; a target that rose; an axis that ends at 100 %.",
            stepped()),
      shown("Four phases, each with its own median; a signal without a wanted direction.", of_phases()),
      shown("Notes on seven neighbouring points.", noted_neighbours()),
      shown("Categories instead of time.", of_categories())};

  Section edges{"Run charts at the edges", {}};
  edges.entries = {
      shown("No points.", of_months("Ingen tall", {}, 0, 0)),
      shown("Months without a single value.", of_months("Ingen verdier", {{}, {}, {}, {}}, 3, 0)),
      shown("One point.", of_months("Ett punkt", {5}, 5, 0)),
      shown("Three points.", of_months("Tre punkter", {5, 8, 6}, 6, 0)),
      shown("All equal, on centre line and target.",
            [] {
              chart::RunChart chart = of_months("Like", Values(14, 100), 100, 0);
              add_line(chart.target, chart, 100, "Mål 100");
              add_line(chart.upper_limit, chart, 100, "ØKG 100");
              add_line(chart.lower_limit, chart, 100, "NKG 100");
              return chart;
            }()),
      shown("All zero.", of_months("Null", Values(12, 0), 0, 0)),
      shown("Negative values.", of_months("Avvik fra budsjett", noisy(18, -340, 120, 6), -340, 0)),
      shown("Values of 0,00012.", of_months("Sjeldne", noisy(18, 0.00012, 0.00003, 7), 0.00012, 6)),
      shown("Values of 12 000 000.", of_months("Kroner", noisy(18, 12e6, 9e5, 8), 12e6, 0)),
      shown("Every second month without a value.",
            [] {
              Values values = noisy(24, 10, 3, 9);
              for (std::size_t i = 1; i < values.size(); i += 2) values[i] = {};
              return of_months("Hull", values, 10, 1);
            }()),
      shown("500 points, signals kept.", of_days(500)),
      shown("100 000 points, signals kept.", of_days(100'000))};
  return {usual, edges};
}

}  // namespace gallery
