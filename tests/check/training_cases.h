#pragma once

#include "case.h"

namespace check {

// Slips in exercises, programmes of training and professional advice.
inline const Case training_cases[] = {
    {"ExerciseDays",
     {{"content/exercises/drills.yaml", nullptr,
       "- {id: no-day, title: A, kind: skills, unit: nursing-home}\n"
       "- {id: late, title: B, kind: tabletop, unit: nursing-home, planned: 2026-10-30}\n"
       "- {id: not-held, title: C, kind: tabletop, unit: nursing-home, planned: 2026-12-01, findings: "
       "[{text: D, action: E}]}\n"
       "- {id: in-time, title: F, kind: tabletop, unit: nursing-home, planned: 2026-10-31}\n"}},
     R"(content/exercises/drills.yaml:1:3: advarsel: øvelsen «no-day» er verken planlagt eller holdt [exercises]
    1 | - {id: no-day, title: A, kind: skills, unit: nursing-home}
      |   ^
tips: skriv dagen i planned eller held
content/exercises/drills.yaml:2:69: advarsel: øvelsen «late» skulle vært holdt 2026-10-30, og nå er det 2026-10-31 [exercises]
    2 | - {id: late, title: B, kind: tabletop, unit: nursing-home, planned: 2026-10-30}
      |                                                                     ^
tips: skriv dagen den ble holdt i held, eller en ny dag i planned
content/exercises/drills.yaml:3:96: advarsel: øvelsen «not-held» har funn, men er ikke holdt [exercises]
    3 | …itle: C, kind: tabletop, unit: nursing-home, planned: 2026-12-01, findings: [{text: D, action: E}]}
      |                                                                               ^
tips: skriv dagen den ble holdt i held
)",
     R"(content/exercises/drills.yaml:1:3: warning: the exercise 'no-day' is neither planned nor held [exercises]
    1 | - {id: no-day, title: A, kind: skills, unit: nursing-home}
      |   ^
hint: write the day in planned or held
content/exercises/drills.yaml:2:69: warning: the exercise 'late' was due on 2026-10-30, and now it is 2026-10-31 [exercises]
    2 | - {id: late, title: B, kind: tabletop, unit: nursing-home, planned: 2026-10-30}
      |                                                                     ^
hint: write the day it was held in held, or a new day in planned
content/exercises/drills.yaml:3:96: warning: the exercise 'not-held' has findings but was not held [exercises]
    3 | …itle: C, kind: tabletop, unit: nursing-home, planned: 2026-12-01, findings: [{text: D, action: E}]}
      |                                                                               ^
hint: write the day it was held in held
)"},
    {"ExerciseFindings",
     {{"content/exercises/drill.yaml", nullptr,
       "title: Smitte på avdelingen\n"
       "kind: tabletop\n"
       "unit: nursing-home\n"
       "held: 2026-10-01\n"
       "findings:\n"
       "  - {text: Ingen ringte}\n"
       "  - {text: Døren var låst, action: Ny lås, due: 2026-10-15}\n"
       "  - {text: Lyset gikk, action: Nødlys, closed: 2026-09-15}\n"
       "  - {text: Rolig ledelse, grade: strength}\n"}},
     R"(content/exercises/drill.yaml:6:5: advarsel: et funn i øvelsen «drill» har ikke noe tiltak [exercises]
    6 |   - {text: Ingen ringte}
      |     ^
tips: skriv i action hva som gjøres, eller grade: strength hvis det er noe å ta vare på
content/exercises/drill.yaml:7:49: advarsel: tiltaket skulle vært gjort 2026-10-15, og nå er det 2026-10-31 [exercises]
    7 |   - {text: Døren var låst, action: Ny lås, due: 2026-10-15}
      |                                                 ^
tips: skriv dagen i closed når det er gjort, eller en ny frist i due
content/exercises/drill.yaml:8:48: feil: funnet er lukket 2026-09-15, før øvelsen ble holdt 2026-10-01 [exercises]
    8 |   - {text: Lyset gikk, action: Nødlys, closed: 2026-09-15}
      |                                                ^
tips: rett den av datoene som er feil
  nb: se content/exercises/drill.yaml:4:7
)",
     R"(content/exercises/drill.yaml:6:5: warning: a finding of the exercise 'drill' has no action [exercises]
    6 |   - {text: Ingen ringte}
      |     ^
hint: write in action what is done, or grade: strength if it is worth keeping
content/exercises/drill.yaml:7:49: warning: the action was due on 2026-10-15, and now it is 2026-10-31 [exercises]
    7 |   - {text: Døren var låst, action: Ny lås, due: 2026-10-15}
      |                                                 ^
hint: write the day in closed once it is done, or a new day in due
content/exercises/drill.yaml:8:48: error: the finding is closed on 2026-09-15, before the exercise was held on 2026-10-01 [exercises]
    8 |   - {text: Lyset gikk, action: Nødlys, closed: 2026-09-15}
      |                                                ^
hint: mend the date that is wrong
  note: see content/exercises/drill.yaml:4:7
)"},
    {"ProgrammeCounts",
     {{"content/programmes/klinobs.yaml", nullptr,
       "title: KlinObs\n"
       "steps:\n"
       "  - {key: se, title: Se}\n"
       "  - {key: si, title: Si fra}\n"
       "counts:\n"
       "  - {unit: nursing-home, step: se, as_of: 2026-09-01, completed: 21, total: 20}\n"
       "  - {unit: nursing-home, step: se, as_of: 2026-10-01, completed: 10, total: 20}\n"
       "  - {unit: nursing-home, step: si, as_of: 2026-10-01, completed: 12, total: 20}\n"
       "  - {unit: nursing-home, step: si, as_of: 2026-10-01, completed: 9, total: 20}\n"
       "  - {unit: nursing-home, step: sii, as_of: 2026-10-01, completed: 9, total: 20}\n"}},
     R"(content/programmes/klinobs.yaml:6:66: feil: 21 har fullført, men bare 20 skal [programmes]
    6 |   - {unit: nursing-home, step: se, as_of: 2026-09-01, completed: 21, total: 20}
      |                                                                  ^
tips: se om tallene er byttet om
content/programmes/klinobs.yaml:8:66: advarsel: 12 har fullført «si», men bare 10 har fullført «se» før det [programmes]
    8 |   - {unit: nursing-home, step: si, as_of: 2026-10-01, completed: 12, total: 20}
      |                                                                  ^
tips: rett det av tallene som er feil; den som har fullført et trinn, er med på det før også
  nb: se content/programmes/klinobs.yaml:7:66
content/programmes/klinobs.yaml:9:5: feil: trinnet «si» er talt to ganger for «nursing-home» 2026-10-01 [programmes]
    9 |   - {unit: nursing-home, step: si, as_of: 2026-10-01, completed: 9, total: 20}
      |     ^
tips: behold den ene raden
  nb: se content/programmes/klinobs.yaml:8:5
content/programmes/klinobs.yaml:10:32: feil: programmet har ikke noe trinn «sii»; det har se, si [keys]
   10 |   - {unit: nursing-home, step: sii, as_of: 2026-10-01, completed: 9, total: 20}
      |                                ^
tips: mente du «si»?
  nb: se content/programmes/klinobs.yaml:4:11
)",
     R"(content/programmes/klinobs.yaml:6:66: error: 21 have completed it, but only 20 are to [programmes]
    6 |   - {unit: nursing-home, step: se, as_of: 2026-09-01, completed: 21, total: 20}
      |                                                                  ^
hint: see whether the numbers are exchanged
content/programmes/klinobs.yaml:8:66: warning: 12 have completed 'si', but only 10 have completed 'se' before it [programmes]
    8 |   - {unit: nursing-home, step: si, as_of: 2026-10-01, completed: 12, total: 20}
      |                                                                  ^
hint: mend the number that is wrong; who has completed a step is counted in the one before too
  note: see content/programmes/klinobs.yaml:7:66
content/programmes/klinobs.yaml:9:5: error: the step 'si' is counted twice for 'nursing-home' on 2026-10-01 [programmes]
    9 |   - {unit: nursing-home, step: si, as_of: 2026-10-01, completed: 9, total: 20}
      |     ^
hint: keep one of the rows
  note: see content/programmes/klinobs.yaml:8:5
content/programmes/klinobs.yaml:10:32: error: the programme has no step 'sii'; it has se, si [keys]
   10 |   - {unit: nursing-home, step: sii, as_of: 2026-10-01, completed: 9, total: 20}
      |                                ^
hint: did you mean 'si'?
  note: see content/programmes/klinobs.yaml:4:11
)"},
    {"AdviceStates",
     {{"content/advice/early.yaml", nullptr,
       "title: Tidlig oppdagelse\n"
       "points:\n"
       "  - {key: score, title: Skåre likt}\n"
       "states:\n"
       "  - {unit: nursing-home, point: score, planned: 2026-10-30}\n"
       "  - {unit: nursing-home, point: score, planned: 2026-12-01}\n"
       "  - {unit: nursing-home, point: skore, planned: 2026-12-01}\n"}},
     R"(content/advice/early.yaml:5:49: advarsel: «nursing-home» skulle hatt rådet «score» på plass 2026-10-30 [advice]
    5 |   - {unit: nursing-home, point: score, planned: 2026-10-30}
      |                                                 ^
tips: skriv dagen i done når det er på plass, eller en ny dag i planned
content/advice/early.yaml:6:5: feil: «nursing-home» har allerede sagt hvor langt den er kommet med «score» [advice]
    6 |   - {unit: nursing-home, point: score, planned: 2026-12-01}
      |     ^
tips: behold den ene raden
  nb: se content/advice/early.yaml:5:5
content/advice/early.yaml:7:33: feil: det er ikke noe råd «skore»; det er score [keys]
    7 |   - {unit: nursing-home, point: skore, planned: 2026-12-01}
      |                                 ^
tips: mente du «score»?
  nb: se content/advice/early.yaml:3:11
)",
     R"(content/advice/early.yaml:5:49: warning: 'nursing-home' was to have the recommendation 'score' in place on 2026-10-30 [advice]
    5 |   - {unit: nursing-home, point: score, planned: 2026-10-30}
      |                                                 ^
hint: write the day in done once it is in place, or a new day in planned
content/advice/early.yaml:6:5: error: 'nursing-home' has already said how far it has come with 'score' [advice]
    6 |   - {unit: nursing-home, point: score, planned: 2026-12-01}
      |     ^
hint: keep one of the rows
  note: see content/advice/early.yaml:5:5
content/advice/early.yaml:7:33: error: there is no recommendation 'skore'; there is score [keys]
    7 |   - {unit: nursing-home, point: skore, planned: 2026-12-01}
      |                                 ^
hint: did you mean 'score'?
  note: see content/advice/early.yaml:3:11
)"},
};

}  // namespace check
