#pragma once

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "chart/force_field.h"
#include "chart/step_line_chart.h"
#include "chart/triad_chart.h"
#include "gallery.h"
#include "gallery_other_charts.h"
#include "series_of.h"

// Charts of the gallery that show how far something has come, and what drives and restrains it.
namespace gallery {

inline chart::StepLineChart uptake(std::vector<std::pair<std::string, std::vector<int>>> lines, int units) {
  chart::StepLineChart chart{.title = "Enheter på hvert trinn",
                             .from = series::month(0),
                             .until = series::month(10),
                             .until_label = "31. okt.",
                             .number = number,
                             .month_name = month_name};
  for (auto& [name, months] : lines) {
    chart::StepLine line{.name = std::move(name)};
    line.steps.push_back({series::month(0), 0});
    for (std::size_t i = 0; i < months.size(); ++i)
      line.steps.push_back({series::month(months[i]), static_cast<double>(i + 1)});
    line.latest = std::to_string(months.size()) + " av " + std::to_string(units);
    chart.lines.push_back(std::move(line));
  }
  chart.target = {.level = static_cast<double>(units),
                  .by = series::month(14),
                  .label = "Mål: " + std::to_string(units) + " innen 1.3.2024"};
  return chart;
}

inline chart::StepLineChart three_steps() {
  return uptake({{"Vedtatt i ledergruppa", {0, 1, 2, 4, 5, 6}},
                 {"Prøvd ut i liten skala", {1, 2, 5, 7, 8}},
                 {"Fast praksis", {4, 6, 9}}},
                7);
}

inline chart::StepLineChart many_steps() {
  std::vector<std::pair<std::string, std::vector<int>>> lines;
  for (int step = 0; step < 6; ++step) {
    std::vector<int> months;
    for (int unit = 0; unit < 60 - 11 * step; ++unit) months.push_back(std::min(10, step + unit / 7));
    lines.emplace_back("Trinn " + std::to_string(step + 1) + " med et navn som er langt", months);
  }
  return uptake(lines, 60);
}

inline chart::StepLineChart maturity_lines() {
  chart::StepLineChart chart{.title = "Modenhet over tid",
                             .from = series::month(0),
                             .until = series::month(30),
                             .levels = {{1, "1 Tilfeldig"},
                                        {2, "2 Formalisert"},
                                        {3, "3 Organisert"},
                                        {4, "4 Integrert"},
                                        {5, "5 Forebyggende"}},
                             .month_name = month_name};
  chart.lines = {
      {.name = "Samlet",
       .latest = "3",
       .steps =
           {{series::month(0), 1}, {series::month(10), 2}, {series::month(20), 2}, {series::month(28), 3}}},
      {.name = "Brukermedvirkning",
       .latest = "2",
       .steps = {
           {series::month(0), 2}, {series::month(10), 2}, {series::month(20), 1}, {series::month(28), 2}}}};
  chart.target = {.level = 4, .label = "Mål: nivå 4"};
  return chart;
}

inline chart::TriadChart triad(std::array<double, 3> latest, std::array<std::optional<double>, 3> first) {
  chart::TriadChart chart{.title = "Vilje, ideer og evne",
                          .latest_key = "Sist: 12. oktober 2026",
                          .first_key = "Først: 3. februar 2026"};
  const char* const names[] = {"Vilje", "Ideer", "Evne"};
  const double least = *std::min_element(latest.begin(), latest.end());
  const double most = *std::max_element(latest.begin(), latest.end());
  for (std::size_t i = 0; i < 3; ++i)
    chart.axes[i] = {.name = names[i],
                     .latest = latest[i],
                     .first = first[i],
                     .value = number(latest[i], 0) + (first[i] ? ", først " + number(*first[i], 0) : ""),
                     .remark = latest[i] == least && latest[i] < most ? "svakest" : ""};
  return chart;
}

inline chart::ForceField forces(std::vector<int> driving, std::vector<int> restraining) {
  const char* const texts[] = {
      "Pårørende spør etter det", "Ledergruppa har satt det øverst på lista og følger det hver måned",
      "Tilsynet i fjor pekte på det samme", "Turnus gir lite overlapp mellom vaktene",
      "Fagsystemet har ikke felt for det, så det må skrives to ganger"};
  chart::ForceField field{.title = "Krefter for og mot endringen", .none_text = "Ingen er skrevet ned"};
  const auto side = [&](const std::vector<int>& strengths, std::size_t begin, const char* remark) {
    std::vector<chart::FieldForce> all;
    for (std::size_t i = 0; i < strengths.size(); ++i)
      all.push_back({.text = texts[(begin + i) % 5],
                     .strength = static_cast<double>(strengths[i]),
                     .number = std::to_string(strengths[i]),
                     .remark = strengths[i] >= 4 ? remark : ""});
    return all;
  };
  field.driving = side(driving, 0, "");
  field.restraining = side(restraining, 3, "Sterk og uten tiltak");
  const auto sum = [](const std::vector<int>& all) {
    return std::to_string(std::accumulate(all.begin(), all.end(), 0));
  };
  field.driving_label = "Driver fram: " + sum(driving);
  field.restraining_label = "Holder igjen: " + sum(restraining);
  return field;
}

inline std::vector<int> strengths(int count) {
  std::vector<int> all;
  for (int i = 0; i < count; ++i) all.push_back(5 - i % 5);
  return all;
}

inline std::vector<Section> theory_charts() {
  return {
      {"Step lines",
       {shown_as("Three steps of a spread, counted; the target lies in the future.", three_steps()),
        shown_as("Levels with names; two lines share a level without hiding each other.", maturity_lines()),
        shown_as("Six steps, sixty units.", many_steps()),
        shown_as("One line with one step.", uptake({{"Tatt i bruk", {3}}}, 1)),
        shown_as("Nothing has happened.", uptake({{"Tatt i bruk", {}}, {"Fast praksis", {}}}, 4))}},
      {"Triads",
       {shown_as("Will, ideas and execution, last against first; one is weakest.",
                 triad({4, 3, 2}, {2, 3, 1})),
        shown_as("Judged once; two are weakest.", triad({5, 1, 1}, {})),
        shown_as("The same as at first.", triad({3, 3, 3}, {3, 3, 3}))}},
      {"Force fields",
       {shown_as("Three forces drive, two restrain; a strong one has no action.", forces({5, 3, 2}, {4, 3})),
        shown_as("One side is empty.", forces({3}, {})),
        shown_as("Sixty forces.", forces(strengths(30), strengths(30)))}},
  };
}

}  // namespace gallery
