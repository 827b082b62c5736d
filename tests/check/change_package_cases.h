#pragma once

#include "case.h"

namespace check {

inline const Case change_package_cases[] = {
    {"SpreadStepMistyped",
     {{"content/change-packages/lights.yaml", nullptr,
       "title: Nattlys\n"
       "started: 2026-01-12\n"
       "units: [{unit: nursing-home}]\n"
       "steps:\n"
       "  - {key: trained, title: Opplært}\n"
       "  - {key: used, title: I bruk}\n"
       "uptake:\n"
       "  - {unit: nursing-home, step: traind, date: 2026-02-02}\n"}},
     R"(content/change-packages/lights.yaml:8:32: feil: pakken har ikke noe trinn som heter «traind» [spread-steps]
    8 |   - {unit: nursing-home, step: traind, date: 2026-02-02}
      |                                ^
tips: mente du «trained»?
)",
     R"(content/change-packages/lights.yaml:8:32: error: the package has no step called 'traind' [spread-steps]
    8 |   - {unit: nursing-home, step: traind, date: 2026-02-02}
      |                                ^
hint: did you mean 'trained'?
)"},
    {"SpreadStepThatIsNotThere",
     {{"content/change-packages/lights.yaml", nullptr,
       "title: Nattlys\n"
       "started: 2026-01-12\n"
       "units: [{unit: nursing-home}]\n"
       "steps:\n"
       "  - {key: trained, title: Opplært}\n"
       "  - {key: used, title: I bruk}\n"
       "uptake:\n"
       "  - {unit: nursing-home, step: fest, date: 2026-02-02}\n"}},
     R"(content/change-packages/lights.yaml:8:32: feil: pakken har ikke noe trinn som heter «fest» [spread-steps]
    8 |   - {unit: nursing-home, step: fest, date: 2026-02-02}
      |                                ^
tips: trinnene er trained, used
)",
     R"(content/change-packages/lights.yaml:8:32: error: the package has no step called 'fest' [spread-steps]
    8 |   - {unit: nursing-home, step: fest, date: 2026-02-02}
      |                                ^
hint: the steps are trained, used
)"},
    {"SpreadStepsWithOneName",
     {{"content/change-packages/lights.yaml", nullptr,
       "title: Nattlys\n"
       "started: 2026-01-12\n"
       "units: [{unit: nursing-home}]\n"
       "steps:\n"
       "  - {key: trained, title: Opplært}\n"
       "  - {key: trained, title: I bruk}\n"
       "uptake:\n"
       "  - {unit: nursing-home, step: trained, date: 2026-02-02}\n"}},
     R"(content/change-packages/lights.yaml:6:11: feil: to av trinnene heter «trained» [spread-steps]
    6 |   - {key: trained, title: I bruk}
      |           ^
tips: gi hvert trinn sitt eget navn
  nb: se content/change-packages/lights.yaml:5:11
)",
     R"(content/change-packages/lights.yaml:6:11: error: two of the steps are called 'trained' [spread-steps]
    6 |   - {key: trained, title: I bruk}
      |           ^
hint: give each step a name of its own
  note: see content/change-packages/lights.yaml:5:11
)"},
    {"SpreadStepBeforeAnEarlierOne",
     {{"content/change-packages/lights.yaml", nullptr,
       "title: Nattlys\n"
       "started: 2026-01-12\n"
       "units: [{unit: nursing-home}]\n"
       "steps:\n"
       "  - {key: trained, title: Opplært}\n"
       "  - {key: used, title: I bruk}\n"
       "uptake:\n"
       "  - {unit: nursing-home, step: trained, date: 2026-02-02}\n"
       "  - {unit: nursing-home, step: used, date: 2026-01-20}\n"}},
     R"(content/change-packages/lights.yaml:9:44: advarsel: «nursing-home» nådde trinnet «used» før «trained» [spread-steps]
    9 |   - {unit: nursing-home, step: used, date: 2026-01-20}
      |                                            ^
tips: se etter en dato som er feil
  nb: se content/change-packages/lights.yaml:8:47
)",
     R"(content/change-packages/lights.yaml:9:44: warning: 'nursing-home' reached the step 'used' before 'trained' [spread-steps]
    9 |   - {unit: nursing-home, step: used, date: 2026-01-20}
      |                                            ^
hint: look for a date that is wrong
  note: see content/change-packages/lights.yaml:8:47
)"},
    {"SpreadStepLeftOut",
     {{"content/change-packages/lights.yaml", nullptr,
       "title: Nattlys\n"
       "started: 2026-01-12\n"
       "units: [{unit: nursing-home}]\n"
       "steps:\n"
       "  - {key: trained, title: Opplært}\n"
       "  - {key: used, title: I bruk}\n"
       "uptake:\n"
       "  - {unit: nursing-home, step: used, date: 2026-02-02}\n"}},
     R"(content/change-packages/lights.yaml:8:32: advarsel: «nursing-home» har nådd trinnet «used», men ikke «trained» [spread-steps]
    8 |   - {unit: nursing-home, step: used, date: 2026-02-02}
      |                                ^
tips: skriv når den nådde det forrige trinnet
)",
     R"(content/change-packages/lights.yaml:8:32: warning: 'nursing-home' has reached the step 'used', but not 'trained' [spread-steps]
    8 |   - {unit: nursing-home, step: used, date: 2026-02-02}
      |                                ^
hint: write when it reached the step before
)"},
    {"SpreadToAUnitThatIsNotPlanned",
     {{"content/change-packages/lights.yaml", nullptr,
       "title: Nattlys\n"
       "started: 2026-01-12\n"
       "units: [{unit: nursing-home}]\n"
       "steps:\n"
       "  - {key: trained, title: Opplært}\n"
       "  - {key: used, title: I bruk}\n"
       "uptake:\n"
       "  - {unit: fjordvik, step: trained, date: 2026-02-02}\n"}},
     R"(content/change-packages/lights.yaml:8:12: advarsel: «fjordvik» er ikke blant enhetene som skal ta pakken i bruk [spread-steps]
    8 |   - {unit: fjordvik, step: trained, date: 2026-02-02}
      |            ^
tips: legg den til under units
)",
     R"(content/change-packages/lights.yaml:8:12: warning: 'fjordvik' is not among the units that are to take the package up [spread-steps]
    8 |   - {unit: fjordvik, step: trained, date: 2026-02-02}
      |            ^
hint: add it to units
)"},
    {"SpreadBeforeItsStart",
     {{"content/change-packages/lights.yaml", nullptr,
       "title: Nattlys\n"
       "started: 2026-01-12\n"
       "units: [{unit: nursing-home}]\n"
       "steps:\n"
       "  - {key: trained, title: Opplært}\n"
       "  - {key: used, title: I bruk}\n"
       "uptake:\n"
       "  - {unit: nursing-home, step: trained, date: 2025-12-01}\n"}},
     R"(content/change-packages/lights.yaml:8:47: feil: «uptake.date» (2025-12-01) er før «started» (2026-01-12) [dates-in-order]
    8 |   - {unit: nursing-home, step: trained, date: 2025-12-01}
      |                                               ^
tips: rett den av datoene som er feil
  nb: se content/change-packages/lights.yaml:2:10
)",
     R"(content/change-packages/lights.yaml:8:47: error: 'uptake.date' (2025-12-01) is before 'started' (2026-01-12) [dates-in-order]
    8 |   - {unit: nursing-home, step: trained, date: 2025-12-01}
      |                                               ^
hint: mend the date that is wrong
  note: see content/change-packages/lights.yaml:2:10
)"},
};

}  // namespace check
