#pragma once

#include <string>
#include <utility>

#include "chart/journey_road.h"
#include "chart/level_dots.h"
#include "chart/staircase.h"
#include "gallery_other_charts.h"

// Charts of the gallery about a ladder of levels and about a journey in stages.
namespace gallery {

inline chart::Staircase maturity() {
  chart::Staircase staircase{.title = "Styringssystemets modenhet"};
  staircase.stairs = {{"1 Tilfeldig", "System og kompetanse mangler, og forbedring skjer når noen tar tak"},
                      {"2 Formalisert", "Systemet er på plass, og forbedring skjer når noe har gått galt"},
                      {"3 Organisert", "Struktur og ledelse er på plass, og kompetansen bygges"},
                      {"4 Integrert", "Kultur, kompetanse og risikostyring i hele organisasjonen"},
                      {"5 Forebyggende", "I forkant av hendelser, med kultur for stadig forbedring"}};
  staircase.here = {{"Her er vi", 2}};
  staircase.target = {{"Mål innen 31. desember 2027", 3}};
  staircase.signs = {{"Lederansvar", 2}, {"Ansattes medvirkning", 2}, {"Brukermedvirkning", 1}};
  return staircase;
}

inline chart::Staircase stairs(std::size_t count, std::size_t here) {
  chart::Staircase staircase{.title = "En annen stige"};
  for (std::size_t i = 0; i < count; ++i)
    staircase.stairs.push_back({std::to_string(i + 1) + " Trinn", i % 2 ? "Kort om trinnet" : ""});
  staircase.here = {{"Her er vi", here}};
  staircase.target = {{"Mål", here}};
  for (int i = 0; i < 4; ++i) staircase.signs.push_back({"Et tema til", count - 1});
  return staircase;
}

inline chart::LevelDots units_on_levels(std::size_t units) {
  chart::LevelDots dots{.title = "Nivå per enhet",
                        .levels = {"Tilfeldig", "Formalisert", "Organisert", "Integrert", "Forebyggende"},
                        .now_key = "Nivå nå",
                        .target_key = "Mål"};
  const char* names[] = {"Hjemmesykepleien nord", "Korttidsavdelingen", "Legevakta",
                         "Psykisk helse og avhengighet for unge og voksne", "Solbakken sykehjem"};
  for (std::size_t i = 0; i < units; ++i) {
    chart::LevelDotRow row{.label = i < 5 ? names[i] : "Enhet " + std::to_string(i + 1),
                           .now = (i * 7 + 2) % 5};
    if (i % 4 == 3) row.now = {};
    if (i % 3 != 2) row.target = std::min<std::size_t>((i * 7 + 2) % 5 + i % 2, 4);
    row.text = (row.now ? std::to_string(*row.now + 1) : "–") +
               (row.target ? " → " + std::to_string(*row.target + 1) : "");
    if (i == 0) row.href = "#unit";
    dots.rows.push_back(std::move(row));
  }
  return dots;
}

inline chart::JourneyRoad journey(double today) {
  using chart::RoadState;
  chart::JourneyRoad road{.title = "Forbedringsreisen", .today = today, .today_text = "I dag, 31.10.2026"};
  const char* names[] = {"Forbedringskompetanse", "Forbedringsmedvirkning", "Forbedringseierskap",
                         "Forbedringskultur", "Forbedringsbærekraft"};
  const char* words[] = {"Gjennomført", "Underveis", "Planlagt"};
  for (int i = 0; i < 5; ++i) {
    const auto state = i + 1 <= today ? RoadState::done
                       : i <= today   ? RoadState::under_way
                                      : RoadState::planned;
    road.stages.push_back({.version = std::to_string(i + 1) + ".0",
                           .name = names[i],
                           .period = "20" + std::to_string(22 + i) + "/" + std::to_string(23 + i),
                           .state = state,
                           .state_text = words[static_cast<int>(state)],
                           .href = i == 0 ? "#stage" : ""});
  }
  return road;
}

inline chart::JourneyRoad stages(std::size_t count) {
  chart::JourneyRoad road = journey(0.4);
  road.stages.resize(1);
  for (std::size_t i = 1; i < count; ++i)
    road.stages.push_back({.version = std::to_string(i + 1) + ".0",
                           .name = "Etappe nummer " + std::to_string(i + 1),
                           .period = "2030",
                           .state_text = "Planlagt"});
  return road;
}

inline Section maturity_section() {
  return {"A ladder of levels and a journey in stages",
          {shown_as("Five steps; the one reached, the one aimed for and three themes on their own steps.",
                    maturity()),
           shown_as("A ladder on which nobody has been placed.",
                    [] {
                      chart::Staircase staircase = maturity();
                      staircase.here = staircase.target = {};
                      staircase.signs = {};
                      return staircase;
                    }()),
           shown_as("Nine steps, the target reached, four signs on the highest.", stairs(9, 4)),
           shown_as("One step.", stairs(1, 0)),
           shown_as("Five units: level now and target, in order of their names.", units_on_levels(5)),
           shown_as("One unit.", units_on_levels(1)), shown_as("Sixty units.", units_on_levels(60)),
           shown_as("A journey in five stages, today in the last.", journey(4.17)),
           shown_as("The same in the middle of the second stage, on the wave.", journey(1.5)),
           shown_as("The same as the third stage begins: the sign stands beside the station.", journey(2)),
           shown_as("Before it begins.", journey(-2)), shown_as("When it is over.", journey(9)),
           shown_as("One stage.", stages(1)), shown_as("Twelve stages, downwards.", stages(12))}};
}

}  // namespace gallery
