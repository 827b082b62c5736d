#pragma once

#include "case.h"

namespace check {

// Change ideas and the tests of them.
inline const Case pdsa_cases[] = {
    {"ChangeIdeaTwice",
     {{"content/projects/falls/project.yaml", "progress_score:",
       "change_ideas:\n"
       "  - {id: lys, title: Nattlys}\n"
       "  - {id: lys, title: Snor}\n"
       "progress_score:"},
      {"content/projects/falls/project.yaml", "  - title: Nattlys på to rom\n",
       "  - title: Nattlys på to rom\n"
       "    change_idea: lys\n"}},
     R"(content/projects/falls/project.yaml:25:10: feil: prosjektet har to endringsideer som heter «lys» [change-ideas]
   25 |   - {id: lys, title: Snor}
      |          ^
tips: gi den ene en annen id
  nb: se content/projects/falls/project.yaml:24:10
)",
     R"(content/projects/falls/project.yaml:25:10: error: the project has two change ideas called 'lys' [change-ideas]
   25 |   - {id: lys, title: Snor}
      |          ^
hint: give one of them another id
  note: see content/projects/falls/project.yaml:24:10
)"},
    {"UnknownChangeIdea",
     {{"content/projects/falls/project.yaml", "progress_score:",
       "change_ideas: [{id: nattlys, title: Nattlys}]\n"
       "progress_score:"},
      {"content/projects/falls/project.yaml", "  - title: Nattlys på to rom\n",
       "  - title: Nattlys på to rom\n"
       "    change_idea: natlys\n"}},
     R"(content/projects/falls/project.yaml:17:18: feil: prosjektet har ingen endringsidé som heter «natlys» [change-ideas]
   17 |     change_idea: natlys
      |                  ^
tips: mente du «nattlys»?
  nb: se content/projects/falls/project.yaml:23:21
)",
     R"(content/projects/falls/project.yaml:17:18: error: the project has no change idea called 'natlys' [change-ideas]
   17 |     change_idea: natlys
      |                  ^
hint: did you mean 'nattlys'?
  note: see content/projects/falls/project.yaml:23:21
)"},
    {"CycleWithoutIdea",
     {{"content/projects/falls/project.yaml", "progress_score:",
       "change_ideas: [{id: nattlys, title: Nattlys}]\n"
       "progress_score:"}},
     R"(content/projects/falls/project.yaml:16:5: advarsel: testen sier ikke hvilken endringsidé den prøver [change-ideas]
   16 |   - title: Nattlys på to rom
      |     ^
tips: legg til change_idea med ideens id, som «nattlys»
  nb: se content/projects/falls/project.yaml:22:21
)",
     R"(content/projects/falls/project.yaml:16:5: warning: the test does not say which change idea it tries [change-ideas]
   16 |   - title: Nattlys på to rom
      |     ^
hint: add change_idea with the idea's id, such as 'nattlys'
  note: see content/projects/falls/project.yaml:22:21
)"},
    {"CycleTwice",
     {{"content/projects/falls/project.yaml", "pdsa_cycles:\n",
       "pdsa_cycles:\n"
       "  - {id: lys, title: Først, date: 2026-01-20, plan: {question: Går det?}, act: {date: 2026-01-21, "
       "outcome: adapt}}\n"},
      {"content/projects/falls/project.yaml", "  - title: Nattlys på to rom\n",
       "  - title: Nattlys på to rom\n"
       "    id: lys\n"}},
     R"(content/projects/falls/project.yaml:18:9: feil: prosjektet har to tester som heter «lys» [pdsa-cycles]
   18 |     id: lys
      |         ^
tips: gi den ene en annen id: den står i adressen til testens side
  nb: se content/projects/falls/project.yaml:16:10
)",
     R"(content/projects/falls/project.yaml:18:9: error: the project has two tests called 'lys' [pdsa-cycles]
   18 |     id: lys
      |         ^
hint: give one of them another id: it stands in the address of the test's page
  note: see content/projects/falls/project.yaml:16:10
)"},
    {"TestNotCompared",
     {{"content/projects/falls/project.yaml", "plan: {question: \"Faller færre om natten?\"}",
       "plan: {question: \"Faller færre om natten?\", predicted: 0}"}},
     R"(content/projects/falls/project.yaml:20:12: advarsel: testen er over, men ingen har sagt om det gikk som ventet [pdsa-cycles]
   20 |     study: {date: 2026-02-12, result: Ingen falt}
      |            ^
tips: skriv under study om det holdt (held: yes, partly eller no), og hva forskjellen var (compared)
)",
     R"(content/projects/falls/project.yaml:20:12: warning: the test is over, but nobody has said whether it went as foretold [pdsa-cycles]
   20 |     study: {date: 2026-02-12, result: Ingen falt}
      |            ^
hint: write below study whether it held (held: yes, partly or no), and what the difference was (compared)
)"},
    {"TestOpenTooLong",
     {{"content/projects/falls/project.yaml",
       "    study: {date: 2026-02-12, result: Ingen falt}\n"
       "    act: {date: 2026-02-13, outcome: expand}\n",
       ""}},
     R"(content/projects/falls/project.yaml:19:16: advarsel: testen har vært åpen i 270 dager uten at noe er bestemt [pdsa-cycles]
   19 |     do: {from: 2026-02-03, to: 2026-02-10}
      |                ^
tips: skriv under act hva den førte til: expand, adapt eller abandon
)",
     R"(content/projects/falls/project.yaml:19:16: warning: the test has been open for 270 days and nothing has been decided [pdsa-cycles]
   19 |     do: {from: 2026-02-03, to: 2026-02-10}
      |                ^
hint: write below act what it led to: expand, adapt or abandon
)"},
    {"TestsOfOneSize",
     {{"content/projects/falls/project.yaml", "pdsa_cycles:\n",
       "change_ideas: [{id: lys, title: Nattlys}]\n"
       "pdsa_cycles:\n"
       "  - {title: Lys, change_idea: lys, date: 2026-03-02, plan: {question: Går det?, sample_n: 2}, act: "
       "{date: 2026-03-02, outcome: adapt}}\n"
       "  - {title: Lys, change_idea: lys, date: 2026-01-14, plan: {question: Går det?, sample_n: 2}, act: "
       "{date: 2026-01-14, outcome: adapt}}\n"
       "  - {title: Lys, change_idea: lys, date: 2026-01-15, plan: {question: Går det?, sample_n: 2}, act: "
       "{date: 2026-01-15, outcome: adapt}}\n"},
      {"content/projects/falls/project.yaml", "  - title: Nattlys på to rom\n",
       "  - title: Nattlys på to rom\n"
       "    change_idea: lys\n"},
      {"content/projects/falls/project.yaml", "plan: {question: \"Faller færre om natten?\"}",
       "plan: {question: \"Faller færre om natten?\", sample_n: 2}"}},
     R"(content/projects/falls/project.yaml:17:91: advarsel: 4 tester på rad av samme idé har prøvd på 2: det lærer oss lite nytt [pdsa-cycles]
   17 | …ys, date: 2026-03-02, plan: {question: Går det?, sample_n: 2}, act: {date: 2026-03-02, outcome: ad…
      |                                                             ^
tips: prøv på flere, eller bestem om ideen skal innføres, justeres eller forkastes
)",
     R"(content/projects/falls/project.yaml:17:91: warning: 4 tests of the same idea in a row were tried on 2: that teaches little new [pdsa-cycles]
   17 | …ys, date: 2026-03-02, plan: {question: Går det?, sample_n: 2}, act: {date: 2026-03-02, outcome: ad…
      |                                                             ^
hint: test on more, or decide whether to implement, adapt or abandon the idea
)"},
};

}  // namespace check
