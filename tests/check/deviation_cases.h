#pragma once

#include "case.h"

namespace check {

// Slips in the numbers of deviations.
inline const Case deviation_cases[] = {
    {"DeviationRows",
     {{"content/deviation-types/falls.yaml", nullptr, "title: Fall\n"},
      {"content/deviation-stats/nursing-home.yaml", nullptr,
       "unit: nursing-home\n"
       "periods:\n"
       "  - {period: 2026-01, reported: 5, closed: 2, open: 8, open_over_30: 9, analysed: 6}\n"
       "  - {period: 2026-02, reported: 4, closed: 1, open: 9}\n"
       "  - {period: 2026-02, reported: 4, closed: 1, open: 12}\n"
       "  - {period: 2026-05, reported: 1, closed: 9, open: 2}\n"
       "  - {period: 2026-06-01, reported: 1}\n"
       "kinds:\n"
       "  - {period: 2026-01, type: falls, severity: minor, reported: 5}\n"
       "  - {period: 2026-02, type: falls, severity: minor, reported: 3}\n"
       "  - {period: 2026-05, type: falls, severity: minor, reported: 1}\n"},
      {"content/deviation-stats/again.yaml", nullptr, "unit: nursing-home\n"}},
     R"()",
     R"()"},
    {"DeviationFindings",
     {{"content/deviation-stats/nursing-home.yaml", nullptr,
       "unit: nursing-home\n"
       "learned:\n"
       "  - {text: Heisen var ikke kontrollert}\n"
       "  - {text: Listen var gal, closed: 2026-02-01}\n"}},
     R"()",
     R"()"},
};

}  // namespace check
