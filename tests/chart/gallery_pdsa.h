#pragma once

#include <string>
#include <utility>
#include <vector>

#include "chart/driver_diagram.h"
#include "chart/pdsa_ramp.h"
#include "gallery.h"

// Charts of the gallery that show what is tried and why.
namespace gallery {

inline chart::DiagramHeadings diagram_headings() {
  return {"Mål", "Primære drivere", "Sekundære drivere", "Endringsideer"};
}

inline chart::DriverDiagram small_diagram() {
  using chart::IdeaState;
  chart::DriverDiagram diagram{.title = "Driverdiagram",
                               .description = "Tre primære drivere og sju endringsideer.",
                               .headings = diagram_headings(),
                               .aim = "Fra 8 til 5 fall per 1000 liggedøgn innen 31. desember 2026"};
  diagram.primary = {
      {"Vi vet hvem som kan falle, og hvorfor",
       {{"Risikoen vurderes det første døgnet",
         {{"Vurderingen står øverst på innkomstlisten", IdeaState::kept, "Beholdt · 3 tester", "#a"},
          {"Nattevakten ser etter om den mangler", IdeaState::implemented, "Innført · 2 tester", "#b"}}},
        {"Legemiddelgjennomgang er gjort",
         {{"Farmasøyt og tilsynslege ser på listen sammen ved årskontroll", IdeaState::idea, "Idé", ""}}}},
       {}},
      {"Omgivelsene er trygge",
       {{"Hjelp er innen rekkevidde",
         {{"Nattlys med bevegelsesføler mellom seng og bad", IdeaState::testing, "Prøves ut · 1 test", "#c"},
          {"Fast runde klokken 05 hos alle", IdeaState::abandoned, "Forkastet · 1 test", "#d"}}}},
       {}},
      {"Vi lærer av hvert fall",
       {},
       {{"Ti minutters fallprat ved vaktskiftet", IdeaState::implemented, "Innført · 4 tester", "#e"}}}};
  diagram.ideas = {{"En idé som ingen har satt i sammenheng ennå", IdeaState::idea, "Idé", ""}};
  return diagram;
}

// Four primary drivers with four secondary each, and five ideas for each of these.
inline chart::DriverDiagram large_diagram() {
  chart::DriverDiagram diagram = small_diagram();
  const auto ideas = small_diagram().primary[0].secondary[0].ideas;
  diagram.primary.clear();
  for (int i = 0; i < 4; ++i) {
    chart::DiagramPrimary primary{.title = "Primær driver " + std::to_string(i + 1) + " som tar to linjer"};
    for (int j = 0; j < 4; ++j) {
      chart::DiagramSecondary secondary{.title = "Sekundær driver " + std::to_string(i + 1) + "." +
                                                 std::to_string(j + 1)};
      for (int k = 0; k < 5; ++k)
        secondary.ideas.push_back(
            {"Endringsidé " + std::to_string(k + 1) + (k % 2 ? " som sier litt mer om hva som gjøres" : ""),
             static_cast<chart::IdeaState>(k), k ? "Prøves ut · 2 tester" : "Idé", k ? "#k" : ""});
      primary.secondary.push_back(std::move(secondary));
    }
    diagram.primary.push_back(std::move(primary));
  }
  return diagram;
}

// Nothing but an aim and ideas: the columns between are left out.
inline chart::DriverDiagram diagram_of_ideas() {
  chart::DriverDiagram diagram = small_diagram();
  diagram.primary.clear();
  return diagram;
}

inline chart::PdsaRamp ramp(int steps) {
  constexpr const char* const outcomes[] = {"Utvidet", "Justert", "Forkastet", "Pågår"};
  constexpr int sizes[] = {1, 3, 3, 10, 22, 60, 140};
  chart::PdsaRamp ramp{
      .title = "Testene av én idé", .description = "Fra 1 til 140.", .this_text = "Denne testen"};
  for (int i = 0; i < steps; ++i) {
    const int outcome = i + 1 == steps ? 3 : i % 7 == 2 ? 1 : i % 11 == 9 ? 2 : 0;
    const int size = sizes[i % 7];
    chart::RampStep step{.day = 20000 + i * 20.0 + (i > 3 ? 100 : 0),
                         .date = std::to_string(1 + i % 28) + ". okt. 2025",
                         .size = size,
                         .size_text = std::to_string(size),
                         .outcome = static_cast<chart::TestOutcome>(outcome),
                         .outcome_text = outcomes[outcome],
                         .is_this = i == 1,
                         .name = "Test " + std::to_string(i + 1),
                         .href = "#t"};
    if (i == 2) {
      step.size = {};
      step.size_text = "?";
    }
    ramp.steps.push_back(std::move(step));
  }
  return ramp;
}

inline std::vector<Section> pdsa_charts() {
  const auto diagram = [](chart::DriverDiagram data) {
    return [data = std::move(data)](double width, const chart::TextWidth& text_width) {
      return chart::draw(data, width, text_width);
    };
  };
  const auto stairs = [](int steps) {
    return [steps](double width, const chart::TextWidth& text_width) {
      return chart::draw(ramp(steps), width, text_width);
    };
  };
  return {{"Driver diagrams",
           {{"Ideas of all states; one hangs on a primary driver, one on the aim", diagram(small_diagram())},
            {"Four by four by five", diagram(large_diagram())},
            {"An aim and an idea alone", diagram(diagram_of_ideas())}}},
          {"PDSA ramps",
           {{"Six tests, the second is this one, the last still open", stairs(6)},
            {"Two tests", stairs(2)},
            {"One test", stairs(1)},
            {"Too many for stairs: a row each", stairs(20)},
            {"Sixty tests", stairs(60)}}}};
}

}  // namespace gallery
