#pragma once

#include "case.h"

namespace check {

// Slips in courses, expertise and improvement agents.
inline const Case competence_cases[] = {
    {"CompletedByMoreThanWereRegistered",
     {{"content/courses/basics.yaml", nullptr,
       "title: Grunnkurs\n"
       "runs:\n"
       "  - {from: 2026-03-02, registered: 12, completed: 21}\n"}},
     R"(content/courses/basics.yaml:3:51: feil: 21 har fullført, men bare 12 var påmeldt [courses]
    3 |   - {from: 2026-03-02, registered: 12, completed: 21}
      |                                                   ^
tips: se om tallene er byttet om
)",
     R"(content/courses/basics.yaml:3:51: error: 21 have completed it, but only 12 were registered [courses]
    3 |   - {from: 2026-03-02, registered: 12, completed: 21}
      |                                                   ^
hint: see whether the numbers are exchanged
)"},
    {"MoreRegisteredThanPlaces",
     {{"content/courses/basics.yaml", nullptr,
       "title: Grunnkurs\n"
       "data: basics.csv\n"},
      {"content/courses/basics.csv", nullptr,
       "fra;plasser;påmeldte\n"
       "02.03.2026;20;21\n"}},
     R"(content/courses/basics.csv:2:15: advarsel: 21 er påmeldt, men det er bare 20 plasser [courses]
    2 | 02.03.2026;20;21
      |               ^
tips: øk places, eller før ventelisten under note
)",
     R"(content/courses/basics.csv:2:15: warning: 21 are registered, but there are only 20 places [courses]
    2 | 02.03.2026;20;21
      |               ^
hint: raise places, or tell of the waiting list below note
)"},
    {"CourseThatEndsBeforeItBegins",
     {{"content/courses/basics.yaml", nullptr,
       "title: Grunnkurs\n"
       "runs:\n"
       "  - {from: 2026-03-02, to: 2026-02-03}\n"}},
     R"(content/courses/basics.yaml:3:28: feil: «to» (2026-02-03) er før «from» (2026-03-02) [dates-in-order]
    3 |   - {from: 2026-03-02, to: 2026-02-03}
      |                            ^
tips: rett den av datoene som er feil
  nb: se content/courses/basics.yaml:3:12
)",
     R"(content/courses/basics.yaml:3:28: error: 'to' (2026-02-03) is before 'from' (2026-03-02) [dates-in-order]
    3 |   - {from: 2026-03-02, to: 2026-02-03}
      |                            ^
hint: mend the date that is wrong
  note: see content/courses/basics.yaml:3:12
)"},
    {"CourseThatIsOfNoUseToItsGroup",
     {{"content/role-groups/staff.yaml", nullptr, "title: Ansatte\n"},
      {"content/courses/basics.yaml", nullptr,
       "title: Grunnkurs\n"
       "items: [set-aims]\n"
       "role_groups: [leaders, staff]\n"}},
     R"(content/courses/basics.yaml:3:24: advarsel: kurset er for «staff», men ingen av kompetansene det gir, har et mål for den gruppen [courses]
    3 | role_groups: [leaders, staff]
      |                        ^
tips: føy kompetansen til under items, eller ta gruppen bort
)",
     R"(content/courses/basics.yaml:3:24: warning: the course is for 'staff', but none of the competences it gives has a target for that group [courses]
    3 | role_groups: [leaders, staff]
      |                        ^
hint: add the competence below items, or take the group out
)"},
    {"ExpertsWithMoreWorkThanHours",
     {{"content/expertise/measuring.yaml", nullptr,
       "title: Måling\n"
       "unit: fjordvik\n"
       "capacity_hours: 40\n"
       "used_hours:\n"
       "  - {from: 2026-01-01, value: 30}\n"
       "  - {from: 2026-09-01, value: 52.5}\n"
       "  - {from: 2026-12-01, value: 30}\n"}},
     R"(content/expertise/measuring.yaml:6:31: advarsel: «measuring» bruker 52.5 timer i måneden, men har 40 [expertise-hours]
    6 |   - {from: 2026-09-01, value: 52.5}
      |                               ^
tips: avtal mer tid, eller hjelp færre; er det avtalt, så skriv grunnen under excuses i site.yaml
  nb: se content/expertise/measuring.yaml:3:17
)",
     R"(content/expertise/measuring.yaml:6:31: warning: 'measuring' uses 52.5 hours a month, but has 40 [expertise-hours]
    6 |   - {from: 2026-09-01, value: 52.5}
      |                               ^
hint: agree on more time, or help fewer; if it is agreed, write the reason below excuses in site.yaml
  note: see content/expertise/measuring.yaml:3:17
)"},
    {"AgentsCountedTwice",
     {{"content/improvement-agents/home.yaml", nullptr,
       "unit: nursing-home\n"
       "target: 8\n"
       "counts:\n"
       "  - {date: 2026-09-01, trained: 6}\n"
       "  - {date: 2026-09-01, trained: 7}\n"}},
     R"(content/improvement-agents/home.yaml:5:5: feil: forbedringsagentene er talt to ganger 2026-09-01 [improvement-agents]
    5 |   - {date: 2026-09-01, trained: 7}
      |     ^
tips: behold den ene raden
  nb: se content/improvement-agents/home.yaml:4:5
)",
     R"(content/improvement-agents/home.yaml:5:5: error: the improvement agents are counted twice on 2026-09-01 [improvement-agents]
    5 |   - {date: 2026-09-01, trained: 7}
      |     ^
hint: keep one of the rows
  note: see content/improvement-agents/home.yaml:4:5
)"},
    {"TargetOfNoAgents",
     {{"content/improvement-agents/home.yaml", nullptr, "unit: nursing-home\ntarget: 0\n"}},
     R"(content/improvement-agents/home.yaml:2:9: advarsel: målet er null forbedringsagenter [improvement-agents]
    2 | target: 0
      |         ^
tips: skriv hvor mange enheten vil ha, eller ta target bort
)",
     R"(content/improvement-agents/home.yaml:2:9: warning: the target is no improvement agents [improvement-agents]
    2 | target: 0
      |         ^
hint: write how many the unit wants, or take target out
)"},
    {"AgentsOfAUnitTwice",
     {{"content/improvement-agents/home.yaml", nullptr, "unit: nursing-home\n"},
      {"content/improvement-agents/once-more.yaml", nullptr, "unit: nursing-home\n"}},
     R"(content/improvement-agents/once-more.yaml:1:7: feil: forbedringsagentene i «nursing-home» står her en gang til [improvement-agents]
    1 | unit: nursing-home
      |       ^
tips: samle tellingene i den ene
  nb: se content/improvement-agents/home.yaml:1:7
)",
     R"(content/improvement-agents/once-more.yaml:1:7: error: the improvement agents of 'nursing-home' stand here once more [improvement-agents]
    1 | unit: nursing-home
      |       ^
hint: gather the counts in one of them
  note: see content/improvement-agents/home.yaml:1:7
)"},
};

}  // namespace check
