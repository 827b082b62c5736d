#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "chart/interval_pairs.h"
#include "gallery.h"
#include "gallery_other_charts.h"

// Charts of the gallery for two surveys with their intervals.
namespace gallery {

inline const char* const factor_names[] = {"Samarbeid i gruppa", "Trygghet",
                                           "Trygt å si fra",     "Læring av avvik",
                                           "Ledernes støtte",    "Tid til å gjøre det riktig"};

inline chart::IntervalPairs interval_pairs(int rows) {
  chart::IntervalPairs chart{
      .title = "Sikkerhetskulturen",
      .low = 20,
      .number = number,
      .before_key = "April 2024",
      .key = {
          .common = "April 2026", .improvement = "April 2026, bedre", .concern = "April 2026, dårligere"}};
  const auto value = [](double mean, double half) {
    return chart::IntervalValue{
        .value = mean, .low = std::max(20.0, mean - half), .high = std::min(100.0, mean + half)};
  };
  for (int row = 0; row < rows; ++row) {
    const double before = 60 + 20 * noise(row * 7), now = before + 14 * noise(row * 11 + 5);
    chart::IntervalPair pair{.label = factor_names[row % 6],
                             .before = value(before, 5),
                             .now = value(now, 5),
                             .text = number(before, 0) + " → " + number(now, 0)};
    if (now - before > 10) pair.verdict = chart::Verdict::improvement;
    if (before - now > 10) pair.verdict = chart::Verdict::concern;
    chart.rows.push_back(std::move(pair));
  }
  return chart;
}

inline chart::IntervalPairs strained_pairs() {
  chart::IntervalPairs chart = interval_pairs(6);
  chart.rows[0].before.reset();  // new
  chart.rows[0].text = number(chart.rows[0].now->value, 0);
  chart.rows[1].now.reset();  // hidden
  chart.rows[1].before.reset();
  chart.rows[1].text = "skjult";
  chart.rows[2].now = chart.rows[2].before;  // equal
  chart.rows[3].now->low.reset();            // without an interval
  chart.rows[3].now->high.reset();
  chart.rows[4].verdict = chart::Verdict::concern;
  chart.rows[4].before = chart::IntervalValue{.value = 98, .low = 94, .high = 100};
  chart.rows[4].now = chart::IntervalValue{.value = 24, .low = 20, .high = 30};
  chart.rows[4].text = "98 → 24";
  chart.rows[5].label = "Vi har nok folk til å gjøre jobben slik vi alle vet at den bør gjøres her hos oss";
  return chart;
}

inline std::vector<Section> culture_charts() {
  return {
      {"Two surveys with intervals",
       {shown_as("Six factors: only intervals that lie apart are a change.", interval_pairs(6)),
        shown_as("New, hidden, equal, without interval, at both ends, and a long name.", strained_pairs()),
        shown_as("One factor.", interval_pairs(1)), shown_as("Sixty factors.", interval_pairs(60)),
        shown_as("No factors.", interval_pairs(0))}}};
}

}  // namespace gallery
