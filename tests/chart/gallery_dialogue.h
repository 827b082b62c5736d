#pragma once

#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "chart/level_dumbbell.h"
#include "chart/radar_chart.h"
#include "gallery.h"
#include "gallery_other_charts.h"

// Charts of the gallery for answers on a scale of steps.
namespace gallery {

inline const char* const area_names[] = {"Brukermedvirkning",
                                         "Åpen og tillitsfull kommunikasjon",
                                         "Klare mål og ansvar",
                                         "God kommunikasjon i team",
                                         "Målrettet arbeid med kommunikasjon",
                                         "Tilrettelegging for forbedring",
                                         "Håndtering av avvik og hendelser",
                                         "Systematikk",
                                         "Trygge tjenester hver gang",
                                         "Åpenhet og læring"};

inline std::string area_name(int area) {
  const int round = area / 10;
  return area_names[area % 10] + (round > 0 ? " " + std::to_string(round + 1) : std::string());
}

// Tenths from 1 to 4, the same for the same area and round; later rounds tend upwards.
inline double level(int area, int round) {
  const double drawn = 1.7 + 0.5 * round + noise(area * 13 + round * 101);
  return std::round(std::clamp(drawn, 1.0, 4.0) * 10) / 10;
}

inline chart::RadarChart radar(int areas, int rounds) {
  chart::RadarChart radar{
      .title = "Ti områder",
      .scale_text = "Nivå 1 Nettopp startet, 2 Godt i gang, 3 Kommet langt, 4 Eksemplarisk"};
  const char* const names[] = {"Januar 2024", "Mars 2025", "Oktober 2026"};
  for (int area = 0; area < areas; ++area)
    radar.axes.push_back({.label = area_name(area), .value_text = number(level(area, rounds - 1), 1)});
  for (int round = 0; round < rounds; ++round) {
    chart::RadarRound answers{.label = names[round]};
    for (int area = 0; area < areas; ++area) answers.values.push_back(level(area, round));
    radar.rounds.push_back(std::move(answers));
  }
  return radar;
}

inline chart::RadarChart radar_with_gaps() {
  chart::RadarChart chart = radar(10, 2);
  for (const std::size_t area : {0, 4, 5, 7}) {
    chart.rounds[1].values[area].reset();
    chart.axes[area].value_text = "ikke aktuelt";
  }
  chart.rounds[0].values[8].reset();
  return chart;
}

inline chart::RadarChart equal_rounds() {
  chart::RadarChart chart = radar(10, 3);
  chart.rounds[1].values = chart.rounds[2].values = chart.rounds[0].values;
  chart.rounds[0].values[2] = 1;
  chart.rounds[2].values[6] = 4;
  return chart;
}

inline chart::LevelDumbbell level_dumbbell(int rows) {
  chart::LevelDumbbell chart{
      .title = "Fra første til siste samtale",
      .steps = {{1, "Nettopp startet"}, {2, "Godt i gang"}, {3, "Kommet langt"}, {4, "Eksemplarisk"}},
      .first_key = "Januar 2024",
      .latest_key = "Oktober 2026"};
  for (int row = 0; row < rows; ++row) {
    chart::LevelRow made{.label = area_name(row), .first = level(row, 0), .latest = level(row, 2)};
    if (row == 3) made.latest = made.first;
    if (row == 6) made.first.reset();
    if (row == 7) made.latest.reset();
    const auto text = [](const std::optional<double>& value) { return value ? number(*value, 1) : "–"; };
    made.text = text(made.first) + " → " + text(made.latest);
    chart.rows.push_back(std::move(made));
  }
  return chart;
}

inline std::vector<Section> dialogue_charts() {
  return {{"Radars",
           {shown_as("Ten areas, three rounds: dash and shape tell them apart.", radar(10, 3)),
            shown_as("Areas without an answer leave gaps; they are no zeros.", radar_with_gaps()),
            shown_as("Rounds that say the same: the signs lie within each other.", equal_rounds()),
            shown_as("One round.", radar(10, 1)), shown_as("Three areas, two rounds.", radar(3, 2)),
            shown_as("Two areas.", radar(2, 2)), shown_as("One area.", radar(1, 3)),
            shown_as("Twenty-two areas.", radar(22, 3)), shown_as("Sixty areas.", radar(60, 2)),
            shown_as("No areas.", radar(0, 1))}},
          {"Levels from first to latest",
           {shown_as("Ten areas; one without change, one new, one no longer answered.", level_dumbbell(10)),
            shown_as("One area.", level_dumbbell(1)), shown_as("Sixty areas.", level_dumbbell(60))}}};
}

}  // namespace gallery
