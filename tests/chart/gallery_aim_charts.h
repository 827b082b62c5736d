#pragma once

#include <string>

#include "chart/bullet_chart.h"
#include "chart/step_path.h"
#include "gallery.h"
#include "gallery_other_charts.h"

// Charts of the gallery that show how far aims have come and where in its method a project is.
namespace gallery {

inline chart::BulletChart bullets(std::vector<chart::BulletGroup> groups) {
  return {.title = "Så langt er målene kommet",
          .groups = std::move(groups),
          .baseline_key = "Utgangspunkt",
          .target_key = "Mål",
          .time_key = "Tid som er gått",
          .key = {.common = "Nå", .improvement = "Nå, særskilt bedre", .concern = "Nå, særskilt dårligere"}};
}

inline chart::BulletRow bullet(std::string label, double baseline, double now, double target, double time,
                               chart::Verdict verdict = chart::Verdict::common) {
  const double way = (now - baseline) / (target - baseline);
  return {.label = std::move(label),
          .baseline = baseline,
          .now = now,
          .target = target,
          .baseline_text = number(baseline, 0),
          .now_text = number(now, 1),
          .target_text = number(target, 0),
          .way_text = percent(way * 100, 0) + " av veien",
          .time = time,
          .time_text = time > 1 ? "Fristen er passert" : percent(time * 100, 0) + " av tiden",
          .verdict = verdict};
}

inline chart::BulletChart aims_of_a_portfolio() {
  chart::BulletRow no_measure{.label = "Advance care planning is written down for everyone who wants it",
                              .way_text = "Ingen måling ennå",
                              .time = 0.2,
                              .time_text = "20 % av tiden"};
  chart::BulletRow held{.label = "Hold fast på 80 prosent riktig håndhygiene",
                        .baseline = 80,
                        .now = 82,
                        .target = 80,
                        .way_text = "82 %, målet er 80 %"};
  chart::BulletRow linked = bullet("Færre fall på sykehjem", 8, 5.6, 5, 0.93, chart::Verdict::improvement);
  linked.href = "#falls";
  return bullets({{"Ingen skal bli skadet av helsehjelpen de får hos oss",
                   {linked, bullet("Færre trykksår på Solbakken", 4, 4.9, 2, 0.4, chart::Verdict::concern),
                    bullet("Rene hender på Fjordgløtt", 64, 86, 80, 1.2, chart::Verdict::improvement)}},
                  {"Tjenestene skal være til å stole på",
                   {bullet("Kortere ventetid hos fysioterapeut for voksne som er henvist", 37, 90, 21, 0.8),
                    bullet("Avvik lukkes på tre uker", 46, -20, 21, 0.1), no_measure, held}}});
}

inline chart::BulletChart one_aim() {
  chart::BulletRow row = bullet("", 8, 5.6, 5, 0.93, chart::Verdict::improvement);
  row.number = number;
  return bullets({{"", {std::move(row)}}});
}

inline chart::BulletChart many_aims(int count) {
  std::vector<chart::BulletRow> rows;
  for (int i = 0; i < count; ++i)
    rows.push_back(bullet("Prosjekt nummer " + std::to_string(i + 1), 100, 100 - 45 * (noise(i) + 0.9), 40,
                          (noise(i + 300) + 1) * 0.6));
  return bullets({{"", std::move(rows)}});
}

// Days since 1970 of the first of a month of 2026.
inline double day_2026(int month) { return 20454 + 30.4375 * (month - 1); }

inline chart::StepPath steps(std::vector<std::string> labels, std::vector<chart::PathStay> stays) {
  chart::StepPath path{.title = "Hvor i metoden prosjektet er",
                       .stays = std::move(stays),
                       .here = "Her er vi",
                       .forward_key = "Gikk videre",
                       .back_key = "Gikk tilbake",
                       .month_name = month_name};
  for (std::string& label : labels) path.steps.push_back({std::move(label)});
  return path;
}

inline std::vector<std::string> improvement_steps() {
  return {"Hva ønsker vi å oppnå?",
          "Hvordan vet vi at en endring er en forbedring?",
          "Hvilke endringer kan føre til forbedring?",
          "Planlegge testen",
          "Utføre testen",
          "Studere hva som skjedde",
          "Handle: utvide, justere eller forkaste"};
}

inline std::vector<std::string> five_phases() {
  return {"Forberede", "Planlegge", "Utføre", "Evaluere", "Følge opp"};
}

inline chart::StepPath testing_in_circles() {
  const auto at = [](std::size_t step, double from, double to) {
    return chart::PathStay{.step = step, .from = day_2026(0) + from, .to = day_2026(0) + to};
  };
  return steps(improvement_steps(), {at(0, 0, 40), at(1, 40, 75), at(2, 75, 120), at(3, 120, 135),
                                     at(4, 135, 160), at(5, 160, 170), at(6, 170, 180), at(3, 180, 200),
                                     at(4, 200, 240), at(2, 240, 262), at(3, 262, 280), at(4, 280, 330)});
}

inline chart::StepPath many_stays() {
  std::vector<chart::PathStay> stays;
  for (int i = 0; i < 60; ++i)
    stays.push_back({.step = static_cast<std::size_t>(i < 3 ? i : 3 + (i - 3) % 4),
                     .from = day_2026(0) + i * 18.0,
                     .to = day_2026(0) + (i + 1) * 18.0});
  return steps(improvement_steps(), std::move(stays));
}

inline std::vector<Section> aim_charts() {
  return {
      {"Bullet charts",
       {shown_as("Aims of different measures on one scale from baseline to target: ahead of time, the wrong "
                 "way, beyond the target, far beyond either, without a measure, with no way to go.",
                 aims_of_a_portfolio()),
        shown_as("One aim, with the numbers of its measure.", one_aim()),
        shown_as("Sixty aims.", many_aims(60)), shown_as("No aims.", bullets({}))}},
      {"Paths of steps",
       {shown_as("Three questions and tests in circles; gone back twice.", testing_in_circles()),
        shown_as("Five phases, at the first since today.",
                 steps(five_phases(), {{.step = 0, .from = day_2026(10), .to = day_2026(10)}})),
        shown_as("Five phases of which none has begun.", steps(five_phases(), {})),
        shown_as("Sixty stays.", many_stays())}}};
}

}  // namespace gallery
