#pragma once

#include "case.h"

namespace check {

// Slips in learning networks, needs and pipelines.
inline const Case network_cases[] = {
    {"NetworkKeys",
     {{"content/networks/learn.yaml", nullptr,
       "title: Lære\n"
       "from: 2026-01-01\n"
       "gatherings:\n"
       "  - {key: start, date: 2026-02-02}\n"
       "  - {key: start, date: 2026-03-02}\n"
       "deadlines:\n"
       "  - {key: plan, date: 2026-04-02}\n"
       "teams:\n"
       "  - unit: nursing-home\n"
       "    attended: [{gathering: strat, date: 2026-02-02}]\n"
       "    submitted: [{deadline: resultat, date: 2026-04-01}]\n"}},
     R"(content/networks/learn.yaml:5:11: feil: det korte navnet «start» er brukt to ganger [keys]
    5 |   - {key: start, date: 2026-03-02}
      |           ^
tips: gi det ene et annet navn
  nb: se content/networks/learn.yaml:4:11
content/networks/learn.yaml:10:28: feil: nettverket har ingen samling «strat»; det har start [keys]
   10 |     attended: [{gathering: strat, date: 2026-02-02}]
      |                            ^
tips: mente du «start»?
  nb: se content/networks/learn.yaml:4:11
content/networks/learn.yaml:11:28: feil: nettverket har ingen frist «resultat»; det har plan [keys]
   11 |     submitted: [{deadline: resultat, date: 2026-04-01}]
      |                            ^
)",
     R"(content/networks/learn.yaml:5:11: error: the short name 'start' is used twice [keys]
    5 |   - {key: start, date: 2026-03-02}
      |           ^
hint: give one of them another name
  note: see content/networks/learn.yaml:4:11
content/networks/learn.yaml:10:28: error: the network has no gathering 'strat'; it has start [keys]
   10 |     attended: [{gathering: strat, date: 2026-02-02}]
      |                            ^
hint: did you mean 'start'?
  note: see content/networks/learn.yaml:4:11
content/networks/learn.yaml:11:28: error: the network has no deadline 'resultat'; it has plan [keys]
   11 |     submitted: [{deadline: resultat, date: 2026-04-01}]
      |                            ^
)"},
    {"NetworkDates",
     {{"content/networks/learn.yaml", nullptr,
       "title: Lære\n"
       "from: 2026-02-01\n"
       "to: 2026-12-01\n"
       "gatherings:\n"
       "  - {key: a, date: 2026-06-02}\n"
       "  - {key: b, date: 2026-03-02}\n"
       "  - {key: c, date: 2026-12-24}\n"
       "deadlines:\n"
       "  - {key: plan, date: 2026-01-02}\n"}},
     R"(content/networks/learn.yaml:6:20: advarsel: samlingen 2026-03-02 står etter en som er senere, 2026-06-02 [networks]
    6 |   - {key: b, date: 2026-03-02}
      |                    ^
tips: sett samlingene i den rekkefølgen de holdes
  nb: se content/networks/learn.yaml:5:20
content/networks/learn.yaml:7:20: advarsel: 2026-12-24 er etter at nettverket slutter, 2026-12-01 [networks]
    7 |   - {key: c, date: 2026-12-24}
      |                    ^
tips: rett datoen, eller la nettverket vare lenger (to)
  nb: se content/networks/learn.yaml:3:5
content/networks/learn.yaml:9:23: advarsel: 2026-01-02 er før nettverket begynner, 2026-02-01 [networks]
    9 |   - {key: plan, date: 2026-01-02}
      |                       ^
tips: rett datoen, eller la nettverket begynne før (from)
  nb: se content/networks/learn.yaml:2:7
)",
     R"(content/networks/learn.yaml:6:20: warning: the gathering on 2026-03-02 stands after a later one, 2026-06-02 [networks]
    6 |   - {key: b, date: 2026-03-02}
      |                    ^
hint: put the gatherings in the order in which they are held
  note: see content/networks/learn.yaml:5:20
content/networks/learn.yaml:7:20: warning: 2026-12-24 is after the network ends, 2026-12-01 [networks]
    7 |   - {key: c, date: 2026-12-24}
      |                    ^
hint: mend the date, or let the network last longer (to)
  note: see content/networks/learn.yaml:3:5
content/networks/learn.yaml:9:23: warning: 2026-01-02 is before the network begins, 2026-02-01 [networks]
    9 |   - {key: plan, date: 2026-01-02}
      |                       ^
hint: mend the date, or let the network begin earlier (from)
  note: see content/networks/learn.yaml:2:7
)"},
    {"NetworkTeams",
     {{"content/networks/learn.yaml", nullptr,
       "title: Lære\n"
       "from: 2026-02-01\n"
       "gatherings:\n"
       "  - {key: a, date: 2026-03-02}\n"
       "  - {key: b, date: 2026-11-02}\n"
       "deadlines:\n"
       "  - {key: plan, date: 2026-04-02}\n"
       "teams:\n"
       "  - unit: nursing-home\n"
       "    attended:\n"
       "      - {gathering: a, date: 2026-03-03}\n"
       "      - {gathering: a, date: 2026-03-02}\n"
       "      - {gathering: b, date: 2026-10-30}\n"
       "    submitted: [{deadline: plan, date: 2026-01-31}]\n"
       "  - {unit: nursing-home}\n"
       "  - {unit: nursing-home, project: falls}\n"}},
     R"(content/networks/learn.yaml:11:30: advarsel: samlingen «a» var 2026-03-02, men teamet er ført opp 2026-03-03 [networks]
   11 |       - {gathering: a, date: 2026-03-03}
      |                              ^
tips: skriv samlingens dato; en samling til er en samling for seg
  nb: se content/networks/learn.yaml:4:20
content/networks/learn.yaml:12:21: advarsel: teamet står to ganger på samlingen «a» [networks]
   12 |       - {gathering: a, date: 2026-03-02}
      |                     ^
tips: behold den ene linjen
  nb: se content/networks/learn.yaml:11:21
content/networks/learn.yaml:13:30: feil: ingen kan ha vært på samlingen «b» 2026-10-30, for den er 2026-11-02 [networks]
   13 |       - {gathering: b, date: 2026-10-30}
      |                              ^
tips: ta bort linjen til samlingen er holdt, eller rett datoen
  nb: se content/networks/learn.yaml:5:20
content/networks/learn.yaml:14:40: advarsel: levert 2026-01-31, før nettverket begynte, 2026-02-01 [networks]
   14 |     submitted: [{deadline: plan, date: 2026-01-31}]
      |                                        ^
tips: rett datoen
  nb: se content/networks/learn.yaml:2:7
content/networks/learn.yaml:15:12: feil: teamet fra «nursing-home» står to ganger i nettverket [networks]
   15 |   - {unit: nursing-home}
      |            ^
tips: slå dem sammen; to team fra én enhet har hvert sitt prosjekt
  nb: se content/networks/learn.yaml:9:11
)",
     R"(content/networks/learn.yaml:11:30: warning: the gathering 'a' was on 2026-03-02, but the team is listed on 2026-03-03 [networks]
   11 |       - {gathering: a, date: 2026-03-03}
      |                              ^
hint: write the date of the gathering; another gathering is one of its own
  note: see content/networks/learn.yaml:4:20
content/networks/learn.yaml:12:21: warning: the team stands twice at the gathering 'a' [networks]
   12 |       - {gathering: a, date: 2026-03-02}
      |                     ^
hint: keep one of the lines
  note: see content/networks/learn.yaml:11:21
content/networks/learn.yaml:13:30: error: nobody can have been at the gathering 'b' on 2026-10-30: it is on 2026-11-02 [networks]
   13 |       - {gathering: b, date: 2026-10-30}
      |                              ^
hint: take the line out until the gathering has been held, or mend the date
  note: see content/networks/learn.yaml:5:20
content/networks/learn.yaml:14:40: warning: delivered on 2026-01-31, before the network began, 2026-02-01 [networks]
   14 |     submitted: [{deadline: plan, date: 2026-01-31}]
      |                                        ^
hint: mend the date
  note: see content/networks/learn.yaml:2:7
content/networks/learn.yaml:15:12: error: the team of 'nursing-home' stands twice in the network [networks]
   15 |   - {unit: nursing-home}
      |            ^
hint: put them together; two teams of one unit have a project each
  note: see content/networks/learn.yaml:9:11
)"},
    {"NetworkEndsBeforeItBegins",
     {{"content/networks/learn.yaml", nullptr, "title: Lære\nfrom: 2026-02-01\nto: 2025-12-01\n"}},
     R"(content/networks/learn.yaml:3:5: feil: «to» (2025-12-01) er før «from» (2026-02-01) [dates-in-order]
    3 | to: 2025-12-01
      |     ^
tips: rett den av datoene som er feil
  nb: se content/networks/learn.yaml:2:7
)",
     R"(content/networks/learn.yaml:3:5: error: 'to' (2025-12-01) is before 'from' (2026-02-01) [dates-in-order]
    3 | to: 2025-12-01
      |     ^
hint: mend the date that is wrong
  note: see content/networks/learn.yaml:2:7
)"},
    {"NeedOfOneKindOfSource",
     {{"content/needs/interpreter.yaml", nullptr,
       "title: Tolk i tide\n"
       "sources:\n"
       "  - {kind: survey, date: 2026-01-01}\n"
       "  - {kind: survey, date: 2026-02-01}\n"}},
     R"(content/needs/interpreter.yaml:3:12: advarsel: behovet «interpreter» har bare ett slags kilde: survey [needs]
    3 |   - {kind: survey, date: 2026-01-01}
      |            ^
tips: spør en kilde til før dere svarer på det: brukere, ombudet, avvikene, en undersøkelse
)",
     R"(content/needs/interpreter.yaml:3:12: warning: the need 'interpreter' has one kind of source only: survey [needs]
    3 |   - {kind: survey, date: 2026-01-01}
      |            ^
hint: ask one more source before you answer it: users, the ombudsman, deviations, a survey
)"},
    {"PipelineStages",
     {{"content/pipelines/way.yaml", nullptr,
       "title: Løp\n"
       "stages: [{key: start, title: A}, {key: godkjent, title: B}, {key: bruk, title: C}]\n"
       "items:\n"
       "  - key: a\n"
       "    title: T\n"
       "    reached:\n"
       "      - {stage: godkjennt, date: 2026-01-01}\n"
       "      - {stage: bruk, date: 2026-02-01}\n"
       "      - {stage: start, date: 2026-03-01}\n"
       "  - key: b\n"
       "    title: U\n"
       "    reached:\n"
       "      - {stage: start, date: 2026-02-01}\n"
       "      - {stage: godkjent, date: 2026-01-01}\n"}},
     R"(content/pipelines/way.yaml:7:17: feil: løpet har ikke noe trinn «godkjennt»; det har start, godkjent, bruk [keys]
    7 |       - {stage: godkjennt, date: 2026-01-01}
      |                 ^
tips: mente du «godkjent»?
  nb: se content/pipelines/way.yaml:2:40
content/pipelines/way.yaml:9:17: feil: «start» kommer før «bruk» i løpet, men står etter det her [pipelines]
    9 |       - {stage: start, date: 2026-03-01}
      |                 ^
tips: sett trinnene i løpets rekkefølge; et trinn som hoppes over, utelates
  nb: se content/pipelines/way.yaml:8:17
content/pipelines/way.yaml:14:33: feil: «godkjent» er nådd 2026-01-01, før «start», som er nådd 2026-02-01 [pipelines]
   14 |       - {stage: godkjent, date: 2026-01-01}
      |                                 ^
tips: rett den ene datoen
  nb: se content/pipelines/way.yaml:13:30
)",
     R"(content/pipelines/way.yaml:7:17: error: the pipeline has no stage 'godkjennt'; it has start, godkjent, bruk [keys]
    7 |       - {stage: godkjennt, date: 2026-01-01}
      |                 ^
hint: did you mean 'godkjent'?
  note: see content/pipelines/way.yaml:2:40
content/pipelines/way.yaml:9:17: error: 'start' comes before 'bruk' in the pipeline, but stands after it here [pipelines]
    9 |       - {stage: start, date: 2026-03-01}
      |                 ^
hint: put the stages in the pipeline's order; a stage that is skipped is left out
  note: see content/pipelines/way.yaml:8:17
content/pipelines/way.yaml:14:33: error: 'godkjent' is reached on 2026-01-01, before 'start', which is reached on 2026-02-01 [pipelines]
   14 |       - {stage: godkjent, date: 2026-01-01}
      |                                 ^
hint: mend one of the dates
  note: see content/pipelines/way.yaml:13:30
)"},
    {"PipelineEnds",
     {{"content/pipelines/way.yaml", nullptr,
       "title: Løp\n"
       "stages: [{key: start, title: A}, {key: bruk, title: B}]\n"
       "items:\n"
       "  - key: a\n"
       "    title: T\n"
       "    reached: [{stage: start, date: 2026-01-01}, {stage: bruk, date: 2026-03-01}]\n"
       "    ended: {date: 2026-02-01, reason: Ingen tid}\n"
       "  - key: b\n"
       "    title: U\n"
       "    reached: [{stage: start, date: 2026-01-01}]\n"
       "    benefit: documented\n"
       "  - key: c\n"
       "    title: V\n"
       "    reached: [{stage: start, date: 2026-01-01}, {stage: bruk, date: 2026-03-01}]\n"
       "    benefit: [{from: 2026-01-01, value: expected}, {from: 2026-02-01, value: documented}]\n"}},
     R"(content/pipelines/way.yaml:6:69: advarsel: «bruk» er nådd 2026-03-01, etter at det falt fra 2026-02-01 [pipelines]
    6 |     reached: [{stage: start, date: 2026-01-01}, {stage: bruk, date: 2026-03-01}]
      |                                                                     ^
tips: ta bort ended hvis det gikk videre, eller rett datoen
  nb: se content/pipelines/way.yaml:7:19
content/pipelines/way.yaml:11:14: advarsel: nytten er dokumentert før siste trinn, «bruk», er nådd [pipelines]
   11 |     benefit: documented
      |              ^
tips: skriv expected til det er satt i verk og målt
content/pipelines/way.yaml:15:78: advarsel: nytten er dokumentert før siste trinn, «bruk», er nådd [pipelines]
   15 |     benefit: [{from: 2026-01-01, value: expected}, {from: 2026-02-01, value: documented}]
      |                                                                              ^
tips: skriv expected til det er satt i verk og målt
)",
     R"(content/pipelines/way.yaml:6:69: warning: 'bruk' is reached on 2026-03-01, after it left the pipeline on 2026-02-01 [pipelines]
    6 |     reached: [{stage: start, date: 2026-01-01}, {stage: bruk, date: 2026-03-01}]
      |                                                                     ^
hint: take ended out if it went on, or mend the date
  note: see content/pipelines/way.yaml:7:19
content/pipelines/way.yaml:11:14: warning: the benefit is documented before the last stage, 'bruk', is reached [pipelines]
   11 |     benefit: documented
      |              ^
hint: write expected until it is carried out and measured
content/pipelines/way.yaml:15:78: warning: the benefit is documented before the last stage, 'bruk', is reached [pipelines]
   15 |     benefit: [{from: 2026-01-01, value: expected}, {from: 2026-02-01, value: documented}]
      |                                                                              ^
hint: write expected until it is carried out and measured
)"},
};

}  // namespace check
