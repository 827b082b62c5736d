#pragma once

#include <string>
#include <utility>
#include <vector>

#include "chart/dumbbell_chart.h"
#include "chart/gap_bar.h"
#include "chart/governance_circle.h"
#include "chart/pareto_chart.h"
#include "chart/share_bar.h"
#include "chart/sparkline.h"
#include "chart/variation_icon.h"
#include "pareto_of.h"
#include "gallery.h"
#include "gallery_portfolio.h"
#include "gallery_run_charts.h"
#include "gallery_unit_charts.h"

// All other charts of the gallery.
namespace gallery {

template <class Chart>
Entry shown_as(std::string what, Chart chart) {
  chart.description = what;
  return {what, [chart = std::move(chart)](double width, const chart::TextWidth& text_width) {
            return draw(chart, width, text_width);
          }};
}

// One that is as large on a phone as on a desk.
inline Entry small(std::string what, chart::Scene scene) {
  scene.description = what;
  return {what, [scene = std::move(scene)](double, const chart::TextWidth&) { return scene; }};
}

inline chart::ParetoChart pareto(std::vector<std::pair<std::string, double>> causes) {
  chart::ParetoChart chart{.title = "Årsaker",
                           .count_label = "Hendelser",
                           .share_label = "Samlet andel",
                           .number = number,
                           .percent = percent};
  for (auto& [name, count] : causes)
    chart.categories.push_back({.name = std::move(name), .count = count, .number = number(count, 0)});
  return with_shares(std::move(chart));
}

inline chart::ParetoChart falls_by_cause() {
  return pareto({{"På vei til toalettet uten hjelp", 61},
                 {"Reiser seg fra seng eller stol", 44},
                 {"Glatt eller vått gulv", 17},
                 {"Svimmel av legemidler", 12},
                 {"Mangler hjelpemiddel", 8},
                 {"Annet", 9}});
}

inline chart::ParetoChart many_causes() {
  std::vector<std::pair<std::string, double>> causes;
  for (int i = 0; i < 18; ++i)
    causes.emplace_back("Årsak nummer " + std::to_string(i + 1), std::floor(120.0 / (i + 1)));
  return pareto(std::move(causes));
}

inline chart::DumbbellChart outcomes() {
  using chart::Verdict;
  chart::DumbbellChart chart{.title = "Resultatmål fra start til nå",
                             .zero_label = "Utgangspunkt",
                             .worse_label = "Dårligere",
                             .better_label = "Bedre",
                             .percent = signed_percent,
                             .target_key = "Mål",
                             .start_key = "Start",
                             .key = {.common = "Tilfeldig variasjon",
                                     .improvement = "Særskilt, bedre",
                                     .concern = "Særskilt, dårligere",
                                     .neutral = "Særskilt"}};
  chart.groups = {
      {"Medisinsk klinikk",
       {{.label = "Fall per 1000 liggedøgn",
         .now = 67,
         .target = 50,
         .start_text = "12,3",
         .now_text = "4,1",
         .verdict = Verdict::improvement},
        {.label = "Reinnleggelser innen 30 dager",
         .now = -9,
         .target = 20,
         .start_text = "11,0 %",
         .now_text = "12,0 %"},
        {.label = "Riktig antibiotika innen en time etter innkomst i akuttmottaket",
         .now = 38,
         .target = 45,
         .start_text = "61 %",
         .now_text = "84 %",
         .verdict = Verdict::improvement,
         .href = "#outcomes"}}},
      {"Kirurgisk klinikk",
       {{.label = "Infeksjoner",
         .now = -34,
         .target = 30,
         .start_text = "3,2 %",
         .now_text = "4,3 %",
         .verdict = Verdict::concern},
        {.label = "Strykninger", .now = 0, .target = 25, .start_text = "8,0 %", .now_text = "8,0 %"},
        {.label = "Meldte nestenhendelser",
         .now = 640,
         .start_text = "5",
         .now_text = "37",
         .verdict = Verdict::neutral_signal},
        {.label = "Trykksår (ny måling)", .start_text = "–", .now_text = "2"}}}};
  return chart;
}

inline chart::GovernanceCircle circle() {
  using chart::CellState;
  chart::GovernanceCircle circle{.title = "Plikter etter forskriften",
                                 .thread = {"6f", "7b", "8c", "9b"},
                                 .middle = "17",
                                 .below_middle = "av 21 plikter er ivaretatt",
                                 .key = {.ok = "Ivaretatt",
                                         .partly = "Delvis",
                                         .hole = "Mangler",
                                         .overdue = "Foreldet",
                                         .excused = "Unntatt",
                                         .thread = "Kompetanse"}};
  const auto phase = [](const std::string& name, const std::string& section, std::string_view letters) {
    chart::CirclePhase result{.name = name};
    for (const char letter : letters)
      result.cells.push_back({.key = section + letter, .name = section + letter});
    return result;
  };
  circle.phases = {phase("§ 6 Planlegge", "6", "abcdefg"), phase("§ 7 Gjennomføre", "7", "abcde"),
                   phase("§ 8 Evaluere", "8", "abcdef"), phase("§ 9 Korrigere", "9", "abc")};
  circle.phases[0].cells[3].state = CellState::hole;
  circle.phases[1].cells[2].state = CellState::partly;
  circle.phases[2].cells[5].state = CellState::overdue;
  circle.phases[2].cells[1].state = CellState::excused;
  return circle;
}

inline chart::ShareBar statuses() {
  return {.title = "Prosjekter etter status",
          .shares = {{.name = "Idé", .count = 2, .number = "2"},
                     {.name = "Aktiv", .count = 9, .number = "9", .emphasis = chart::Emphasis::strong},
                     {.name = "Avsluttet", .count = 4, .number = "4"}}};
}

inline Section icons() {
  using chart::AssuranceIcon, chart::VariationIcon;
  Section section{"Icons", {}};
  const char* variation[] = {"Common cause.",  "Improvement, high.", "Improvement, low.",
                             "Concern, high.", "Concern, low.",      "Signal, high.",
                             "Signal, low.",   "Too little data.",   "Not judged."};
  const char* assurance[] = {"Reaches the target.", "Does not reach the target.", "Reaches it now and then."};
  for (int i = 0; i < 9; ++i)
    section.entries.push_back(small(variation[i], chart::variation_icon(static_cast<VariationIcon>(i))));
  for (int i = 0; i < 3; ++i)
    section.entries.push_back(small(assurance[i], chart::assurance_icon(static_cast<AssuranceIcon>(i))));
  for (int i = 0; i < 4; ++i)
    section.entries.push_back(small("A point's sign.", chart::verdict_sign(static_cast<chart::Verdict>(i))));
  return section;
}

inline std::vector<Section> other_charts() {
  std::vector<Section> sections{
      {"Funnel plots",
       {shown_as(
            "Fifteen units; the limits close as units grow; those outside are named, others as room allows.",
            funnel(15, 4.2)),
        shown_as("Sixty units.", funnel(60, 2.4)), shown_as("Three units.", funnel(3, 1)),
        shown_as("Forty units, most of them outside their limits.", funnel(40, 6)),
        shown_as("No units.", funnel(0, 1))}},
      {"Pareto charts",
       {shown_as("Six causes with long names; two thirds are two of them.", falls_by_cause()),
        shown_as("Eighteen causes: the bars lie down where names have no room.", many_causes()),
        shown_as("One cause.", pareto({{"Eneste årsak", 7}})),
        shown_as("Nothing counted.", pareto({{"Første", 0}, {"Andre", 0}}))}},
      {"Dumbbells",
       {shown_as(
           "Outcome measures from start to now, in groups; one far beyond the axis, one without a start.",
           outcomes())}},
      {"Small multiples",
       {shown_as("Seven units on common axes; one without values.", multiples(7)),
        shown_as("Two units.", multiples(2)), shown_as("One unit.", multiples(1))}},
      {"Circle", {shown_as("Twenty-one duties with a thread of four.", circle())}},
      {"Small charts",
       {shown_as("Counts by category.", statuses()),
        small("A share and its target.", draw(chart::GapBar{.title = "64 av 80", .share = 64, .target = 80})),
        small("A share beyond its target.",
              draw(chart::GapBar{.title = "92 av 80", .share = 92, .target = 80})),
        small("A sparkline.", draw(chart::Sparkline{.title = "Fall",
                                                    .values = noisy(24, 5, 2),
                                                    .centre = 5,
                                                    .latest = chart::Verdict::improvement}))}},
      icons(),
      {"Status flow",
       {shown_as("Two years, seven states.", flow(24)), shown_as("Five years.", flow(60)),
        shown_as("One month.", flow(1)), shown_as("No months.", flow(0))}},
      {"Gantt charts",
       {shown_as("Five projects in four units: moved, late, without an end.", gantt(5)),
        shown_as("Sixty projects; one without a start.", gantt(60)), shown_as("One project.", gantt(1))}},
      {"Scores in pairs",
       {shown_as("Seven projects; one says nothing itself.", scores(7)),
        shown_as("Sixty projects.", scores(60)), shown_as("One project.", scores(1))}},
      {"Bars against a limit",
       {shown_as("Seven projects, some beyond the limit, one without a day.", ages(7)),
        shown_as("Sixty projects.", ages(60)), shown_as("One project.", ages(1))}},
      {"Steps of a funnel",
       {shown_as("Fewer at each step.", kept(38, 27, 14, 9)), shown_as("None got further.", kept(4, 0, 0, 0)),
        shown_as("All got there.", kept(3, 3, 3, 3)), shown_as("Nothing planned.", kept(0, 0, 0, 0))}}};
  return sections;
}

}  // namespace gallery
