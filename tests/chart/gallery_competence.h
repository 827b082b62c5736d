#pragma once

#include "chart/target_bars.h"
#include "gallery.h"
#include "gallery_other_charts.h"

// Charts of the gallery that weigh people and hours against what is wanted of them.
namespace gallery {

inline chart::TargetBars capacity() {
  using chart::BarSign;
  return {
      .title = "Ekspertenes timer",
      .mark_is = chart::MarkIs::room,
      .rows =
          {{.label = "Forbedringsveiledning og måling",
            .amount = 46,
            .mark = 40.0,
            .text = "46 av 40 timer",
            .note = "overbooket med 6",
            .sign = BarSign::over,
            .href = "#a"},
           {.label = "Statistikk", .amount = 12, .mark = 30.0, .text = "12 av 30 timer", .note = "18 ledige"},
           {.label = "Brukermedvirkning og pårørendekunnskap i utviklingsarbeid",
            .amount = 15,
            .mark = 15.0,
            .text = "15 av 15 timer",
            .note = "fullt"},
           {.label = "Smittevern", .mark = 10.0, .text = "10 timer", .note = "bruken er ikke ført"},
           {.label = "Legemidler", .amount = 0, .mark = 8.0, .text = "0 av 8 timer", .note = "8 ledige"}},
      .number = number,
      .axis = "Timer i måneden",
      .amount_key = "Brukt",
      .mark_key = "Kapasitet",
      .over_key = "Mer enn det er kapasitet til"};
}

inline chart::TargetBars agents(int units) {
  using chart::BarSign;
  chart::TargetBars bars{.title = "Forbedringsagenter",
                         .rows = {{.label = "Helse og omsorg",
                                   .amount = 60,
                                   .further = 14,
                                   .mark = 80.0,
                                   .text = "60 av 80",
                                   .note = "mangler 20"}},
                         .number = number,
                         .axis = "Opplærte forbedringsagenter",
                         .amount_key = "Opplært",
                         .further_key = "Under opplæring",
                         .mark_key = "Mål"};
  for (int i = 1; i < units; ++i) {
    chart::TargetBarRow row{.label = "Hjemmesykepleien " + std::to_string(i),
                            .depth = 1 + i % 3,
                            .mark = 6.0 + i % 7,
                            .text = "vises ikke",
                            .note = "mål " + std::to_string(6 + i % 7)};
    if (i % 4 != 0) {
      row.amount = 5 + i % 5;
      row.text = number(*row.amount, 0) + " av " + number(*row.mark, 0);
      row.sign = *row.amount >= *row.mark ? BarSign::reached : BarSign::none;
      row.note =
          row.sign == BarSign::reached ? "målet er nådd" : "mangler " + number(*row.mark - *row.amount, 0);
    }
    bars.rows.push_back(row);
  }
  return bars;
}

inline Section target_bars() {
  chart::TargetBars hidden = agents(1);
  hidden.rows = {{.label = "Frisklivssentralen", .mark = 1.0, .text = "vises ikke"}};
  chart::TargetBars nothing = agents(0);
  nothing.rows.clear();
  return {
      "Amounts against a target or a capacity",
      {shown_as("Hours used of a capacity: one over-booked, one full, one unknown, one unused.", capacity()),
       shown_as("Trained people against targets by unit; small numbers are not shown.", agents(9)),
       shown_as("Sixty units.", agents(60)), shown_as("One unit, whose number is not shown.", hidden),
       shown_as("Nobody at all.", nothing)}};
}

}  // namespace gallery
