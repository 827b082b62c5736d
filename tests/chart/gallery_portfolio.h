#pragma once

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "chart/funnel_steps.h"
#include "chart/gantt.h"
#include "chart/limit_bars.h"
#include "chart/score_pairs.h"
#include "chart/status_flow.h"
#include "gallery.h"

// Charts of the gallery that show many projects at once.
namespace gallery {

constexpr double new_year_2025 = 20089;  // days since 1970-01-01

// The first day of a month, counted from January 2025.
inline double first_of_month(int month) {
  constexpr int days[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  const int year = month >= 0 ? month / 12 : -((11 - month) / 12);
  return new_year_2025 + 365 * year + days[month - 12 * year];
}

inline chart::StatusFlow flow(int months) {
  using chart::Fill;
  chart::StatusFlow flow{.title = "Prosjekter etter status, måned for måned",
                         .count_label = "Prosjekter",
                         .number = number,
                         .month_name = month_name};
  flow.bands = {{"Holder seg", Fill::strong, {}}, {"Avsluttet", Fill::level, {}},
                {"Avbrutt", Fill::crossed, {}},   {"Tas i bruk", Fill::rising, {}},
                {"På vent", Fill::upright, {}},   {"Aktivt", Fill::plain, {}},
                {"Idé", Fill::pale, {}}};
  for (int month = 0; month < months; ++month) {
    flow.periods.push_back(first_of_month(month));
    const double counts[] = {std::floor(month / 6.0),     std::floor(month / 9.0),
                             month > 7 ? 1.0 : 0.0,       std::floor(month / 5.0),
                             month % 7 == 3 ? 1. : 0.,    3 + std::floor(month / 4.0),
                             3 + std::round(noise(month))};
    for (std::size_t band = 0; band < flow.bands.size(); ++band)
      flow.bands[band].counts.push_back(counts[band]);
  }
  return flow;
}

inline chart::Gantt gantt(int bars) {
  using chart::Fill;
  const char* units[] = {"Hjemmetjenesten", "Sykehjem og korttidsavdeling", "Rehabilitering",
                         "Psykisk helse"};
  const Fill fills[] = {Fill::plain, Fill::rising, Fill::pale, Fill::upright, Fill::strong, Fill::crossed};
  const char* words[] = {"Aktivt", "Tas i bruk", "Idé", "På vent", "Holder seg", "Avbrutt"};
  chart::Gantt gantt{.title = "Prosjektene i tid",
                     .today = first_of_month(21) + 30,
                     .today_label = "31. oktober 2026",
                     .moved_key = "Slutten sto her før",
                     .late_key = "Over tiden",
                     .month_name = month_name};
  for (int i = 0; i < 6; ++i) gantt.fill_key.push_back({words[i], fills[i]});
  for (int i = 0; i < bars; ++i) {
    const auto unit = static_cast<std::size_t>(i * 4 / bars);
    if (gantt.groups.size() <= unit) gantt.groups.resize(unit + 1);
    chart::GanttBar bar{.label = i % 5 == 1
                                     ? "Riktig antibiotika innen en time etter innkomst i akuttmottaket"
                                     : "Prosjekt nummer " + std::to_string(i + 1),
                        .remark = words[i % 6],
                        .fill = fills[i % 6],
                        .start = first_of_month(i % 17) + i,
                        .end = first_of_month(14 + i % 13)};
    if (i % 6 == 3) bar.end.reset();
    if (i % 4 == 0) {
      bar.earlier_ends = {*bar.end - 120};
      bar.remark += " · slutt flyttet én gang";
    }
    bar.late = bar.end && *bar.end < gantt.today && i % 6 < 2;
    if (bar.late) bar.remark += " · over tiden";
    if (i == 0) bar.href = "#gantt";
    if (i == 8) bar.start.reset();
    gantt.groups[unit].heading = units[unit];
    gantt.groups[unit].bars.push_back(std::move(bar));
  }
  return gantt;
}

inline chart::ScorePairs scores(int pairs) {
  chart::ScorePairs scores{.title = "Det prosjektene sier, mot det dataene viser",
                           .low = 0,
                           .high = 5,
                           .number = number,
                           .said_key = "Egen vurdering",
                           .shown_key = "Det dataene viser",
                           .apart_key = "Dataene viser et helt trinn mindre"};
  scores.groups.resize(1);
  for (int i = 0; i < pairs; ++i) {
    const double said = 0.5 + std::round((noise(i + 3) + 1) * 4) / 2;
    const double shown = std::max(0.0, said - (i % 3) * 0.5);
    scores.groups[0].pairs.push_back(
        {.label = i % 6 == 2 ? "Riktig antibiotika innen en time etter innkomst i akuttmottaket"
                             : "Prosjekt nummer " + std::to_string(i + 1),
         .said = i == 4 ? std::nullopt : std::optional(said),
         .shown = shown,
         .text = (i == 4 ? "–" : number(said, 1)) + " → " + number(shown, 1),
         .apart = said - shown >= 1 && i != 4 ? chart::Apart::yes : chart::Apart::no,
         .href = i == 0 ? "#scores" : ""});
  }
  return scores;
}

inline chart::LimitBars ages(int bars) {
  chart::LimitBars ages{.title = "Dager siden siste nytt", .limit = 60, .limit_label = "60 dager"};
  for (int i = 0; i < bars; ++i) {
    const double days = std::round(std::pow(noise(i + 7) + 1, 2) * 45);
    ages.bars.push_back({.label = i % 5 == 3
                                      ? "Riktig antibiotika innen en time etter innkomst i akuttmottaket"
                                      : "Prosjekt nummer " + std::to_string(i + 1),
                         .value = i == 5 ? std::nullopt : std::optional(days),
                         .text = i == 5 ? "aldri" : number(days, 0) + " dager",
                         .href = i == 0 ? "#ages" : ""});
  }
  return ages;
}

inline chart::FunnelSteps kept(double planned, double done, double measured, double kept) {
  const auto step = [&](const char* name, double count, double before, double next) {
    chart::FunnelStep made{.name = name, .count = count, .number = number(count, 0)};
    if (before > 0) made.remark = percent(std::round(count / before * 100), 0) + " av forrige trinn";
    if (next < count) made.stopped = number(count - next, 0) + " stoppet her";
    return made;
  };
  return {.title = "Fra planlagt til beholdt",
          .steps = {step("Planlagt", planned, 0, done), step("Gjennomført", done, planned, measured),
                    step("Virkningen målt", measured, done, kept), step("Beholdt", kept, measured, kept)}};
}

}  // namespace gallery
