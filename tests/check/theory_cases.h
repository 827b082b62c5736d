#pragma once

#include "case.h"

namespace check {

inline const Case theory_cases[] = {
    {"StrongForceWithoutAction",
     {{"content/projects/falls/project.yaml", "progress_score:",
       "forces:\n"
       "  - {text: Turnus, direction: restraining, strength: 4}\n"
       "  - {text: Redsel, direction: restraining, strength: 5, action: Snakke sammen}\n"
       "  - {text: Vane, direction: restraining, strength: 3}\n"
       "  - {text: Ledelse, direction: driving, strength: 5}\n"
       "progress_score:"}},
     R"(content/projects/falls/project.yaml:23:54: advarsel: kraften holder igjen med styrke 4, og ingenting er gjort med den [forces]
   23 |   - {text: Turnus, direction: restraining, strength: 4}
      |                                                      ^
tips: skriv hva dere gjør: action: …
)",
     R"(content/projects/falls/project.yaml:23:54: warning: the force holds back with strength 4, and nothing is done about it [forces]
   23 |   - {text: Turnus, direction: restraining, strength: 4}
      |                                                      ^
hint: write what you do about it: action: …
)"},
    {"StrongForceInAProjectThatIsOver",
     {{"content/projects/falls/project.yaml", "status: active", "status: closed"},
      {"content/projects/falls/project.yaml", "progress_score:",
       "forces: [{text: Turnus, direction: restraining, strength: 4}]\n"
       "progress_score:"}},
     "",
     ""},
    {"ReadinessNotInOrder",
     {{"content/projects/falls/project.yaml", "progress_score:",
       "readiness:\n"
       "  - {date: 2026-03-01, will: 3, ideas: 2, execution: 1}\n"
       "  - {date: 2026-03-01, will: 4, ideas: 2, execution: 1}\n"
       "progress_score:"}},
     R"(content/projects/falls/project.yaml:24:12: feil: vurderingen 2026-03-01 står etter den fra 2026-03-01 [readiness]
   24 |   - {date: 2026-03-01, will: 4, ideas: 2, execution: 1}
      |            ^
tips: sett den eldste først, og vurder én gang på en dag
  nb: se content/projects/falls/project.yaml:23:12
)",
     R"(content/projects/falls/project.yaml:24:12: error: the judgement of 2026-03-01 stands after that of 2026-03-01 [readiness]
   24 |   - {date: 2026-03-01, will: 4, ideas: 2, execution: 1}
      |            ^
hint: put the oldest first, and judge once on a day
  note: see content/projects/falls/project.yaml:23:12
)"},
};

}  // namespace check
