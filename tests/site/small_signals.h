#pragma once

#include <fmt/format.h>

#include "site/small_site.h"

// Four units below one that count falls in the same way, and two measures of their own: one that gets worse
// and one with five values.
namespace small_signals {

// So many of so many in each month of 2024 and 2025.
inline std::string counts(int falls, int denominator, int change_by = 0) {
  std::string points;
  for (int month = 0; month < 24; ++month) {
    points += fmt::format("    - {{at: {}-{:02}, value: {}, denominator: {}}}\n", 2024 + month / 12,
                          month % 12 + 1, falls + month % 2 + (month >= 12 ? change_by : 0), denominator);
  }
  return points;
}

inline std::string falls_in(std::string_view unit, std::string_view title, int falls, int change_by = 0) {
  return fmt::format(
      "- id: falls-{0}\n  title: {1}\n  unit: {0}\n  indicator: falls\n  kind: outcome\n  chart: u\n"
      "  period: month\n  frequency: month\n  improvement: decrease\n  multiply: 1000\n  decimals: 1\n  "
      "target: 6\n"
      "  unit_label: per 1000 døgn\n  counts: events\n  points:\n{2}",
      unit, title, counts(falls, 1000, change_by));
}

inline std::vector<source::File> files() {
  const std::string waiting =
      "- id: waiting\n  title: Ventetid\n  unit: clinic\n  project: queue\n  kind: outcome\n  chart: run\n"
      "  period: month\n  improvement: decrease\n  target: 7\n  points:\n";
  std::string worse = waiting;
  for (int month = 0; month < 24; ++month) {
    worse += fmt::format("    - {{at: {}-{:02}, value: {}}}\n", 2024 + month / 12, month % 12 + 1,
                         (month < 12 ? 5 : 9) + month % 2);
  }
  std::string few =
      "- id: new\n  title: Nytt tall\n  unit: all\n  kind: process\n  chart: i\n  period: month\n"
      "  improvement: increase\n  points:\n";
  for (int month = 8; month <= 12; ++month) few += fmt::format("    - {{at: 2025-{:02}, value: 3}}\n", month);
  return {{"site.yaml", "title: Kvalitet\norganisation: Vår kommune\nlanguages: [nb, en]\n"},
          {"content/units/units.yaml",
           "- {id: all, title: Alle}\n"
           "- {id: homes, title: Sykehjem, parent: all}\n"
           "- {id: north, title: Nord, parent: homes}\n"
           "- {id: south, title: Sør, parent: homes}\n"
           "- {id: west, title: Vest, parent: homes}\n"
           "- {id: clinic, title: Klinikk, parent: all}\n"},
          {"content/indicators/falls.yaml", "title: Fall i sykehjem\nabout: Telles likt.\n"},
          {"content/projects/queue.yaml", "title: Kortere kø\nunit: clinic\nstatus: active\n"},
          {"content/measures/falls.yaml", falls_in("north", "Fall i nord", 4) +
                                              falls_in("south", "Fall i sør", 10, -6) +
                                              falls_in("west", "Fall i vest", 20)},
          {"content/measures/other.yaml", worse + few}};
}

}  // namespace small_signals
