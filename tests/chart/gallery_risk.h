#pragma once

#include <string>

#include "chart/risk_matrix.h"
#include "gallery.h"

// Charts of the gallery about risk.
namespace gallery {

inline chart::RiskMatrix risk_matrix() {
  chart::RiskMatrix matrix{
      .title = "Risikoer før tiltak og nå",
      .description = "Av fem risikoer er to nå høye eller svært høye, mot fire før tiltak.",
      .likelihood = "Sannsynlighet",
      .consequence = "Konsekvens"};
  matrix.shade_of = [](int level) {
    return static_cast<chart::RiskShade>((level >= 5) + (level >= 10) + (level >= 15));
  };
  matrix.shades = {"Lav 1–4", "Middels 5–9", "Høy 10–14", "Svært høy 15–25"};
  matrix.line_key = "Over streken: tiltak eller begrunnelse";
  matrix.counted = [](std::size_t) { return "risikoer"; };
  return matrix;
}

inline chart::RiskMatrix few_risks() {
  chart::RiskMatrix matrix = risk_matrix();
  matrix.grids = {{"Før tiltak",
                   {{5, 4, "1", "1 Feil legemiddelliste", "#1"},
                    {4, 4, "2", "2 Forverring ses for sent", "#2"},
                    {4, 4, "3", "3 Utskrevet uten epikrise", "#3"},
                    {3, 4, "4", "4 Fall om natten", "#4"},
                    {2, 2, "5", "5 Alarmen er tom for strøm", "#5"}}},
                  {"Nå",
                   {{5, 3, "1", "1 Feil legemiddelliste", "#1"},
                    {4, 3, "2", "2 Forverring ses for sent", "#2"},
                    {3, 3, "3", "3 Utskrevet uten epikrise", "#3"},
                    {3, 2, "4", "4 Fall om natten", "#4"},
                    {2, 2, "5", "5 Alarmen er tom for strøm", "#5"}}}};
  return matrix;
}

// So many that some cells can only count theirs; `in_one_cell`: all of them in the worst.
inline chart::RiskMatrix many_risks(int count, bool in_one_cell) {
  chart::RiskMatrix matrix = risk_matrix();
  matrix.grids = {{"Før tiltak", {}}, {"Nå", {}}};
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i + 1);
    chart::RiskMark mark{5, 5, number, number + " En risiko", "#r" + number};
    if (!in_one_cell) mark.consequence = 1 + (i * 7) % 5, mark.likelihood = 1 + (i * i + i / 5) % 5;
    matrix.grids[0].marks.push_back(mark);
    if (mark.likelihood > 1 && i % 3 != 0) --mark.likelihood;
    matrix.grids[1].marks.push_back(mark);
  }
  return matrix;
}

inline Section risk_charts() {
  const auto drawn = [](chart::RiskMatrix matrix) {
    return [=](double width, const chart::TextWidth& text_width) {
      return chart::draw(matrix, width, text_width);
    };
  };
  chart::RiskMatrix one = few_risks();
  one.grids.erase(one.grids.begin());
  one.headline = "To av fem risikoer er høye eller svært høye";
  one.subtitle = "Konsekvens og sannsynlighet fra 1 til 5";
  return {"Risk matrix",
          {{"before treatment and now: numbered discs that lead to each risk, a line where something must be "
            "done",
            drawn(few_risks())},
           {"one grid alone, with a headline", drawn(one)},
           {"60 risks: cells without room for all of theirs count them", drawn(many_risks(60, false))},
           {"120 risks, all in one cell", drawn(many_risks(120, true))},
           {"none", [=](double width, const chart::TextWidth& text_width) {
              chart::RiskMatrix matrix = risk_matrix();
              matrix.grids = {{"Nå", {}}};
              return chart::draw(matrix, width, text_width);
            }}}};
}

}  // namespace gallery
