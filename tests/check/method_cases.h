#pragma once

#include "case.h"

namespace check {

inline constexpr Case method_cases[] = {
    {"MethodWithOneStepTwice",
     {{"content/methods/three.yaml", nullptr,
       "title: Tre trinn\n"
       "steps:\n"
       "  - {key: plan, title: Planlegge}\n"
       "  - {key: do, title: Utføre}\n"
       "  - {key: plan, title: Planlegge igjen}\n"}},
     R"(content/methods/three.yaml:5:11: feil: metoden har trinnet «plan» to ganger [method-steps]
    5 |   - {key: plan, title: Planlegge igjen}
      |           ^
tips: gi hvert trinn sin egen key
  nb: se content/methods/three.yaml:3:11
)",
     R"(content/methods/three.yaml:5:11: error: the method has the step 'plan' twice [method-steps]
    5 |   - {key: plan, title: Planlegge igjen}
      |           ^
hint: give each step a key of its own
  note: see content/methods/three.yaml:3:11
)"},
    {"ProjectAtAStepThatItsMethodLacks",
     {{"content/methods/three.yaml", nullptr,
       "title: Tre trinn\n"
       "steps:\n"
       "  - {key: plan, title: Planlegge}\n"
       "  - {key: do, title: Utføre}\n"
       "  - {key: study, title: Studere}\n"},
      {"content/projects/falls/project.yaml", "duties: [8b]\n",
       "method: three\n"
       "method_step: [{from: 2026-01-12, value: plan}, {from: 2026-02-02, value: stydy}]\n"
       "duties: [8b]\n"}},
     R"(content/projects/falls/project.yaml:8:74: feil: metoden «three» har ikke noe trinn «stydy» [method-steps]
    8 | method_step: [{from: 2026-01-12, value: plan}, {from: 2026-02-02, value: stydy}]
      |                                                                          ^
tips: mente du «study»?
  nb: se content/methods/three.yaml:5:11
)",
     R"(content/projects/falls/project.yaml:8:74: error: the method 'three' has no step 'stydy' [method-steps]
    8 | method_step: [{from: 2026-01-12, value: plan}, {from: 2026-02-02, value: stydy}]
      |                                                                          ^
hint: did you mean 'study'?
  note: see content/methods/three.yaml:5:11
)"},
    {"ProjectAtAStepLikeNoneOfItsMethod",
     {{"content/methods/three.yaml", nullptr,
       "title: Tre trinn\n"
       "steps:\n"
       "  - {key: plan, title: Planlegge}\n"
       "  - {key: do, title: Utføre}\n"
       "  - {key: study, title: Studere}\n"},
      {"content/projects/falls/project.yaml", "duties: [8b]\n",
       "method: three\n"
       "method_step: learning\n"
       "duties: [8b]\n"}},
     R"(content/projects/falls/project.yaml:8:14: feil: metoden «three» har ikke noe trinn «learning» [method-steps]
    8 | method_step: learning
      |              ^
  nb: se content/methods/three.yaml:1:1
)",
     R"(content/projects/falls/project.yaml:8:14: error: the method 'three' has no step 'learning' [method-steps]
    8 | method_step: learning
      |              ^
  note: see content/methods/three.yaml:1:1
)"},
    {"ProjectThatGoesBackWhereItsMethodDoesNot",
     {{"content/methods/three.yaml", nullptr,
       "title: Tre trinn\n"
       "steps:\n"
       "  - {key: plan, title: Planlegge}\n"
       "  - {key: do, title: Utføre}\n"
       "  - {key: study, title: Studere}\n"},
      {"content/projects/falls/project.yaml", "duties: [8b]\n",
       "method: three\n"
       "method_step:\n"
       "  - {from: 2026-01-12, value: plan}\n"
       "  - {from: 2026-02-02, value: study}\n"
       "  - {from: 2026-03-02, value: do}\n"
       "duties: [8b]\n"}},
     R"(content/projects/falls/project.yaml:11:31: feil: «do» kommer før «study», og metoden «three» går ikke tilbake [method-steps]
   11 |   - {from: 2026-03-02, value: do}
      |                               ^
tips: rett trinnet, eller skriv going_back: true i metoden hvis den tåler det
  nb: se content/projects/falls/project.yaml:10:31
)",
     R"(content/projects/falls/project.yaml:11:31: error: 'do' comes before 'study', and the method 'three' does not go back [method-steps]
   11 |   - {from: 2026-03-02, value: do}
      |                               ^
hint: mend the step, or write going_back: true in the method if it may
  note: see content/projects/falls/project.yaml:10:31
)"},
    {"ProjectThatGoesBackWhereItsMethodDoesToo",
     {{"content/methods/three.yaml", nullptr,
       "title: Tre trinn\n"
       "steps:\n"
       "  - {key: plan, title: Planlegge}\n"
       "  - {key: do, title: Utføre}\n"
       "  - {key: study, title: Studere}\n"
       "going_back: true\n"},
      {"content/projects/falls/project.yaml", "duties: [8b]\n",
       "method: three\n"
       "method_step:\n"
       "  - {from: 2026-01-12, value: plan}\n"
       "  - {from: 2026-02-02, value: study}\n"
       "  - {from: 2026-03-02, value: do}\n"
       "duties: [8b]\n"}},
     R"()",
     R"()"},
    {"ProjectAtAStepOfNoMethod",
     {{"content/projects/falls/project.yaml", "duties: [8b]\n",
       "method_step: plan\n"
       "duties: [8b]\n"}},
     R"(content/projects/falls/project.yaml:7:14: advarsel: prosjektet sier hvilket trinn det er på, men ikke hvilken metode det følger [method-steps]
    7 | method_step: plan
      |              ^
tips: legg til metoden, for eksempel method: model-for-improvement
)",
     R"(content/projects/falls/project.yaml:7:14: warning: the project says which step it is at, but not which method it follows [method-steps]
    7 | method_step: plan
      |              ^
hint: add the method, for instance method: model-for-improvement
)"},
};

}  // namespace check
